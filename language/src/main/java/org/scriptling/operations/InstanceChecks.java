package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.GenericAlias;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.UnionType;

/** {@code isinstance} and {@code issubclass} (language.md 5.2). */
public final class InstanceChecks {

    private static final String INSTANCE_CHECK = "__instancecheck__";
    private static final String SUBCLASS_CHECK = "__subclasscheck__";

    private InstanceChecks() {
    }

    /**
     * {@code isinstance(value, classInfo)}.
     *
     * @param classInfo a class, union, tag or class name, or a tuple or list of them
     * @throws org.scriptling.runtime.error.ScriptException TypeError
     */
    @TruffleBoundary
    public static boolean isInstance(Object value, Object classInfo) {
        return switch (classInfo) {
            case ScriptClass type -> isInstanceOf(value, type);
            case ScriptTuple tuple -> isInstanceOfAny(value, tuple.elements());
            case TruffleString text -> TypeTags.isInstance(value, Strings.toJava(text));
            case ScriptList list -> isInstanceOfAny(value, list.toArray());
            case UnionType union -> isInstanceOfAny(value, union.members().toArray());
            case GenericAlias alias -> throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
            case PayloadObject object when object.payload() instanceof ScriptTuple tuple -> isInstanceOfAny(value, tuple.elements());
            case ScriptObject object when Attributes.lookupSpecial(object, INSTANCE_CHECK) != null -> Truth.isTrue(Calls.call(Attributes.lookupSpecial(object, INSTANCE_CHECK), value));
            default -> throw Errors.typeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
        };
    }

    private static boolean isInstanceOfAny(Object value, Object[] candidates) {
        for (Object candidate : candidates) {
            if (isInstance(value, candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInstanceOf(Object value, ScriptClass type) {
        if (Types.classOf(value) == type) {
            return true;
        }
        if (!hasPlainCheck(type, INSTANCE_CHECK)) {
            return Truth.isTrue(Calls.call(Attributes.bind(type.metaclass().lookup(INSTANCE_CHECK), type, type.metaclass()), value));
        }
        return Types.isInstance(value, type);
    }

    /** Whether {@code isinstance} with a class asks no method of a metaclass. */
    @TruffleBoundary
    static boolean hasPlainInstanceCheck(ScriptClass type) {
        return hasPlainCheck(type, INSTANCE_CHECK);
    }

    private static boolean hasPlainCheck(ScriptClass type, String hook) {
        ScriptClass metaclass = type.metaclass();
        if (metaclass == null || metaclass.isBuiltin()) {
            return true;
        }
        Object method = metaclass.lookup(hook);
        return method == null || method == BuiltinClasses.TYPE.ownValue(hook);
    }

    /**
     * {@code issubclass(type, classInfo)}.
     *
     * @throws org.scriptling.runtime.error.ScriptException TypeError
     */
    @TruffleBoundary
    public static boolean isSubclass(Object type, Object classInfo) {
        if (!(type instanceof ScriptClass candidate)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        return switch (classInfo) {
            case ScriptClass base when !hasPlainCheck(base, SUBCLASS_CHECK) ->
                Truth.isTrue(Calls.call(Attributes.bind(base.metaclass().lookup(SUBCLASS_CHECK), base, base.metaclass()), candidate));
            case ScriptClass base -> candidate.isSubclassOf(base);
            case ScriptTuple tuple -> isSubclassOfAny(type, tuple.elements());
            case UnionType union -> isSubclassOfAny(type, union.members().toArray());
            case GenericAlias alias -> throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
            case ScriptObject object when Attributes.lookupSpecial(object, SUBCLASS_CHECK) != null -> Truth.isTrue(Calls.call(Attributes.lookupSpecial(object, SUBCLASS_CHECK), candidate));
            default -> throw Errors.typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union");
        };
    }

    private static boolean isSubclassOfAny(Object type, Object[] candidates) {
        for (Object candidate : candidates) {
            if (isSubclass(type, candidate)) {
                return true;
            }
        }
        return false;
    }
}
