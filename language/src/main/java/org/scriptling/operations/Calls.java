package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.MethodWrapper;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** Calls any callable from Java code. */
public final class Calls {

    private static final String[] NO_NAMES = {};
    private static final Object[] NO_VALUES = {};

    private Calls() {
    }

    /** Calls with positional arguments. */
    @TruffleBoundary
    public static Object call(Object callee, Object... arguments) {
        return callWithKeywords(callee, arguments, NO_NAMES, NO_VALUES);
    }

    /** Calls with positional and keyword arguments; keyword names are distinct. */
    @TruffleBoundary
    public static Object callWithKeywords(Object callee, Object[] positional, String[] names, Object[] values) {
        return switch (callee) {
            case ScriptFunction function -> function.code().callTarget().call(
                            ArgumentBinder.bind(function.code().signature(), function.defaults(), function.code().qualifiedName(), function, positional, names, values));
            case BuiltinFunction function -> callBuiltin(function, positional, names, values);
            case BoundMethod method -> {
                Object[] extended = new Object[positional.length + 1];
                extended[0] = method.receiver();
                System.arraycopy(positional, 0, extended, 1, positional.length);
                yield callWithKeywords(method.function(), extended, names, values);
            }
            case ScriptClass type -> callClass(type, positional, names, values);
            case MethodWrapper wrapper when !wrapper.isClassMethod() -> callWithKeywords(wrapper.function(), positional, names, values);
            default -> callOther(callee, positional, names, values);
        };
    }

    private static Object callOther(Object callee, Object[] positional, String[] names, Object[] values) {
        if (callee instanceof ScriptObject object) {
            Object method = Attributes.lookupSpecial(object, "__call__");
            if (method != null) {
                return callWithKeywords(method, positional, names, values);
            }
        } else if (names.length == 0 && Foreign.isExecutable(callee)) {
            return Foreign.execute(callee, positional);
        } else {
            Object method = Attributes.lookupSpecial(callee, "__call__");
            if (method != null) {
                return callWithKeywords(method, positional, names, values);
            }
        }
        throw notCallable(callee);
    }

    /** The TypeError for calling a value that is not callable. */
    @TruffleBoundary
    static ScriptException notCallable(Object callee) {
        return Errors.typeError("'%s' object is not callable", Types.typeName(callee));
    }

    private static Object callBuiltin(BuiltinFunction function, Object[] positional, String[] names, Object[] values) {
        Object[] bound = ArgumentBinder.bindBuiltin(function, positional, names, values);
        return function.callTarget().call(bound);
    }

    /** Calls a class: through a {@code __call__} of its metaclass, else by making an instance. */
    @TruffleBoundary
    public static Object callClass(ScriptClass type, Object[] positional, String[] names, Object[] values) {
        ScriptClass metaclass = type.metaclass();
        if (metaclass != null && !metaclass.isBuiltin()) {
            Object method = metaclass.lookup("__call__");
            if (method != null && method != BuiltinClasses.TYPE.ownValue("__call__")) {
                return callWithKeywords(Attributes.bind(method, type, metaclass), positional, names, values);
            }
        }
        return Classes.instantiate(type, positional, names, values);
    }

    /** Calls a method by name: {@code receiver.name(arguments)}. */
    @TruffleBoundary
    public static Object callMethod(Object receiver, String name, Object... arguments) {
        return call(Attributes.get(receiver, name), arguments);
    }

    /** {@code callable(value)}. */
    @TruffleBoundary
    public static boolean isCallable(Object value) {
        return switch (value) {
            case ScriptFunction function -> true;
            case BuiltinFunction function -> true;
            case BoundMethod method -> true;
            case ScriptClass type -> true;
            case MethodWrapper wrapper -> !wrapper.isClassMethod();
            case PayloadObject object when object.payload() instanceof MethodWrapper -> false;
            case ScriptObject object -> object.scriptClass().lookup("__call__") != null;
            default -> Types.classOf(value).lookup("__call__") != null || Foreign.isExecutable(value);
        };
    }

    /** The name of a callable for error messages: {@code f()}. */
    @TruffleBoundary
    static String displayName(Object callee) {
        return switch (callee) {
            case ScriptFunction function -> function.module().name() + "." + function.code().qualifiedName() + "()";
            case BuiltinFunction function -> function.name() + "()";
            case BoundMethod method -> displayName(method.function());
            case ScriptClass type -> Strings.toJava(Texts.className(type)) + "()";
            default -> Types.typeName(callee) + " object";
        };
    }
}
