package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;

/** The receivers of builtin methods: checked against the method's class, and unwrapped. */
public final class Receivers {

    private Receivers() {
    }

    /** The arguments with a checked and unwrapped receiver in front; a new array when it was unwrapped. */
    @TruffleBoundary
    static Object[] check(BuiltinFunction function, Object[] arguments) {
        ScriptClass owner = function.receiverClass();
        if (arguments.length == 0) {
            throw Errors.typeError("unbound method %s() needs an argument", function.qualifiedName());
        }
        Object receiver = unwrap(function, arguments[0]);
        if (receiver == arguments[0] || owner == BuiltinClasses.OBJECT) {
            return arguments;
        }
        Object[] copy = arguments.clone();
        copy[0] = receiver;
        return copy;
    }

    /** The Java class of a receiver that needs no unwrapping, if it tells that a method may be called on it; else {@code null}. */
    @TruffleBoundary
    static Class<?> plainClass(BuiltinFunction function, Object receiver) {
        boolean telling = switch (receiver) {
            case TruffleString text -> true;
            case Long number -> true;
            case Double number -> true;
            case Boolean truth -> true;
            case ScriptList list -> true;
            case ScriptDict dict -> true;
            case ScriptTuple tuple -> true;
            case ScriptSet set -> true;
            case ScriptBytes bytes -> true;
            case ExceptionObject exception -> true;
            default -> false;
        };
        return telling && Types.isInstance(receiver, function.receiverClass()) ? receiver.getClass() : null;
    }

    /** Whether a method may be called on a receiver as it is. @param plainClass from {@link #plainClass} */
    static boolean isPlain(BuiltinFunction function, Class<?> plainClass, Object receiver) {
        return receiver.getClass() == plainClass && (!(receiver instanceof ScriptSet set) || set.isFrozen() == (function.receiverClass() == BuiltinClasses.FROZENSET));
    }

    /** A checked and unwrapped receiver. @throws org.scriptling.runtime.error.ScriptException TypeError for a wrong one */
    @TruffleBoundary
    public static Object unwrap(BuiltinFunction function, Object receiver) {
        ScriptClass owner = function.receiverClass();
        if (owner == BuiltinClasses.OBJECT || receiver instanceof ExceptionObject && owner.layout() == ScriptClass.Layout.EXCEPTION) {
            return receiver;
        }
        if (!Types.isInstance(receiver, owner)) {
            // CPython knows slot wrappers and methods; nearly all special methods are the former.
            String format = function.name().startsWith("__") ? "descriptor '%s' requires a '%s' object but received a '%s'" : "descriptor '%s' for '%s' objects doesn't apply to a '%s' object";
            throw Errors.typeError(format, function.name(), owner.name(), Types.typeName(receiver));
        }
        // Library classes get their instance itself; builtin types their own kind of value.
        return owner.layout() == ScriptClass.Layout.PAYLOAD ? PayloadObject.unwrap(receiver) : receiver;
    }
}
