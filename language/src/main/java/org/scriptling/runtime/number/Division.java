package org.scriptling.runtime.number;

import java.util.Arrays;

/**
 * Division of natural numbers, see {@link Magnitude}. Long division is algorithm D of Knuth, The Art of Computer Programming, volume 2,
 * section 4.3.1. Its steps multiply by a reciprocal computed once, in place of dividing: Möller and Granlund, Improved division by
 * invariant integers, IEEE Transactions on Computers 60 (2011), algorithms 4, 5 and 6.
 *
 * @param quotient rounded down
 * @param remainder less than the divisor
 */
public record Division(long[] quotient, long[] remainder) {

    private static final long HALF = 0xFFFFFFFFL;

    /** {@code a / b} for a divisor that is not zero, with both results. */
    public static Division of(long[] a, long[] b) {
        if (Magnitude.compare(a, b) < 0) {
            return new Division(Magnitude.ZERO, a);
        }
        if (b.length == 1) {
            long[] quotient = new long[a.length];
            long remainder = divideByLimb(quotient, a, b[0]);
            return new Division(Magnitude.trim(quotient), Magnitude.of(remainder));
        }
        return divideLong(a, b);
    }

    /** {@code a % b} for a divisor that is not zero. */
    public static long[] remainder(long[] a, long[] b) {
        if (b.length == 1) {
            return Magnitude.of(remainder(a, b[0]));
        }
        long quotient = quotientLimb(a, b);
        if (quotient == 0) {
            return of(a, b).remainder;
        }
        long[] remainder = a.clone();
        long borrow = Magnitude.subtractProduct(remainder, 0, b, quotient);
        if (a.length > b.length) {
            remainder[b.length] -= borrow;
        }
        return Magnitude.trim(remainder);
    }

    /**
     * The quotient of numbers of about the same length from their highest limbs alone: a limb {@code q > 0} with
     * {@code q * b < a < (q + 1) * b}, or 0 if these limbs do not tell. They do for nearly all numbers whose quotient has some bits less
     * than a limb.
     */
    public static long quotientLimb(long[] a, long[] b) {
        int n = b.length;
        if (n < 2 || a.length < n || a.length > n + 1) {
            return 0;
        }
        // The highest 64 bits of b, and the limbs of a at the same place.
        int shift = Long.numberOfLeadingZeros(b[n - 1]);
        long divisor = highBits(b[n - 1], b[n - 2], shift);
        long high = a.length == n ? 0 : a[n];
        long middle = a[n - 1];
        if (shift != 0) {
            if (high >>> -shift != 0) {
                return 0;
            }
            high = highBits(high, middle, shift);
            middle = highBits(middle, a[n - 2], shift);
        }
        if (Long.compareUnsigned(high, divisor) >= 0) {
            return 0;
        }
        long quotient = high == 0 ? Long.divideUnsigned(middle, divisor) : divideTwoLimbs(high, middle, divisor);
        long remainder = middle - quotient * divisor;
        // What was cut off b counts less than the quotient once multiplied by it; what was cut off a cannot make up for a whole divisor.
        return Long.compareUnsigned(remainder, quotient) > 0 ? quotient : 0;
    }

    private static long highBits(long high, long low, int shift) {
        return shift == 0 ? high : high << shift | low >>> -shift;
    }

    /** {@code a % b} for a limb that is not zero. */
    public static long remainder(long[] a, long b) {
        return divideByLimb(null, a, b);
    }

    /**
     * Divides by a limb that is not zero.
     *
     * @param quotient where to store the quotient, of the length of {@code a}; or null
     * @return the remainder
     */
    private static long divideByLimb(long[] quotient, long[] a, long b) {
        int shift = Long.numberOfLeadingZeros(b);
        long divisor = b << shift;
        long reciprocal = reciprocal(divisor);
        long remainder = shift == 0 || a.length == 0 ? 0 : a[a.length - 1] >>> -shift;
        for (int i = a.length - 1; i >= 0; i--) {
            long next = highBits(a[i], i == 0 ? 0 : a[i - 1], shift);
            // Algorithm 4 of Möller and Granlund.
            long low = reciprocal * remainder;
            long high = Math.unsignedMultiplyHigh(reciprocal, remainder);
            low += next;
            high += remainder + Magnitude.isBelow(low, next) + 1;
            remainder = next - high * divisor;
            if (Long.compareUnsigned(remainder, low) > 0) {
                high--;
                remainder += divisor;
            }
            if (Long.compareUnsigned(remainder, divisor) >= 0) {
                high++;
                remainder -= divisor;
            }
            if (quotient != null) {
                quotient[i] = high;
            }
        }
        return remainder >>> shift;
    }

    /** Algorithm D, for divisors of two limbs and more. */
    private static Division divideLong(long[] a, long[] b) {
        int n = b.length;
        int shift = Long.numberOfLeadingZeros(b[n - 1]);
        long[] divisor = shift == 0 ? b : Magnitude.shiftLeft(b, shift);
        long[] rest = new long[a.length + 1];
        rest[a.length] = shift == 0 ? 0 : a[a.length - 1] >>> -shift;
        for (int i = a.length - 1; i >= 0; i--) {
            rest[i] = highBits(a[i], i == 0 ? 0 : a[i - 1], shift);
        }
        long[] quotient = new long[a.length - n + 1];
        long d1 = divisor[n - 1];
        long d0 = divisor[n - 2];
        long reciprocal = reciprocal(d1, d0);
        for (int i = quotient.length - 1; i >= 0; i--) {
            quotient[i] = divideStep(rest, i, divisor, reciprocal);
        }
        long[] remainder = Magnitude.shiftRight(Magnitude.trim(Arrays.copyOf(rest, n)), shift);
        return new Division(Magnitude.trim(quotient), remainder);
    }

    /** The limb of the quotient for a position; subtracts its product with the divisor from the rest. */
    private static long divideStep(long[] rest, int position, long[] divisor, long reciprocal) {
        int n = divisor.length;
        long d1 = divisor[n - 1];
        long d0 = divisor[n - 2];
        long u2 = rest[position + n];
        long u1 = rest[position + n - 1];
        long u0 = rest[position + n - 2];
        long estimate;
        if (u2 == d1 && Long.compareUnsigned(u1, d0) >= 0) {
            estimate = -1;
        } else {
            estimate = divideThreeByTwo(u2, u1, u0, d1, d0, reciprocal);
        }
        long borrow = Magnitude.subtractProduct(rest, position, divisor, estimate);
        long highest = rest[position + n];
        rest[position + n] = highest - borrow;
        if (Long.compareUnsigned(highest, borrow) < 0) {
            // The estimate from three limbs was one too large.
            estimate--;
            rest[position + n] += Magnitude.addInto(rest, position, divisor);
        }
        return estimate;
    }

    /**
     * The quotient of three limbs and two, by algorithm 5 of Möller and Granlund.
     *
     * @param reciprocal {@link #reciprocal(long, long)} of the divisor, whose highest bit is set
     */
    private static long divideThreeByTwo(long u2, long u1, long u0, long d1, long d0, long reciprocal) {
        long q0 = reciprocal * u2;
        long q1 = Math.unsignedMultiplyHigh(reciprocal, u2);
        q0 += u1;
        q1 += u2 + Magnitude.isBelow(q0, u1);
        // The remainder of q1 + 1, modulo two limbs.
        long t0 = d0 * q1;
        long t1 = Math.unsignedMultiplyHigh(d0, q1);
        long r1 = u1 - q1 * d1 - t1 - Magnitude.isBelow(u0, t0) - d1 - Magnitude.isBelow(u0 - t0, d0);
        long r0 = u0 - t0 - d0;
        q1++;
        if (Long.compareUnsigned(r1, q0) >= 0) {
            q1--;
            r0 += d0;
            r1 += d1 + Magnitude.isBelow(r0, d0);
        }
        if (Long.compareUnsigned(r1, d1) > 0 || r1 == d1 && Long.compareUnsigned(r0, d0) >= 0) {
            q1++;
        }
        return q1;
    }

    /** Of a limb whose highest bit is set: 2<sup>128</sup> - 1 divided by it, less 2<sup>64</sup>. */
    static long reciprocal(long divisor) {
        return divideTwoLimbs(~divisor, -1, divisor);
    }

    /** Of two limbs whose highest bit is set: 2<sup>192</sup> - 1 divided by them, less 2<sup>64</sup>. Algorithm 6 of Möller and Granlund. */
    static long reciprocal(long d1, long d0) {
        long reciprocal = reciprocal(d1);
        long product = d1 * reciprocal + d0;
        if (Long.compareUnsigned(product, d0) < 0) {
            reciprocal--;
            if (Long.compareUnsigned(product, d1) >= 0) {
                reciprocal--;
                product -= d1;
            }
            product -= d1;
        }
        long low = reciprocal * d0;
        long high = Math.unsignedMultiplyHigh(reciprocal, d0);
        product += high;
        if (Long.compareUnsigned(product, high) < 0) {
            reciprocal--;
            if (Long.compareUnsigned(product, d1) > 0 || product == d1 && Long.compareUnsigned(low, d0) >= 0) {
                reciprocal--;
            }
        }
        return reciprocal;
    }

    /** Two limbs, the higher of which is less than the divisor, divided by a limb whose highest bit is set: algorithm D with digits of 32 bits. */
    static long divideTwoLimbs(long high, long low, long divisor) {
        long divisorHigh = divisor >>> 32;
        long divisorLow = divisor & HALF;
        long first = digit(high, low >>> 32, divisorHigh, divisorLow);
        long rest = (high << 32 | low >>> 32) - first * divisor;
        long second = digit(rest, low & HALF, divisorHigh, divisorLow);
        return (first << 32) + second;
    }

    private static long digit(long high, long next, long divisorHigh, long divisorLow) {
        long estimate = Long.divideUnsigned(high, divisorHigh);
        long rest = high - estimate * divisorHigh;
        while (estimate > HALF || Long.compareUnsigned(estimate * divisorLow, rest << 32 | next) > 0) {
            estimate--;
            rest += divisorHigh;
            if (rest > HALF) {
                break;
            }
        }
        return estimate;
    }
}
