package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.InlinedBranchProfile;
import com.oracle.truffle.api.profiles.InlinedExactClassProfile;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.value.ScriptObject;

/** {@code container[key] = value}: the fast paths of {@link Items#set}. */
@GenerateInline(false)
@ImportStatic(KeyHash.class)
public abstract class SetItemNode extends Node {

    @NeverDefault
    public static SetItemNode create() {
        return SetItemNodeGen.create();
    }

    /** Stores the item. */
    public abstract void execute(Object container, Object key, Object value);

    @Specialization
    void doList(ScriptList list, long key, Object value, @Cached InlinedExactClassProfile storageClass, @Cached InlinedBranchProfile failed) {
        ListStorage storage = storageClass.profile(this, list.storage());
        int size = storage.size();
        if (!list.set(storage, key < 0 ? key + size : key, value)) {
            failed.enter(this);
            throw outOfRange();
        }
    }

    @TruffleBoundary
    private static RuntimeException outOfRange() {
        return Errors.indexError("list assignment index out of range");
    }

    @Specialization(guards = "dict.isPlain()")
    static void doDictText(ScriptDict dict, TruffleString key, Object value, @Cached TruffleString.HashCodeNode hashCode, @Cached TruffleString.EqualNode equal) {
        dict.putText(key, KeyHash.of(key, hashCode), value, equal);
    }

    @Specialization(guards = "dict.isPlain()")
    static void doDictLong(ScriptDict dict, long key, Object value) {
        dict.putLong(key, KeyHash.of(key), value);
    }

    @Specialization(guards = {"dict.isPlain()", "key.size() == 2"})
    static void doDictPair(ScriptDict dict, ScriptTuple key, Object value) {
        dict.putPair(key, KeyHash.ofPair(key), value);
    }

    @Specialization(guards = {"dict.isPlain()", "isOtherKey(key)"})
    static void doDict(ScriptDict dict, Object key, Object value) {
        dict.put(key, value);
    }

    @Specialization
    static void doObject(ScriptObject object, Object key, Object value, @Cached("createAccess()") SpecialMethodNode access) {
        Object method = access.find(object);
        if (method instanceof ScriptFunction) {
            access.call(method, object, key, value);
        } else {
            Items.set(object, key, value);
        }
    }

    @NeverDefault
    static SpecialMethodNode createAccess() {
        return SpecialMethodNode.create("__setitem__");
    }

    @Fallback
    static void doGeneric(Object container, Object key, Object value) {
        Items.set(container, key, value);
    }
}
