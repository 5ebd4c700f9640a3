package org.scriptling.runtime.json;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.FloatText;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/** How JSON writes values that are no containers. */
final class JsonScalars {

    private JsonScalars() {
    }

    /**
     * The text of a float as Python's {@code repr} gives it; {@code NaN}, {@code Infinity} and {@code -Infinity} if allowed.
     *
     * @throws ScriptException ValueError for a value that JSON cannot hold
     */
    static String floatText(double value, boolean allowConstants) {
        if (!Double.isFinite(value)) {
            if (!allowConstants) {
                throw Errors.valueError("Out of range float values are not JSON compliant");
            }
            return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }
        return FloatText.repr(value);
    }

    /** The member name that stands for the key of a dict, or {@code null} for a key that JSON cannot hold. */
    static String name(Object key, boolean allowConstants) {
        return switch (Types.unwrap(key)) {
            case TruffleString text -> Strings.toJava(text);
            case Boolean truth -> truth ? "true" : "false";
            case None _ -> "null";
            case Long number -> number.toString();
            case BigInt number -> number.value().toString();
            case Double number -> floatText(number, allowConstants);
            default -> null;
        };
    }

    /** TypeError for a key. */
    static ScriptException refusedKey(Object key) {
        return Errors.typeError("keys must be str, int, float, bool or None, not %s", Types.typeName(key));
    }

    /** TypeError for a value. */
    static ScriptException refusedValue(Object value) {
        return Errors.typeError("Object of type %s is not JSON serializable", Types.typeName(value));
    }
}
