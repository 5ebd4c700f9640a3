package org.scriptling.operations;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptObject;

/** Conversions between guest numbers and Java numbers. */
public final class Numbers {

    private static final double LARGEST_EXACT = 0x1p63;

    private Numbers() {
    }

    /** Whether a value is an int, bool included, or an instance of a subclass of int. */
    public static boolean isInteger(Object value) {
        Object plain = PayloadObject.unwrap(value);
        return plain instanceof Long || plain instanceof Boolean || plain instanceof BigInt;
    }

    /** Whether a value is an exact int, bool or float. */
    public static boolean isNumber(Object value) {
        return value instanceof Long || value instanceof Double || value instanceof Boolean || value instanceof BigInt;
    }

    /** The value of a Long or Boolean. */
    static long smallValue(Object value) {
        return value instanceof Boolean truth ? (truth ? 1 : 0) : (long) value;
    }

    /** An int of any size. @throws ScriptException TypeError for other values without {@code __index__} */
    @TruffleBoundary
    public static BigInteger toBigInteger(Object value) {
        return switch (index(value)) {
            case Long number -> BigInteger.valueOf(number);
            case BigInt number -> number.value();
            default -> throw new IllegalStateException();
        };
    }

    /** An int by {@code __index__}: a Long or a BigInt. @throws ScriptException TypeError */
    @TruffleBoundary
    public static Object index(Object value) {
        Object plain = PayloadObject.unwrap(value);
        if (plain instanceof Long || plain instanceof BigInt) {
            return plain;
        }
        if (plain instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        if (value instanceof ScriptObject) {
            Object method = Attributes.lookupSpecial(value, "__index__");
            if (method != null) {
                Object result = Calls.call(method);
                if (isInteger(result)) {
                    return index(result);
                }
                throw Errors.typeError("__index__ returned non-int (type %s)", Types.typeName(result));
            }
        }
        throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.typeName(value));
    }

    /** An int that fits 64 bits. @throws ScriptException TypeError, OverflowError */
    @TruffleBoundary
    public static long indexLong(Object value) {
        if (index(value) instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("Python int too large to convert to C ssize_t");
    }

    /** An int clamped to 64 bits: what slices do with absurd bounds. */
    @TruffleBoundary
    public static long indexClamped(Object value) {
        return switch (index(value)) {
            case Long number -> number;
            case BigInt number -> number.value().signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
            default -> throw new IllegalStateException();
        };
    }

    /** An int that fits 32 bits. @throws ScriptException TypeError, OverflowError */
    @TruffleBoundary
    public static int indexInt(Object value) {
        long number = indexLong(value);
        if (number != (int) number) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        return (int) number;
    }

    /** A float of an int, float or bool, or by {@code __float__} or {@code __index__}. @throws ScriptException TypeError, OverflowError */
    @TruffleBoundary
    public static double toDouble(Object value) {
        Object plain = PayloadObject.unwrap(value);
        return switch (plain) {
            case Double number -> number;
            case Long number -> number;
            case Boolean truth -> truth ? 1 : 0;
            case BigInt number -> toDouble(number.value());
            case ScriptObject object -> objectToDouble(object);
            default -> throw Errors.typeError("must be real number, not %s", Types.typeName(value));
        };
    }

    /** What {@code __float__}, else {@code __index__}, of an instance gives. @throws ScriptException TypeError, OverflowError */
    @TruffleBoundary
    public static double objectToDouble(ScriptObject object) {
        Object method = Attributes.lookupSpecial(object, "__float__");
        if (method != null) {
            Object result = PayloadObject.unwrap(Calls.call(method));
            if (result instanceof Double number) {
                return number;
            }
            throw Errors.typeError("%s.__float__ returned non-float (type %s)", Types.typeName(object), Types.typeName(result));
        }
        if (Attributes.lookupSpecial(object, "__index__") != null) {
            return toDouble(index(object));
        }
        throw Errors.typeError("must be real number, not %s", Types.typeName(object));
    }

    /** The nearest float. @throws ScriptException OverflowError */
    @TruffleBoundary
    public static double toDouble(BigInteger value) {
        double result = value.doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("int too large to convert to float");
        }
        return result;
    }

    /** The int of a whole float. @throws ScriptException OverflowError for infinity, ValueError for nan */
    @TruffleBoundary
    public static Object truncate(double value) {
        if (Math.abs(value) < LARGEST_EXACT) {
            return (long) value;
        }
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert float infinity to integer");
        }
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert float NaN to integer");
        }
        return BigInt.normalize(new java.math.BigDecimal(value).toBigInteger());
    }
}
