package org.scriptling.runtime.number;

import java.util.Arrays;

/**
 * A sum of products of {@link Magnitude}s with small numbers that has not been computed yet, together with bounds of its value.
 * <p>
 * With long numbers time goes into passes over memory, and most of what an expression such as {@code 10 * (r - n * t)} computes is of
 * no use but for the next operation. So such sums and products are put off: the expression becomes one form, {@code 10 r - 10 n t},
 * computed in one go once its digits are asked for. A comparison or a quotient often does not need them: then the bounds suffice.
 * <p>
 * A form keeps its terms in memory until it is computed; it is never more than {@link #MOST_TERMS} of them, as forms of forms are
 * written in terms of the same numbers.
 * <p>
 * The bounds are {@code (approximation ± error) * 2^exponent}, in floating point: every operation widens the error by more than it rounds.
 */
public final class LinearForm {

    /** The least length in limbs of a term, below which computing at once is cheaper than putting off. */
    public static final int LEAST_LENGTH = 64;
    /** More terms cost as many passes when the value is computed. */
    private static final int MOST_TERMS = 6;
    /** With larger coefficients more of a value can cancel out than the bounds are precise, and carries are no longer seldom. */
    private static final long LARGEST_COEFFICIENT = 1L << 45;

    private static final int PRECISION = 53;
    /** Several times what a few operations of floating point round by, relatively. */
    private static final double ROUNDING = 0x1p-49;
    private static final double LARGEST_QUOTIENT = 0x1p52;
    private static final long[][] ONE = {{1}};

    private final long[] coefficients;
    private final long[][] magnitudes;
    /** Of the longest term, in limbs. */
    private final int length;
    private final double approximation;
    private final double error;
    private final long exponent;

    private LinearForm(long[] coefficients, long[][] magnitudes, int length, double approximation, double error, long exponent) {
        this.coefficients = coefficients;
        this.magnitudes = magnitudes;
        this.length = length;
        this.approximation = approximation;
        this.error = (error + Math.abs(approximation) * ROUNDING) * (1 + ROUNDING);
        this.exponent = exponent;
    }

    /** A number, not zero, as a form of one term. */
    public static LinearForm of(boolean negative, long[] magnitude) {
        int length = magnitude.length;
        int shift = Long.numberOfLeadingZeros(magnitude[length - 1]);
        long highest = magnitude[length - 1] << shift;
        if (length > 1 && shift > 0) {
            highest |= magnitude[length - 2] >>> -shift;
        }
        double bits = highest >>> Long.SIZE - PRECISION;
        return new LinearForm(new long[]{negative ? -1 : 1}, new long[][]{magnitude}, length, negative ? -bits : bits, 1, (long) Long.SIZE * length - shift - PRECISION);
    }

    /** A small number, not zero, as a form; null if it is too large for a coefficient. */
    public static LinearForm of(long number) {
        return isCoefficient(number) ? new LinearForm(new long[]{number}, ONE, 1, number, 0, 0) : null;
    }

    /** Whether a number can be a coefficient. */
    private static boolean isCoefficient(long number) {
        return number <= LARGEST_COEFFICIENT && number >= -LARGEST_COEFFICIENT;
    }

    /** The form times a number that is not zero; null if a coefficient becomes too large. */
    public LinearForm times(long factor) {
        if (!isCoefficient(factor)) {
            return null;
        }
        long[] products = new long[coefficients.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = coefficients[i] * factor;
            if (Math.multiplyHigh(coefficients[i], factor) != products[i] >> 63 || !isCoefficient(products[i])) {
                return null;
            }
        }
        return new LinearForm(products, magnitudes, length, approximation * factor, error * Math.abs(factor), exponent);
    }

    /** The sum, or the difference, of two forms; null if it has too many terms, or a coefficient becomes too large. */
    public LinearForm plus(LinearForm other, boolean negated) {
        int added = 0;
        for (long[] magnitude : other.magnitudes) {
            added += position(magnitudes, coefficients.length, magnitude) < 0 ? 1 : 0;
        }
        int count = coefficients.length + added;
        if (count > MOST_TERMS) {
            return null;
        }
        long[] sums = Arrays.copyOf(coefficients, count);
        long[][] terms = added == 0 ? magnitudes : Arrays.copyOf(magnitudes, count);
        int next = coefficients.length;
        for (int i = 0; i < other.coefficients.length; i++) {
            int position = position(terms, coefficients.length, other.magnitudes[i]);
            if (position < 0) {
                position = next++;
                terms[position] = other.magnitudes[i];
            }
            sums[position] += negated ? -other.coefficients[i] : other.coefficients[i];
            if (!isCoefficient(sums[position])) {
                return null;
            }
        }
        long common = Math.max(exponent, other.exponent);
        double second = other.scaled(other.approximation, common);
        double errors = scaled(error, common) + other.scaled(other.error, common);
        return new LinearForm(sums, terms, Math.max(length, other.length), scaled(approximation, common) + (negated ? -second : second), errors, common);
    }

    /** The position of a magnitude among the first terms, or -1. */
    private static int position(long[][] terms, int count, long[] magnitude) {
        for (int i = 0; i < count; i++) {
            if (terms[i] == magnitude) {
                return i;
            }
        }
        return -1;
    }

    /** A number of units of this form's exponent in units of another one. What is rounded off to nothing is less than any error. */
    private double scaled(double number, long common) {
        return common == exponent ? number : Math.scalb(number, (int) Math.max(exponent - common, -2 * Double.MAX_EXPONENT));
    }

    /** Whether the bounds tell the sign, and that the value does not fit 64 bits. */
    public boolean isSurelyLong() {
        return exponent > Long.SIZE && Math.abs(approximation) - error >= 1;
    }

    /** Whether the value is negative, if {@link #isSurelyLong}. */
    public boolean isNegative() {
        return approximation < 0;
    }

    /** The number of terms. */
    public int terms() {
        return coefficients.length;
    }

    /** The number of limbs of the longest term. */
    public int length() {
        return length;
    }

    /** A negative or positive number as this value is less or greater than another one, or 0 if the bounds do not tell. */
    public int compareBounds(LinearForm other) {
        long common = Math.max(exponent, other.exponent);
        double left = scaled(approximation, common);
        double right = other.scaled(other.approximation, common);
        double errors = scaled(error, common) + other.scaled(other.error, common) + (Math.abs(left) + Math.abs(right)) * ROUNDING;
        return Math.abs(left - right) <= errors ? 0 : left < right ? -1 : 1;
    }

    /**
     * The quotient of the absolute values, rounded down, if the bounds tell it, and that there is a remainder; else -1. Each form is a
     * number alone or {@link #isSurelyLong}.
     */
    public long quotientOfBounds(LinearForm divisor) {
        long difference = exponent - divisor.exponent;
        if (Math.abs(difference) >= Double.MAX_EXPONENT / 2) {
            return -1;
        }
        double dividend = Math.abs(approximation);
        double other = Math.abs(divisor.approximation);
        double least = Math.scalb((dividend - error) / (other + divisor.error) * (1 - ROUNDING), (int) difference);
        double greatest = Math.scalb((dividend + error) / (other - divisor.error) * (1 + ROUNDING), (int) difference);
        if (greatest >= LARGEST_QUOTIENT) {
            return -1;
        }
        long quotient = (long) least;
        return quotient == (long) greatest && least > quotient ? quotient : -1;
    }

    /** Computes the absolute value, if {@link #isSurelyLong}. */
    public long[] magnitude() {
        boolean negative = isNegative();
        // Summands that raise the absolute value go first: so it is never negative, and never longer than their sum.
        long bits = 0;
        for (int i = 0; i < coefficients.length; i++) {
            if (coefficients[i] != 0 && coefficients[i] < 0 == negative) {
                bits = Math.max(bits, Magnitude.bitLength(magnitudes[i]) + Long.SIZE - Long.numberOfLeadingZeros(Math.abs(coefficients[i])));
            }
        }
        bits += Integer.SIZE - Integer.numberOfLeadingZeros(coefficients.length - 1);
        long[] result = new long[(int) ((bits + Long.SIZE - 1) / Long.SIZE)];
        boolean empty = true;
        for (int i = 0; i < coefficients.length; i++) {
            if (coefficients[i] != 0 && coefficients[i] < 0 == negative) {
                addTerm(result, empty, magnitudes[i], Math.abs(coefficients[i]));
                empty = false;
            }
        }
        for (int i = 0; i < coefficients.length; i++) {
            if (coefficients[i] != 0 && coefficients[i] < 0 != negative) {
                subtractTerm(result, magnitudes[i], Math.abs(coefficients[i]));
            }
        }
        return Magnitude.trim(result);
    }

    private static void addTerm(long[] result, boolean empty, long[] term, long factor) {
        if (empty && factor == 1) {
            System.arraycopy(term, 0, result, 0, term.length);
            return;
        }
        long carry;
        if (empty) {
            carry = Magnitude.multiplyInto(result, term, factor);
        } else {
            carry = factor == 1 ? Magnitude.addInto(result, 0, term) : Magnitude.addMultiple(result, term, factor);
        }
        for (int i = term.length; carry != 0; i++) {
            result[i] += carry;
            carry = Magnitude.isBelow(result[i], carry);
        }
    }

    private static void subtractTerm(long[] result, long[] term, long factor) {
        long borrow = factor == 1 ? Magnitude.subtractFrom(result, term) : Magnitude.subtractMultiple(result, term, factor);
        for (int i = term.length; borrow != 0; i++) {
            long before = result[i];
            result[i] -= borrow;
            borrow = Magnitude.isBelow(before, borrow);
        }
    }
}
