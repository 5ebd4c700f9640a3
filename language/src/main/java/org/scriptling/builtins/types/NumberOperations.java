package org.scriptling.builtins.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.syntax.tree.BinaryOperator;

/** Functions of numbers that are both builtin functions and special methods. */
public final class NumberOperations {

    /** Rounding a float to more digits changes nothing. */
    private static final int MOST_DIGITS = 323;
    /** Rounding a float to so many places before the point gives zero. */
    private static final int LEAST_DIGITS = -308;

    private NumberOperations() {
    }

    /** {@code abs(value)}. @throws org.scriptling.runtime.error.ScriptException TypeError */
    @TruffleBoundary
    public static Object abs(Object value) {
        Object method = value instanceof ScriptObject ? Attributes.lookupSpecial(value, "__abs__") : null;
        if (method != null) {
            return Calls.call(method);
        }
        return switch (value) {
            case Long number -> number == Long.MIN_VALUE ? BigInt.normalize(BigInteger.valueOf(number).negate()) : (Object) Math.abs(number);
            case Boolean truth -> truth ? 1L : 0L;
            case Double number -> Math.abs(number);
            case BigInt number -> number.isNegative() ? BigInt.of(false, number.magnitude()) : number;
            default -> throw Errors.typeError("bad operand type for abs(): '%s'", Types.typeName(value));
        };
    }

    /** {@code divmod(a, b)}. @throws org.scriptling.runtime.error.ScriptException TypeError, ZeroDivisionError */
    @TruffleBoundary
    public static Object divmod(Object a, Object b) {
        if (!(a instanceof ScriptObject) && !(b instanceof ScriptObject)) {
            Object result = divmodNumbers(a, b);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        } else {
            Object result = throughMethods(a, b, "__divmod__", "__rdivmod__");
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        }
        throw Errors.typeError("unsupported operand type(s) for divmod(): '%s' and '%s'", Types.typeName(a), Types.typeName(b));
    }

    private static Object throughMethods(Object a, Object b, String method, String reflected) {
        Object left = Attributes.lookupSpecial(a, method);
        Object right = Attributes.lookupSpecial(b, reflected);
        boolean rightFirst = Types.classOf(a) != Types.classOf(b) && Types.classOf(b).isSubclassOf(Types.classOf(a)) && right != null;
        Object result = NotImplemented.INSTANCE;
        if (rightFirst) {
            result = Calls.call(right, a);
        }
        if (result == NotImplemented.INSTANCE && left != null) {
            result = Calls.call(left, b);
        }
        if (result == NotImplemented.INSTANCE && right != null && !rightFirst) {
            result = Calls.call(right, a);
        }
        return result;
    }

    /** {@code divmod} of two ints or floats, or NotImplemented. */
    @TruffleBoundary
    static Object divmodNumbers(Object a, Object b) {
        Object left = PayloadObject.unwrap(a);
        Object right = PayloadObject.unwrap(b);
        if (!Numbers.isNumber(left) || !Numbers.isNumber(right)) {
            return NotImplemented.INSTANCE;
        }
        if (left instanceof Double || right instanceof Double) {
            if (Numbers.toDouble(right) == 0) {
                throw Errors.zeroDivision("float divmod()");
            }
        } else if (!(right instanceof BigInt) && Numbers.index(right) instanceof Long divisor && divisor == 0) {
            throw Errors.zeroDivision("integer division or modulo by zero");
        }
        return new ScriptTuple(Arithmetic.builtin(BinaryOperator.FLOOR_DIVIDE, left, right), Arithmetic.builtin(BinaryOperator.MODULO, left, right));
    }

    /** {@code pow(base, exponent, modulus)}; a modulus of None stands for none. */
    @TruffleBoundary
    public static Object power(Object base, Object exponent, Object modulus) {
        if (modulus == None.INSTANCE) {
            return Arithmetic.binary(BinaryOperator.POWER, base, exponent);
        }
        Object plain = PayloadObject.unwrap(base);
        if (base instanceof ScriptObject) {
            Object method = Attributes.lookupSpecial(base, "__pow__");
            Object result = method == null ? NotImplemented.INSTANCE : Calls.call(method, exponent, modulus);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        } else if (Numbers.isInteger(base) && Numbers.isInteger(exponent) && Numbers.isInteger(modulus)) {
            return BigInt.normalize(modularPower(Numbers.toBigInteger(base), Numbers.toBigInteger(exponent), Numbers.toBigInteger(modulus)));
        } else if (Numbers.isNumber(plain) && Numbers.isNumber(PayloadObject.unwrap(exponent)) && Numbers.isNumber(PayloadObject.unwrap(modulus))) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        throw Errors.typeError("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'", Types.typeName(base), Types.typeName(exponent), Types.typeName(modulus));
    }

    private static BigInteger modularPower(BigInteger base, BigInteger exponent, BigInteger modulus) {
        if (modulus.signum() == 0) {
            throw Errors.valueError("pow() 3rd argument cannot be 0");
        }
        BigInteger magnitude = modulus.abs();
        BigInteger result;
        if (exponent.signum() < 0 && !base.gcd(magnitude).equals(BigInteger.ONE)) {
            throw Errors.valueError("base is not invertible for the given modulus");
        }
        result = base.modPow(exponent, magnitude);
        return modulus.signum() < 0 && result.signum() != 0 ? result.add(modulus) : result;
    }

    /** {@code round(value, digits)}; {@code digits} of None gives an int. @throws org.scriptling.runtime.error.ScriptException TypeError */
    @TruffleBoundary
    public static Object round(Object value, Object digits) {
        if (!Numbers.isNumber(value)) {
            Object method = Attributes.lookupSpecial(value, "__round__");
            if (method == null) {
                throw Errors.typeError("type %s doesn't define __round__ method", Types.typeName(value));
            }
            return digits == None.INSTANCE ? Calls.call(method) : Calls.call(method, digits);
        }
        return roundNumber(value, digits);
    }

    /** {@code __round__} of int, bool and float. */
    @TruffleBoundary
    static Object roundNumber(Object value, Object digits) {
        if (value instanceof Double number) {
            return digits == None.INSTANCE ? Numbers.truncate(Math.rint(number)) : (Object) roundFloat(number, Numbers.indexClamped(digits));
        }
        return digits == None.INSTANCE ? Numbers.index(value) : roundInteger(Numbers.toBigInteger(value), Numbers.indexClamped(digits));
    }

    private static double roundFloat(double value, long digits) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0 || digits > MOST_DIGITS) {
            return value;
        }
        if (digits < LEAST_DIGITS) {
            return Math.copySign(0.0, value);
        }
        double rounded = new BigDecimal(value).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
        if (Double.isInfinite(rounded)) {
            throw Errors.overflowError("rounded value too large to represent");
        }
        return Math.copySign(rounded, value);
    }

    private static Object roundInteger(BigInteger value, long digits) {
        if (digits >= 0) {
            return BigInt.normalize(value);
        }
        // Ten to the power of more digits than the value has: the result is zero.
        if (-digits > value.bitLength() / 3 + 2) {
            return 0L;
        }
        return BigInt.normalize(new BigDecimal(value).setScale((int) digits, RoundingMode.HALF_EVEN).toBigInteger());
    }

    /** {@code value.as_integer_ratio()} of a float. @throws org.scriptling.runtime.error.ScriptException OverflowError, ValueError */
    @TruffleBoundary
    static ScriptTuple ratio(double value) {
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("cannot convert Infinity to integer ratio");
        }
        if (Double.isNaN(value)) {
            throw Errors.valueError("cannot convert NaN to integer ratio");
        }
        BigDecimal exact = new BigDecimal(value);
        BigInteger numerator = exact.unscaledValue();
        BigInteger denominator = BigInteger.ONE;
        if (exact.scale() > 0) {
            denominator = BigInteger.TEN.pow(exact.scale());
            BigInteger divisor = numerator.gcd(denominator);
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        } else {
            numerator = exact.toBigInteger();
        }
        return new ScriptTuple(BigInt.normalize(numerator), BigInt.normalize(denominator));
    }
}
