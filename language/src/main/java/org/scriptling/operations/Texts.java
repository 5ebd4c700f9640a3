package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.text.DecimalText;
import org.scriptling.runtime.text.FloatText;
import org.scriptling.runtime.text.FormatSpecification;
import org.scriptling.runtime.text.NumberText;
import org.scriptling.runtime.text.Quoting;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** {@code str}, {@code repr}, {@code ascii} and {@code format} of any value (language.md 17, 6.5). */
public final class Texts {

    private Texts() {
    }

    /** {@code str(value)}. */
    @TruffleBoundary
    public static TruffleString display(Object value) {
        if (value instanceof TruffleString text) {
            return text;
        }
        if (value instanceof ScriptObject || value instanceof ScriptClass) {
            ScriptClass type = Types.classOf(value);
            Object method = type.lookup("__str__");
            if (method == BuiltinClasses.OBJECT.ownValue("__str__")) {
                return representation(value, "__str__");
            }
            return checked(Calls.call(Attributes.bind(method, value, type)), "__str__");
        }
        return representation(value);
    }

    private static TruffleString checked(Object result, String method) {
        if (PayloadObject.unwrap(result) instanceof TruffleString text) {
            return text;
        }
        throw Errors.typeError("%s returned non-string (type %s)", method, Types.typeName(result));
    }

    /** {@code repr(value)}. */
    @TruffleBoundary
    public static TruffleString representation(Object value) {
        return representation(value, "__repr__");
    }

    /** @param asked the special method that was asked for, which errors name */
    private static TruffleString representation(Object value, String asked) {
        return switch (value) {
            case TruffleString text -> Quoting.representation(text);
            case Long number -> DecimalText.of(number);
            case Boolean truth -> Strings.of(truth ? "True" : "False");
            case Double number -> FloatText.of(number);
            case BigInt number -> Strings.of(NumberText.toText(number.value(), 10));
            default -> {
                if (value instanceof ScriptObject || value instanceof ScriptClass) {
                    ScriptClass type = Types.classOf(value);
                    Object method = type.lookup("__repr__");
                    if (method != null && method != BuiltinClasses.OBJECT.ownValue("__repr__") && !(value instanceof ExceptionObject && isBuiltinMethod(method)) &&
                                    !(value instanceof ScriptClass && type.isBuiltin())) {
                        yield checked(Calls.call(Attributes.bind(method, value, type)), asked);
                    }
                }
                yield Strings.of(Representations.of(value));
            }
        };
    }

    private static boolean isBuiltinMethod(Object method) {
        return method instanceof BuiltinFunction;
    }

    /** {@code str(value)} as a Java string. */
    @TruffleBoundary
    public static String displayJava(Object value) {
        return Strings.toJava(display(value));
    }

    /** {@code repr(value)} as a Java string. */
    @TruffleBoundary
    public static String representationJava(Object value) {
        return Strings.toJava(representation(value));
    }

    /** {@code ascii(value)}. */
    @TruffleBoundary
    public static TruffleString ascii(Object value) {
        return Quoting.ascii(representation(value));
    }

    /** {@code format(value, specification)}. */
    @TruffleBoundary
    public static TruffleString format(Object value, TruffleString specification) {
        if (value instanceof ScriptObject || value instanceof ScriptClass) {
            ScriptClass type = Types.classOf(value);
            Object method = type.lookup("__format__");
            // The builtin ones leave an empty specification to str(value), which a subclass may have overridden.
            boolean plain = Strings.length(specification) == 0 && isBuiltinMethod(method);
            if (!plain && method != null && method != BuiltinClasses.OBJECT.ownValue("__format__")) {
                Object result = Calls.call(Attributes.bind(method, value, type), specification);
                if (PayloadObject.unwrap(result) instanceof TruffleString text) {
                    return text;
                }
                throw Errors.typeError("__format__ must return a str, not %s", Types.typeName(result));
            }
        } else if (value instanceof TruffleString || Numbers.isNumber(value)) {
            return Strings.length(specification) == 0 ? display(value) : FormatSpecification.format(value, Strings.toJava(specification));
        }
        if (Strings.length(specification) == 0) {
            return display(value);
        }
        throw Errors.typeError("unsupported format string passed to %s.__format__", Types.typeName(value));
    }

    /** The name of a class with its module: {@code __main__.C}; builtin classes without. */
    @TruffleBoundary
    public static TruffleString className(ScriptClass type) {
        Object module = type.isBuiltin() ? null : type.ownValue("__module__");
        String prefix = module instanceof TruffleString text ? Strings.toJava(text) + "." : "";
        return Strings.of(prefix + type.qualifiedName());
    }
}
