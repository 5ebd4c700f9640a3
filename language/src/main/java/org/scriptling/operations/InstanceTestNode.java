package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** {@code isinstance(value, classInfo)}: quick where the class, or the tuple of classes, is always the same. */
@ImportStatic(InstanceChecks.class)
@GenerateInline(false)
public abstract class InstanceTestNode extends Node {

    /** Whether a value is an instance. @throws org.scriptling.runtime.error.ScriptException TypeError for no class */
    public abstract boolean execute(Object value, Object classInfo);

    @NeverDefault
    public static InstanceTestNode create() {
        return InstanceTestNodeGen.create();
    }

    @Specialization(guards = {"type == cachedType", "plain", "object.scriptClass() == cachedClass"}, limit = "LIMIT")
    static boolean doObject(@SuppressWarnings("unused") ScriptObject object, @SuppressWarnings("unused") ScriptClass type, @SuppressWarnings("unused") @Cached("type") ScriptClass cachedType,
                    @SuppressWarnings("unused") @Cached("object.scriptClass()") ScriptClass cachedClass, @SuppressWarnings("unused") @Cached("hasPlainInstanceCheck(cachedType)") boolean plain,
                    @Cached("cachedClass.isSubclassOf(cachedType)") boolean result) {
        return result;
    }

    /** Many classes of values, or of checks: the resolution order answers. */
    @Specialization(guards = {"type == cachedType", "plain"}, replaces = "doObject", limit = "1")
    static boolean doManyClasses(ScriptObject object, @SuppressWarnings("unused") ScriptClass type, @Cached("type") ScriptClass cachedType,
                    @SuppressWarnings("unused") @Cached("hasPlainInstanceCheck(cachedType)") boolean plain) {
        return object.scriptClass().isSubclassOf(cachedType);
    }

    @Specialization(guards = {"type == cachedType", "plain", "value.getClass() == cachedJavaClass", "tellsClass"}, limit = "LIMIT")
    static boolean doBuiltin(@SuppressWarnings("unused") Object value, @SuppressWarnings("unused") ScriptClass type, @SuppressWarnings("unused") @Cached("type") ScriptClass cachedType,
                    @SuppressWarnings("unused") @Cached("value.getClass()") Class<?> cachedJavaClass, @SuppressWarnings("unused") @Cached("tellsClass(value)") boolean tellsClass,
                    @SuppressWarnings("unused") @Cached("hasPlainInstanceCheck(cachedType)") boolean plain, @Cached("isInstance(value, cachedType)") boolean result) {
        return result;
    }

    @Specialization(guards = {"isSame(tuple, members)"}, limit = "1")
    @ExplodeLoop
    static boolean doTuple(Object value, @SuppressWarnings("unused") ScriptTuple tuple, @Cached("createMembers(tuple)") Members members) {
        for (int i = 0; i < members.classes.length; i++) {
            if (members.tests[i].execute(value, members.classes[i])) {
                return true;
            }
        }
        return false;
    }

    @Specialization(replaces = {"doManyClasses", "doBuiltin", "doTuple"})
    static boolean doGeneric(Object value, Object classInfo) {
        return InstanceChecks.isInstance(value, classInfo);
    }

    static boolean isInstance(Object value, ScriptClass type) {
        return Types.isInstance(value, type);
    }

    /** Whether the Java class of a value alone tells its script class. */
    static boolean tellsClass(Object value) {
        return value instanceof Long || value instanceof Double || value instanceof Boolean || value instanceof TruffleString || value instanceof ScriptList || value instanceof ScriptDict ||
                        value instanceof ScriptTuple || value instanceof None;
    }

    @ExplodeLoop
    static boolean isSame(ScriptTuple tuple, Members members) {
        Object[] elements = tuple.elements();
        if (elements.length != members.classes.length) {
            return false;
        }
        for (int i = 0; i < members.classes.length; i++) {
            if (elements[i] != members.classes[i]) {
                return false;
            }
        }
        return true;
    }

    @NeverDefault
    static Members createMembers(ScriptTuple tuple) {
        return new Members(tuple.elements());
    }

    /** The classes of a tuple, each with a test of its own. A tuple display makes a new tuple each time: the elements tell. */
    static final class Members extends Node {
        @CompilationFinal(dimensions = 1) private final Object[] classes;
        @Children private final InstanceTestNode[] tests;

        Members(Object[] classes) {
            this.classes = classes.clone();
            this.tests = new InstanceTestNode[classes.length];
            for (int i = 0; i < tests.length; i++) {
                tests[i] = InstanceTestNode.create();
            }
        }
    }

    static final int LIMIT = 4;
}
