package org.scriptling.operations;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.number.BitLogic;
import org.scriptling.runtime.number.Division;
import org.scriptling.runtime.number.LinearForm;
import org.scriptling.runtime.number.Magnitude;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.syntax.tree.BinaryOperator;

/**
 * The binary operators on ints when an operand or the result is beyond 64 bits. A small operand stays a {@code long}. Sums, products
 * and quotients are made of magnitudes here; powers, true division, and what gains from the methods for very long numbers are left to
 * BigInteger.
 */
public final class BigArithmetic {

    /** In bits: longer results are refused. */
    private static final int LARGEST_SHIFT = 1 << 30;
    private static final long LARGEST_LENGTH = Integer.MAX_VALUE - Long.SIZE;
    /** More than a float's 53 bits, a bit that rounds, and one for all that follow. */
    private static final int QUOTIENT_BITS = 66;
    /** Of the smallest float, {@code 2**-1074}. */
    private static final int LARGEST_NEGATIVE_EXPONENT = 1074;
    /** In limbs: with two factors as long as this, BigInteger is faster, conversions included. */
    private static final int LONG_FACTOR = 120;
    /** In limbs: with a divisor and a quotient as long as this, BigInteger is faster, conversions included. */
    private static final int LONG_DIVISOR = 480;

    private BigArithmetic() {
    }

    /** {@code a operator b}, or NotImplemented. @throws ScriptException ZeroDivisionError, OverflowError, ValueError */
    @TruffleBoundary
    public static Object binary(BinaryOperator operator, BigInt a, BigInt b) {
        return switch (operator) {
            case ADD -> sum(a, b, false);
            case SUBTRACT -> sum(a, b, true);
            case MULTIPLY -> product(a, b);
            case FLOOR_DIVIDE -> quotient(a, b);
            case MODULO -> remainder(a, b);
            case AND, OR, XOR -> bits(operator, a.isNegative(), a.magnitude(), b.isNegative(), b.magnitude());
            case LEFT_SHIFT -> throw b.isNegative() ? negativeShift() : tooManyDigits();
            case RIGHT_SHIFT -> {
                if (b.isNegative()) {
                    throw negativeShift();
                }
                yield a.isNegative() ? -1L : 0L;
            }
            case TRUE_DIVIDE -> trueDivide(a.value(), b.value());
            case POWER -> power(a.value(), b.value());
            case MATRIX_MULTIPLY -> NotImplemented.INSTANCE;
        };
    }

    /** {@code a operator b}, or NotImplemented. @throws ScriptException ZeroDivisionError, OverflowError, ValueError */
    @TruffleBoundary
    public static Object binary(BinaryOperator operator, BigInt a, long b) {
        boolean negative = a.isNegative();
        return switch (operator) {
            case ADD -> sum(a, b, false);
            case SUBTRACT -> sum(a, b, true);
            case MULTIPLY -> product(a, b);
            case FLOOR_DIVIDE -> quotient(negative, a.magnitude(), b < 0, Magnitude.of(Math.abs(b)));
            case MODULO -> remainder(a, b);
            case AND -> b >= 0 ? (Object) (lowestBits(a) & b) : bits(operator, negative, a.magnitude(), true, Magnitude.of(-b));
            case OR, XOR -> bits(operator, negative, a.magnitude(), b < 0, Magnitude.of(Math.abs(b)));
            case LEFT_SHIFT -> shiftLeft(negative, a.magnitude(), b);
            case RIGHT_SHIFT -> shiftRight(negative, a.magnitude(), b);
            case TRUE_DIVIDE -> trueDivide(a.value(), BigInteger.valueOf(b));
            case POWER -> power(a.value(), BigInteger.valueOf(b));
            case MATRIX_MULTIPLY -> NotImplemented.INSTANCE;
        };
    }

    /** {@code a operator b}, or NotImplemented. @throws ScriptException ZeroDivisionError, OverflowError, ValueError */
    @TruffleBoundary
    public static Object binary(BinaryOperator operator, long a, BigInt b) {
        return switch (operator) {
            case ADD, MULTIPLY, AND, OR, XOR -> binary(operator, b, a);
            case SUBTRACT -> difference(a, b);
            // The dividend has the smaller magnitude, but for -2**63 // 2**63, which is -1 as well.
            case FLOOR_DIVIDE -> a == 0 || a < 0 == b.isNegative() ? 0L : -1L;
            case MODULO -> a == 0 || a < 0 == b.isNegative() ? (Object) a : binary(BinaryOperator.ADD, b, a);
            case LEFT_SHIFT -> {
                if (b.isNegative()) {
                    throw negativeShift();
                }
                if (a != 0) {
                    throw tooManyDigits();
                }
                yield 0L;
            }
            case RIGHT_SHIFT -> {
                if (b.isNegative()) {
                    throw negativeShift();
                }
                yield a < 0 ? -1L : 0L;
            }
            case TRUE_DIVIDE -> trueDivide(BigInteger.valueOf(a), b.value());
            case POWER -> power(BigInteger.valueOf(a), b.value());
            case MATRIX_MULTIPLY -> NotImplemented.INSTANCE;
        };
    }

    /** {@code a operator b}, or NotImplemented. @throws ScriptException ZeroDivisionError, OverflowError, ValueError */
    @TruffleBoundary
    public static Object binary(BinaryOperator operator, long a, long b) {
        long[] left = Magnitude.of(Math.abs(a));
        long[] right = Magnitude.of(Math.abs(b));
        return switch (operator) {
            case ADD -> sum(a < 0, left, b < 0, right);
            case SUBTRACT -> sum(a < 0, left, b > 0, right);
            case MULTIPLY -> BigInt.of(a < 0 != b < 0, Magnitude.multiply(left, right));
            case FLOOR_DIVIDE -> quotient(a < 0, left, b < 0, right);
            case MODULO -> remainder(a < 0, left, b < 0, right);
            case AND, OR, XOR -> bits(operator, a < 0, left, b < 0, right);
            case LEFT_SHIFT -> shiftLeft(a < 0, left, b);
            case RIGHT_SHIFT -> shiftRight(a < 0, left, b);
            case TRUE_DIVIDE -> trueDivide(BigInteger.valueOf(a), BigInteger.valueOf(b));
            case POWER -> power(a, b);
            case MATRIX_MULTIPLY -> NotImplemented.INSTANCE;
        };
    }

    /** {@code a + b}, or {@code a - b}. */
    private static Object sum(BigInt a, BigInt b, boolean subtracted) {
        if (Math.max(a.length(), b.length()) >= LinearForm.LEAST_LENGTH) {
            LinearForm sum = sumOfForms(a, b, subtracted);
            if (sum != null && sum.isSurelyLong()) {
                return BigInt.of(sum);
            }
        }
        return sum(a.isNegative(), a.magnitude(), b.isNegative() != subtracted, b.magnitude());
    }

    /** Computes operands with many terms first, if their sum would not do as a form. */
    private static LinearForm sumOfForms(BigInt a, BigInt b, boolean subtracted) {
        LinearForm left = a.form();
        LinearForm right = b.form();
        LinearForm sum = left.plus(right, subtracted);
        if (sum == null) {
            sum = left.terms() >= right.terms() ? a.computedForm().plus(right, subtracted) : left.plus(b.computedForm(), subtracted);
        }
        return sum != null ? sum : a.computedForm().plus(b.computedForm(), subtracted);
    }

    private static Object sum(boolean negative, long[] a, boolean otherNegative, long[] b) {
        if (negative == otherNegative) {
            return BigInt.of(negative, Magnitude.add(a, b));
        }
        return Magnitude.compare(a, b) >= 0 ? BigInt.of(negative, Magnitude.subtract(a, b)) : BigInt.of(otherNegative, Magnitude.subtract(b, a));
    }

    private static Object sum(BigInt a, long b, boolean subtracted) {
        if (b == 0) {
            return a;
        }
        if (a.length() >= LinearForm.LEAST_LENGTH) {
            LinearForm small = LinearForm.of(b);
            LinearForm sum = small == null ? null : a.form().plus(small, subtracted);
            if (sum != null && sum.isSurelyLong()) {
                return BigInt.of(sum);
            }
        }
        // No long has a greater magnitude than a BigInt.
        boolean negative = a.isNegative();
        long limb = Math.abs(b);
        return BigInt.of(negative, negative == (b < 0 != subtracted) ? Magnitude.add(a.magnitude(), limb) : Magnitude.subtract(a.magnitude(), limb));
    }

    private static Object difference(long a, BigInt b) {
        if (b.length() >= LinearForm.LEAST_LENGTH) {
            LinearForm small = LinearForm.of(a);
            LinearForm difference = small == null ? null : small.plus(b.form(), true);
            if (difference != null && difference.isSurelyLong()) {
                return BigInt.of(difference);
            }
        }
        boolean negative = !b.isNegative();
        long limb = Math.abs(a);
        return BigInt.of(negative, negative == a < 0 ? Magnitude.add(b.magnitude(), limb) : Magnitude.subtract(b.magnitude(), limb));
    }

    private static Object product(BigInt a, long b) {
        if (b != 0 && a.length() >= LinearForm.LEAST_LENGTH) {
            LinearForm product = a.form().times(b);
            if (product == null && a.isDeferred()) {
                product = a.computedForm().times(b);
            }
            if (product != null && product.isSurelyLong()) {
                return BigInt.of(product);
            }
        }
        return BigInt.of(a.isNegative() != b < 0, Magnitude.multiply(a.magnitude(), Math.abs(b)));
    }

    private static Object product(BigInt a, BigInt b) {
        if (Math.min(a.length(), b.length()) >= LONG_FACTOR) {
            return BigInt.normalize(a.value().multiply(b.value()));
        }
        return BigInt.of(a.isNegative() != b.isNegative(), Magnitude.multiply(a.magnitude(), b.magnitude()));
    }

    private static boolean isLongDivision(BigInt a, BigInt b) {
        return b.length() >= LONG_DIVISOR && a.length() - b.length() >= LONG_DIVISOR;
    }

    private static Object quotient(BigInt a, BigInt b) {
        boolean negative = a.isNegative() != b.isNegative();
        if (a.isDeferred() || b.isDeferred()) {
            long quotient = a.form().quotientOfBounds(b.form());
            if (quotient >= 0) {
                return negative ? ~quotient : quotient;
            }
        }
        if (isLongDivision(a, b)) {
            return BigInt.normalize(floorDivide(a.value(), b.value())[0]);
        }
        long limb = Division.quotientLimb(a.magnitude(), b.magnitude());
        if (limb != 0) {
            // The remainder is not zero, so rounding down makes the magnitude of a negative quotient greater.
            return BigInt.of(negative, Magnitude.of(negative ? limb + 1 : limb));
        }
        return quotient(a.isNegative(), a.magnitude(), b.isNegative(), b.magnitude());
    }

    private static Object quotient(boolean negative, long[] a, boolean otherNegative, long[] b) {
        if (b.length == 0) {
            throw Errors.zeroDivision("integer division or modulo by zero");
        }
        Division division = Division.of(a, b);
        boolean below = negative != otherNegative && division.remainder().length != 0;
        return BigInt.of(negative != otherNegative, below ? Magnitude.add(division.quotient(), 1) : division.quotient());
    }

    private static Object remainder(BigInt a, BigInt b) {
        if (isLongDivision(a, b)) {
            return BigInt.normalize(floorDivide(a.value(), b.value())[1]);
        }
        return remainder(a.isNegative(), a.magnitude(), b.isNegative(), b.magnitude());
    }

    private static Object remainder(boolean negative, long[] a, boolean otherNegative, long[] b) {
        if (b.length == 0) {
            throw zeroModulus();
        }
        long[] remainder = Division.remainder(a, b);
        boolean below = negative != otherNegative && remainder.length != 0;
        return BigInt.of(otherNegative, below ? Magnitude.subtract(b, remainder) : remainder);
    }

    private static Object remainder(BigInt a, long b) {
        if (b == 0) {
            throw zeroModulus();
        }
        long divisor = Math.abs(b);
        long remainder = Division.remainder(a.magnitude(), divisor);
        if (a.isNegative() != b < 0 && remainder != 0) {
            remainder = divisor - remainder;
        }
        return b < 0 ? -remainder : remainder;
    }

    private static RuntimeException zeroModulus() {
        return Errors.zeroDivision("integer modulo by zero");
    }

    /** Floor division and the remainder with the divisor's sign. */
    private static BigInteger[] floorDivide(BigInteger a, BigInteger b) {
        BigInteger[] result = a.divideAndRemainder(b);
        if (result[1].signum() != 0 && result[1].signum() != b.signum()) {
            result[0] = result[0].subtract(BigInteger.ONE);
            result[1] = result[1].add(b);
        }
        return result;
    }

    /** The lowest 64 bits of the number in two's complement. */
    private static long lowestBits(BigInt a) {
        long limb = a.magnitude()[0];
        return a.isNegative() ? -limb : limb;
    }

    private static Object bits(BinaryOperator operator, boolean negative, long[] a, boolean otherNegative, long[] b) {
        return switch (operator) {
            case AND -> BigInt.of(negative & otherNegative, BitLogic.and(negative, a, otherNegative, b));
            case OR -> BigInt.of(negative | otherNegative, BitLogic.or(negative, a, otherNegative, b));
            case XOR -> BigInt.of(negative ^ otherNegative, BitLogic.xor(negative, a, otherNegative, b));
            default -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    /** {@code ~a}. */
    static Object invert(BigInt a) {
        long[] magnitude = a.magnitude();
        return BigInt.of(!a.isNegative(), a.isNegative() ? Magnitude.subtract(magnitude, 1) : Magnitude.add(magnitude, 1));
    }

    private static Object shiftLeft(boolean negative, long[] a, long count) {
        if (count < 0) {
            throw negativeShift();
        }
        if (a.length == 0) {
            return 0L;
        }
        if (count > LARGEST_SHIFT || Magnitude.bitLength(a) + count > LARGEST_LENGTH) {
            throw tooManyDigits();
        }
        return BigInt.of(negative, Magnitude.shiftLeft(a, (int) count));
    }

    private static Object shiftRight(boolean negative, long[] a, long count) {
        if (count < 0) {
            throw negativeShift();
        }
        long[] shifted = Magnitude.shiftRight(a, count);
        return BigInt.of(negative, negative && Magnitude.hasBitsBelow(a, count) ? Magnitude.add(shifted, 1) : shifted);
    }

    private static RuntimeException negativeShift() {
        return Errors.valueError("negative shift count");
    }

    private static RuntimeException tooManyDigits() {
        return Errors.overflowError("too many digits in integer");
    }

    /** The float nearest to the quotient, ties to even, as CPython gives it. @throws ScriptException ZeroDivisionError, OverflowError */
    private static double trueDivide(BigInteger a, BigInteger b) {
        if (b.signum() == 0) {
            throw Errors.zeroDivision("division by zero");
        }
        int sign = a.signum() * b.signum();
        if (sign == 0) {
            return b.signum() < 0 ? -0.0 : 0.0;
        }
        // A quotient of at least as many bits as are needed, the last of which stands for all that are left out.
        long wanted = QUOTIENT_BITS - ((long) a.bitLength() - b.bitLength());
        if (wanted < -Double.MAX_EXPONENT) {
            throw Errors.overflowError("integer division result too large for a float");
        }
        if (wanted > QUOTIENT_BITS + LARGEST_NEGATIVE_EXPONENT + 1) {
            return sign * 0.0;
        }
        int shift = (int) wanted;
        BigInteger[] parts = a.abs().shiftLeft(Math.max(shift, 0)).divideAndRemainder(b.abs().shiftLeft(Math.max(-shift, 0)));
        BigInteger quotient = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        double result = quotient.bitLength() - 1 - shift >= Double.MIN_EXPONENT ? Math.scalb(quotient.doubleValue(), -shift) : subnormal(quotient, shift);
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("integer division result too large for a float");
        }
        return sign * result;
    }

    /** {@code quotient / 2**shift}, below the smallest normal float: rounded once, which scaling a rounded number would not do. */
    private static double subnormal(BigInteger quotient, int shift) {
        // Two bits more than there will be, the last of which again stands for all that are left out.
        int dropped = shift - LARGEST_NEGATIVE_EXPONENT - 2;
        long bits = quotient.shiftRight(dropped).longValueExact();
        if (quotient.getLowestSetBit() < dropped) {
            bits |= 1;
        }
        long rest = bits & 3;
        long rounded = bits >> 2;
        if (rest == 3 || rest == 2 && (rounded & 1) != 0) {
            rounded++;
        }
        return rounded * Double.MIN_VALUE;
    }

    private static Object power(long a, long b) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.abs(a));
        if (b < 0 || b >= Long.SIZE || b * bits >= Long.SIZE) {
            return power(BigInteger.valueOf(a), BigInteger.valueOf(b));
        }
        long result = 1;
        for (long i = 0; i < b; i++) {
            result *= a;
        }
        return result;
    }

    private static Object power(BigInteger a, BigInteger b) {
        if (b.signum() < 0) {
            if (a.signum() == 0) {
                throw Errors.zeroDivision("0.0 cannot be raised to a negative power");
            }
            return Arithmetic.power(Numbers.toDouble(a), Numbers.toDouble(b));
        }
        if (a.bitLength() <= 1 && a.abs().bitLength() <= 1) {
            return a.signum() == 0 ? (b.signum() == 0 ? 1L : 0L) : a.signum() > 0 || !b.testBit(0) ? 1L : -1L;
        }
        if (b.bitLength() > 31 || (long) a.bitLength() * b.intValue() > LARGEST_SHIFT) {
            throw tooManyDigits();
        }
        return BigInt.normalize(a.pow(b.intValue()));
    }
}
