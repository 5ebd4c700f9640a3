package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Shared;
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
import org.scriptling.runtime.collection.ListStorage.BooleanStorage;
import org.scriptling.runtime.collection.ListStorage.DoubleStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ListStorage.ObjectStorage;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptSlice;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptObject;

/** {@code container[key]}: the fast paths of {@link Items#get}. */
@GenerateInline(false)
@ImportStatic({KeyHash.class, Slices.class})
// Not shared: subclasses of builtin types and other classes keep their own methods.
@SuppressWarnings("truffle-sharing")
public abstract class GetItemNode extends Node {

    private static final TruffleString LIST_RANGE = Strings.of("list index out of range");
    private static final TruffleString TUPLE_RANGE = Strings.of("tuple index out of range");
    private static final TruffleString STRING_RANGE = Strings.of("string index out of range");

    @NeverDefault
    public static GetItemNode create() {
        return GetItemNodeGen.create();
    }

    /** The item. */
    public abstract Object execute(Object container, Object key);

    @Specialization
    Object doList(ScriptList list, long key, @Cached InlinedExactClassProfile storageClass, @Shared @Cached InlinedBranchProfile failed) {
        ListStorage storage = storageClass.profile(this, list.storage());
        int size = storage.size();
        long index = key < 0 ? key + size : key;
        if (index < 0 || index >= size) {
            failed.enter(this);
            throw Errors.indexError(LIST_RANGE);
        }
        if (storage instanceof ObjectStorage objects) {
            Object element = objects.array()[(int) index];
            if (element == null) {
                failed.enter(this);
                return retry(list, key);
            }
            return element;
        }
        if (storage instanceof LongStorage longs) {
            return longs.array()[(int) index];
        }
        if (storage instanceof DoubleStorage doubles) {
            return doubles.array()[(int) index];
        }
        return ((BooleanStorage) storage).array()[(int) index];
    }

    @Specialization(guards = "isPlain(slice)")
    Object doListSlice(ScriptList list, ScriptSlice slice, @Cached InlinedExactClassProfile storageClass) {
        ListStorage storage = storageClass.profile(this, list.storage());
        int start = Slices.start(slice, storage.size());
        return list.slice(storage, start, Slices.stop(slice, start, storage.size()));
    }

    /** Another thread has removed the element meanwhile. */
    @TruffleBoundary
    private static Object retry(ScriptList list, long key) {
        return Items.get(list, key);
    }

    @Specialization
    Object doTuple(ScriptTuple tuple, long key, @Shared @Cached InlinedBranchProfile failed) {
        Object[] elements = tuple.elements();
        long index = key < 0 ? key + elements.length : key;
        if (index < 0 || index >= elements.length) {
            failed.enter(this);
            throw Errors.indexError(TUPLE_RANGE);
        }
        return elements[(int) index];
    }

    @Specialization(guards = "isPlain(slice)")
    static Object doTupleSlice(ScriptTuple tuple, ScriptSlice slice) {
        Object[] elements = tuple.elements();
        int start = Slices.start(slice, elements.length);
        Object[] part = new Object[Slices.stop(slice, start, elements.length) - start];
        System.arraycopy(elements, start, part, 0, part.length);
        return new ScriptTuple(part);
    }

    @Specialization(guards = "dict.isPlain()")
    Object doDictText(ScriptDict dict, TruffleString key, @Cached TruffleString.HashCodeNode hashCode, @Cached TruffleString.EqualNode equal,
                    @Shared @Cached InlinedBranchProfile failed) {
        Object value = dict.getText(key, KeyHash.of(key, hashCode), equal);
        if (value == null) {
            failed.enter(this);
            throw Errors.keyError(key);
        }
        return value;
    }

    @Specialization(guards = "dict.isPlain()")
    Object doDictLong(ScriptDict dict, long key, @Shared @Cached InlinedBranchProfile failed) {
        Object value = dict.getLong(key, KeyHash.of(key));
        if (value == null) {
            failed.enter(this);
            throw Errors.keyError(key);
        }
        return value;
    }

    @Specialization(guards = {"dict.isPlain()", "key.size() == 2"})
    Object doDictPair(ScriptDict dict, ScriptTuple key, @Shared @Cached InlinedBranchProfile failed) {
        Object value = dict.getPair(key, KeyHash.ofPair(key));
        if (value == null) {
            failed.enter(this);
            throw Errors.keyError(key);
        }
        return value;
    }

    @Specialization(guards = {"dict.isPlain()", "isOtherKey(key)"})
    Object doDict(ScriptDict dict, Object key, @Shared @Cached InlinedBranchProfile failed) {
        Object value = dict.get(key);
        if (value == null) {
            failed.enter(this);
            throw Errors.keyError(key);
        }
        return value;
    }

    @Specialization
    TruffleString doText(TruffleString text, long key, @Shared @Cached TruffleString.CodePointAtIndexNode codePointAt, @Shared @Cached InlinedBranchProfile failed) {
        int length = Strings.length(text);
        long index = key < 0 ? key + length : key;
        if (index < 0 || index >= length) {
            failed.enter(this);
            throw Errors.indexError(STRING_RANGE);
        }
        return Strings.ofCodePoint(codePointAt.execute(text, (int) index, Strings.ENCODING));
    }

    @Specialization(guards = "isPlain(slice)")
    static Object doTextSlice(TruffleString text, ScriptSlice slice, @Cached TruffleString.SubstringNode substring, @Shared @Cached TruffleString.CodePointAtIndexNode codePointAt) {
        int length = Strings.length(text);
        int start = Slices.start(slice, length);
        int count = Slices.stop(slice, start, length) - start;
        return count == 1 ? Strings.ofCodePoint(codePointAt.execute(text, start, Strings.ENCODING)) : substring.execute(text, start, count, Strings.ENCODING, false);
    }

    /** Instances of subclasses of tuple, list and str, such as named tuples. A dict may have a {@code __missing__}. */
    @Specialization(guards = {"isSequence(object)", "isBuiltin(access.find(object))"}, limit = "1")
    static Object doPayload(PayloadObject object, Object key, @Cached("createAccess()") @SuppressWarnings("unused") SpecialMethodNode access, @Cached("create()") GetItemNode plain) {
        return plain.execute(object.payload(), key);
    }

    static boolean isSequence(PayloadObject object) {
        return object.payload() instanceof ScriptTuple || object.payload() instanceof ScriptList || object.payload() instanceof TruffleString;
    }

    static boolean isBuiltin(Object method) {
        return method instanceof BuiltinFunction;
    }

    @Specialization
    static Object doObject(ScriptObject object, Object key, @Cached("createAccess()") SpecialMethodNode access) {
        Object method = access.find(object);
        if (method instanceof ScriptFunction) {
            return access.call(method, object, key);
        }
        return Items.get(object, key);
    }

    @NeverDefault
    static SpecialMethodNode createAccess() {
        return SpecialMethodNode.create("__getitem__");
    }

    @Fallback
    static Object doGeneric(Object container, Object key) {
        return Items.get(container, key);
    }
}
