package org.scriptling.builtins;

import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;

/** What the constructors of builtin types have in common. */
public final class BuiltinConstruction {

    private BuiltinConstruction() {
    }

    /**
     * The result of {@code __new__} of a builtin type.
     *
     * @param type the class that was called
     * @param value a value of the builtin type
     * @return the value itself for the builtin class, an instance that carries it for a subclass
     * @throws org.scriptling.runtime.error.ScriptException TypeError when the class is no subclass of the value's class
     */
    public static Object wrap(ScriptClass type, Object value) {
        return type.isBuiltin() && type.payloadClass() == null && type == Types.classOf(value) ? value : wrapInstance(type, value);
    }

    @TruffleBoundary
    private static Object wrapInstance(ScriptClass type, Object value) {
        ScriptClass builtin = Types.classOf(value);
        if (type == builtin) {
            return value;
        }
        if (!type.isSubclassOf(builtin)) {
            throw Errors.typeError("%s.__new__(%s): %s is not a subtype of %s", builtin.name(), type.name(), type.name(), builtin.name());
        }
        return new PayloadObject(type.instanceShape(), value);
    }

    /** The first argument of {@code __new__}. @throws org.scriptling.runtime.error.ScriptException TypeError when it is no class */
    public static ScriptClass requireClass(Object value) {
        if (value instanceof ScriptClass type) {
            return type;
        }
        throw notAClass(value);
    }

    @TruffleBoundary
    private static RuntimeException notAClass(Object value) {
        return Errors.typeError("X.__new__(X): X is not a type object (%s)", Types.typeName(value));
    }

    /**
     * A {@code __new__} whose node is copied into hot call sites.
     *
     * @param signature name of the type, by which argument errors call it, and parameters; the class comes first
     */
    public static MethodWrapper constructor(String signature, Supplier<BuiltinNode> factory) {
        return new MethodWrapper(BuiltinClasses.STATICMETHOD, new BuiltinFunction(signature, factory, null, "builtins", null));
    }

    /**
     * An {@code __init__} whose node is copied into hot call sites.
     *
     * @param signature name of the type, by which argument errors call it, and parameters; the instance comes first
     */
    public static BuiltinFunction initializer(ScriptClass type, String signature, Supplier<BuiltinNode> factory) {
        return new BuiltinFunction(signature, factory, type, "builtins", null);
    }
}
