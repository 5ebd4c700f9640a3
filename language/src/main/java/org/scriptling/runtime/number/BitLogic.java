package org.scriptling.runtime.number;

/**
 * Bitwise operations on signed numbers in two's complement of unlimited length, given and returned as signs and {@link Magnitude}s.
 * The sign of a result is that operation on the signs.
 */
public final class BitLogic {

    private enum Operation {
        AND, OR, XOR
    }

    private BitLogic() {
    }

    /** The magnitude of {@code a & b}. */
    public static long[] and(boolean negative, long[] a, boolean otherNegative, long[] b) {
        int length = negative || otherNegative ? Math.max(a.length, b.length) : Math.min(a.length, b.length);
        return combine(Operation.AND, negative, a, otherNegative, b, negative & otherNegative, length);
    }

    /** The magnitude of {@code a | b}. */
    public static long[] or(boolean negative, long[] a, boolean otherNegative, long[] b) {
        return combine(Operation.OR, negative, a, otherNegative, b, negative | otherNegative, Math.max(a.length, b.length));
    }

    /** The magnitude of {@code a ^ b}. */
    public static long[] xor(boolean negative, long[] a, boolean otherNegative, long[] b) {
        return combine(Operation.XOR, negative, a, otherNegative, b, negative ^ otherNegative, Math.max(a.length, b.length));
    }

    /** A negative number is the complement of its magnitude, plus one: a carry runs through the limbs of each. */
    private static long[] combine(Operation operation, boolean negative, long[] a, boolean otherNegative, long[] b, boolean resultNegative, int length) {
        // The magnitude of a negative result can be the next power of two.
        long[] result = new long[resultNegative ? length + 1 : length];
        long carry = 1;
        long otherCarry = 1;
        long resultCarry = 1;
        for (int i = 0; i < result.length; i++) {
            long left = i < a.length ? a[i] : 0;
            if (negative) {
                left = ~left + carry;
                carry = left == 0 ? carry : 0;
            }
            long right = i < b.length ? b[i] : 0;
            if (otherNegative) {
                right = ~right + otherCarry;
                otherCarry = right == 0 ? otherCarry : 0;
            }
            long limb = switch (operation) {
                case AND -> left & right;
                case OR -> left | right;
                case XOR -> left ^ right;
            };
            if (resultNegative) {
                limb = ~limb + resultCarry;
                resultCarry = limb == 0 ? resultCarry : 0;
            }
            result[i] = limb;
        }
        return Magnitude.trim(result);
    }
}
