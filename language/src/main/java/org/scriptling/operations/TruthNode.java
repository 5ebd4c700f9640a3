package org.scriptling.operations;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptObject;

/** Truth of values: the fast paths of {@link Truth#isTrue}. */
@GenerateInline(false)
public abstract class TruthNode extends Node {

    @NeverDefault
    public static TruthNode create() {
        return TruthNodeGen.create();
    }

    /** Whether a value counts as true. */
    public abstract boolean execute(Object value);

    @Specialization
    static boolean doBoolean(boolean value) {
        return value;
    }

    @Specialization
    static boolean doLong(long value) {
        return value != 0;
    }

    @Specialization
    static boolean doNone(@SuppressWarnings("unused") None value) {
        return false;
    }

    @Specialization
    static boolean doText(TruffleString value) {
        return Truth.isTrue(value);
    }

    @Specialization
    static boolean doList(ScriptList value) {
        return value.size() != 0;
    }

    @Specialization(guards = "value.isPlain()")
    static boolean doDict(ScriptDict value) {
        return value.plainTable().size() != 0;
    }

    /** Instances without {@code __bool__} and {@code __len__} are true. */
    @Specialization
    static boolean doObject(ScriptObject value, @Cached("createAccess(BOOL)") SpecialMethodNode truth, @Cached("createAccess(LENGTH)") SpecialMethodNode length) {
        Object method = truth.find(value);
        if (method == null && length.find(value) == null) {
            return true;
        }
        if (method instanceof ScriptFunction) {
            Object result = truth.call(method, value);
            if (result instanceof Boolean known) {
                return known;
            }
            throw Truth.notBoolean(result);
        }
        return Truth.isTrue(value);
    }

    static final String BOOL = "__bool__";
    static final String LENGTH = "__len__";

    @NeverDefault
    static SpecialMethodNode createAccess(String method) {
        return SpecialMethodNode.create(method);
    }

    @Fallback
    static boolean doGeneric(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        return Truth.isTrue(value);
    }
}
