package org.scriptling.runtime.number;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Natural numbers as arrays of limbs, the digits to base 2<sup>64</sup>, least significant first. A limb is an unsigned {@code long}.
 * Arguments and results have no leading zeros: zero is the empty array, and the last element of any other number is not zero.
 * Arguments are never changed; a result may be one of the arguments. The algorithms are those of Knuth, The Art of Computer
 * Programming, volume 2, section 4.3.1. In sums, carries are kept apart from what makes them, so that the processor need not wait for
 * one to begin with the next.
 * <p>
 * Whether a comparison that makes a carry becomes a branch is up to the JVM's compiler and its profile of that place in the code. Products
 * of any limbs carry at random; their comparisons are all in {@link #isBelow}, and branch-free. Products with small numbers seldom carry,
 * and a branch well predicted is faster; so they have loops of their own with their own comparisons.
 */
public final class Magnitude {

    static final long[] ZERO = {};

    private static final int LIMB_BYTES = Long.BYTES;
    /** Prime of CPython's hash of numbers. */
    private static final long HASH_MODULUS = (1L << 61) - 1;
    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Magnitude() {
    }

    /** The number of an unsigned limb. */
    public static long[] of(long limb) {
        return limb == 0 ? ZERO : new long[]{limb};
    }

    /** The number of two unsigned limbs. */
    public static long[] of(long high, long low) {
        return high == 0 ? of(low) : new long[]{low, high};
    }

    /** The absolute value of a number. */
    public static long[] of(BigInteger value) {
        byte[] bytes = value.abs().toByteArray();
        int first = bytes[0] == 0 ? 1 : 0;
        int count = bytes.length - first;
        long[] limbs = new long[(count + LIMB_BYTES - 1) / LIMB_BYTES];
        int whole = count / LIMB_BYTES;
        for (int i = 0; i < whole; i++) {
            limbs[i] = (long) BYTES.get(bytes, bytes.length - (i + 1) * LIMB_BYTES);
        }
        for (int i = first; i < bytes.length - whole * LIMB_BYTES; i++) {
            limbs[whole] = limbs[whole] << Byte.SIZE | Byte.toUnsignedLong(bytes[i]);
        }
        return limbs;
    }

    /** The number, negated if so asked, as a BigInteger. */
    public static BigInteger toBigInteger(boolean negative, long[] a) {
        byte[] bytes = new byte[a.length * LIMB_BYTES];
        for (int i = 0; i < a.length; i++) {
            BYTES.set(bytes, bytes.length - (i + 1) * LIMB_BYTES, a[i]);
        }
        return new BigInteger(a.length == 0 ? 0 : negative ? -1 : 1, bytes);
    }

    /** The number of bits without leading zeros. */
    public static long bitLength(long[] a) {
        return a.length == 0 ? 0 : (long) a.length * Long.SIZE - Long.numberOfLeadingZeros(a[a.length - 1]);
    }

    /** The number modulo 2<sup>61</sup> - 1, on which CPython's hash values are based. */
    public static long hash(long[] a) {
        long hash = 0;
        for (int i = a.length - 1; i >= 0; i--) {
            // Multiplication by 2^64 is multiplication by 2^3 here, and that a rotation of 61 bits.
            long sum = (hash << 3 & HASH_MODULUS | hash >>> 58) + (a[i] & HASH_MODULUS) + (a[i] >>> 61);
            hash = (sum & HASH_MODULUS) + (sum >>> 61);
        }
        return hash >= HASH_MODULUS ? hash - HASH_MODULUS : hash;
    }

    /** A negative number, zero or a positive number as {@code a} is less than, equal to or greater than {@code b}. */
    public static int compare(long[] a, long[] b) {
        if (a.length != b.length) {
            return a.length < b.length ? -1 : 1;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            if (a[i] != b[i]) {
                return Long.compareUnsigned(a[i], b[i]);
            }
        }
        return 0;
    }

    /** {@code a + b}. */
    public static long[] add(long[] a, long[] b) {
        long[] longer = a.length >= b.length ? a : b;
        long[] shorter = longer == a ? b : a;
        long[] result = new long[longer.length];
        long carry = 0;
        for (int i = 0; i < shorter.length; i++) {
            long sum = shorter[i] + longer[i];
            long next = Long.compareUnsigned(sum, longer[i]) < 0 ? 1 : 0;
            sum += carry;
            if (sum == 0) {
                next |= carry;
            }
            result[i] = sum;
            carry = next;
        }
        return carryOn(longer, shorter.length, carry, result);
    }

    /** {@code a + b} for a limb {@code b}. */
    public static long[] add(long[] a, long b) {
        if (a.length == 0) {
            return of(b);
        }
        long[] result = new long[a.length];
        result[0] = a[0] + b;
        return carryOn(a, 1, isBelow(result[0], b), result);
    }

    /** Fills the rest of a sum from a position on: the limbs of {@code a} and a carry. */
    private static long[] carryOn(long[] a, int from, long carry, long[] result) {
        int i = from;
        for (; carry != 0 && i < a.length; i++) {
            result[i] = a[i] + 1;
            carry = result[i] == 0 ? 1 : 0;
        }
        System.arraycopy(a, i, result, i, a.length - i);
        if (carry == 0) {
            return result;
        }
        long[] wider = Arrays.copyOf(result, result.length + 1);
        wider[result.length] = carry;
        return wider;
    }

    /** {@code a - b}, where {@code a >= b}. */
    public static long[] subtract(long[] a, long[] b) {
        long[] result = new long[a.length];
        long borrow = 0;
        for (int i = 0; i < b.length; i++) {
            long difference = a[i] - b[i];
            long next = Long.compareUnsigned(a[i], b[i]) < 0 ? 1 : 0;
            result[i] = difference - borrow;
            if (difference == 0) {
                next |= borrow;
            }
            borrow = next;
        }
        return borrowOn(a, b.length, borrow, result);
    }

    /** {@code a - b} for a limb {@code b}, where {@code a >= b}. */
    public static long[] subtract(long[] a, long b) {
        if (a.length == 0) {
            return a;
        }
        long[] result = new long[a.length];
        result[0] = a[0] - b;
        return borrowOn(a, 1, isBelow(a[0], b), result);
    }

    private static long[] borrowOn(long[] a, int from, long borrow, long[] result) {
        int i = from;
        for (; borrow != 0; i++) {
            result[i] = a[i] - 1;
            borrow = a[i] == 0 ? 1 : 0;
        }
        System.arraycopy(a, i, result, i, a.length - i);
        return trim(result);
    }

    /** Without leading zeros. */
    static long[] trim(long[] limbs) {
        int length = limbs.length;
        while (length > 0 && limbs[length - 1] == 0) {
            length--;
        }
        return length == limbs.length ? limbs : Arrays.copyOf(limbs, length);
    }

    /** {@code a * b} for a limb {@code b}. */
    public static long[] multiply(long[] a, long b) {
        if (a.length == 0 || b == 0) {
            return ZERO;
        }
        // The product has as many bits as the factors together, or one less.
        long bits = bitLength(a) + Long.SIZE - Long.numberOfLeadingZeros(b);
        int length = (int) ((bits + Long.SIZE - 1) / Long.SIZE);
        long[] result = new long[length];
        long carry = multiplyInto(result, a, b);
        if (length > a.length) {
            result[a.length] = carry;
            return carry == 0 ? Arrays.copyOf(result, a.length) : result;
        }
        return result;
    }

    /** Stores the lowest limbs of {@code a * b}, as many as {@code a} has. @return the highest limb */
    static long multiplyInto(long[] result, long[] a, long b) {
        long carry = 0;
        for (int i = 0; i < a.length; i++) {
            long low = a[i] * b;
            long high = Math.unsignedMultiplyHigh(a[i], b);
            long sum = low + carry;
            if (Long.compareUnsigned(sum, low) < 0) {
                high++;
            }
            carry = high;
            result[i] = sum;
        }
        return carry;
    }

    /** {@code a * b}, by the method of school: time grows with the product of the lengths. */
    public static long[] multiply(long[] a, long[] b) {
        long[] longer = a.length >= b.length ? a : b;
        long[] shorter = longer == a ? b : a;
        if (shorter.length <= 1) {
            return shorter.length == 0 ? ZERO : multiply(longer, shorter[0]);
        }
        long[] result = new long[a.length + b.length];
        result[longer.length] = multiplyInto(result, longer, shorter[0]);
        for (int i = 1; i < shorter.length; i++) {
            result[longer.length + i] = addProduct(result, i, longer, shorter[i]);
        }
        return trim(result);
    }

    /** Adds {@code a} to the limbs of {@code sum} from a position on, as many as {@code a} has. @return what is to be carried on */
    static long addInto(long[] sum, int from, long[] a) {
        long carry = 0;
        for (int i = 0; i < a.length; i++) {
            long limb = sum[from + i] + a[i];
            long next = Long.compareUnsigned(limb, a[i]) < 0 ? 1 : 0;
            limb += carry;
            if (limb == 0) {
                next |= carry;
            }
            sum[from + i] = limb;
            carry = next;
        }
        return carry;
    }

    /** Subtracts {@code a} from the lowest limbs of {@code difference}, as many as {@code a} has. @return what is still to be subtracted */
    static long subtractFrom(long[] difference, long[] a) {
        long borrow = 0;
        for (int i = 0; i < a.length; i++) {
            long minuend = difference[i];
            long limb = minuend - a[i];
            long next = Long.compareUnsigned(minuend, a[i]) < 0 ? 1 : 0;
            difference[i] = limb - borrow;
            if (limb == 0) {
                next |= borrow;
            }
            borrow = next;
        }
        return borrow;
    }

    /** Adds {@code a * b} to the limbs of {@code sum} from a position on, as many as {@code a} has. @return what is to be carried on */
    static long addProduct(long[] sum, int from, long[] a, long b) {
        long carry = 0;
        for (int i = 0; i < a.length; i++) {
            long low = a[i] * b;
            long high = Math.unsignedMultiplyHigh(a[i], b);
            low += sum[from + i];
            high += isBelow(low, sum[from + i]);
            low += carry;
            carry = high + isBelow(low, carry);
            sum[from + i] = low;
        }
        return carry;
    }

    /** Subtracts {@code a * b} from the limbs of {@code difference} from a position on, as many as {@code a} has. @return what is still to be subtracted */
    static long subtractProduct(long[] difference, int from, long[] a, long b) {
        long borrow = 0;
        for (int i = 0; i < a.length; i++) {
            long low = a[i] * b;
            long high = Math.unsignedMultiplyHigh(a[i], b);
            high += isBelow(difference[from + i], low);
            low = difference[from + i] - low;
            difference[from + i] = low - borrow;
            borrow = high + isBelow(low, borrow);
        }
        return borrow;
    }

    /** Adds {@code a * b} to the lowest limbs of {@code sum}, as many as {@code a} has, for a small {@code b}. @return what is to be carried on */
    static long addMultiple(long[] sum, long[] a, long b) {
        long carry = 0;
        for (int i = 0; i < a.length; i++) {
            long low = a[i] * b;
            long high = Math.unsignedMultiplyHigh(a[i], b);
            low += sum[i];
            if (Long.compareUnsigned(low, sum[i]) < 0) {
                high++;
            }
            sum[i] = low + carry;
            if (Long.compareUnsigned(low + carry, low) < 0) {
                high++;
            }
            carry = high;
        }
        return carry;
    }

    /** Subtracts {@code a * b} from the lowest limbs of {@code difference}, as many as {@code a} has, for a small {@code b}. @return what is still to be subtracted */
    static long subtractMultiple(long[] difference, long[] a, long b) {
        long borrow = 0;
        for (int i = 0; i < a.length; i++) {
            long low = a[i] * b;
            long high = Math.unsignedMultiplyHigh(a[i], b);
            long minuend = difference[i];
            if (Long.compareUnsigned(minuend, low) < 0) {
                high++;
            }
            minuend -= low;
            if (Long.compareUnsigned(minuend, borrow) < 0) {
                high++;
            }
            difference[i] = minuend - borrow;
            borrow = high;
        }
        return borrow;
    }

    /** {@code a} times 2 to a power that is not negative. */
    public static long[] shiftLeft(long[] a, int count) {
        if (a.length == 0) {
            return a;
        }
        int limbs = count / Long.SIZE;
        int bits = count % Long.SIZE;
        boolean wider = bits > Long.numberOfLeadingZeros(a[a.length - 1]);
        long[] result = new long[Math.addExact(a.length + (wider ? 1 : 0), limbs)];
        if (bits == 0) {
            System.arraycopy(a, 0, result, limbs, a.length);
            return result;
        }
        result[limbs] = a[0] << bits;
        for (int i = 1; i < a.length; i++) {
            result[limbs + i] = a[i] << bits | a[i - 1] >>> -bits;
        }
        if (wider) {
            result[limbs + a.length] = a[a.length - 1] >>> -bits;
        }
        return result;
    }

    /** {@code a} divided by 2 to a power that is not negative, rounded down. */
    public static long[] shiftRight(long[] a, long count) {
        long limbs = count / Long.SIZE;
        if (limbs >= a.length) {
            return ZERO;
        }
        int skipped = (int) limbs;
        int bits = (int) (count % Long.SIZE);
        if (bits == 0) {
            return Arrays.copyOfRange(a, skipped, a.length);
        }
        long highest = a[a.length - 1] >>> bits;
        long[] result = new long[a.length - skipped - (highest == 0 ? 1 : 0)];
        for (int i = 0; i < a.length - skipped - 1; i++) {
            result[i] = a[skipped + i] >>> bits | a[skipped + i + 1] << -bits;
        }
        if (highest != 0) {
            result[result.length - 1] = highest;
        }
        return result;
    }

    /** Whether any of the lowest bits is set. */
    public static boolean hasBitsBelow(long[] a, long count) {
        int whole = (int) Math.min(count / Long.SIZE, a.length);
        for (int i = 0; i < whole; i++) {
            if (a[i] != 0) {
                return true;
            }
        }
        return whole < a.length && (a[whole] & (1L << count % Long.SIZE) - 1) != 0;
    }

    /** 1 if {@code a < b} as unsigned limbs, else 0: a carry or borrow. */
    static long isBelow(long a, long b) {
        return Long.compareUnsigned(a, b) < 0 ? 1 : 0;
    }
}
