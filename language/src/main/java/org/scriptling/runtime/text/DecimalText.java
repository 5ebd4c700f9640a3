package org.scriptling.runtime.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** The decimal digits of 64-bit ints. */
public final class DecimalText {

    private static final int MINIMUM_LENGTH = 20;
    /** The powers of ten that fit a long. */
    private static final long[] POWERS = new long[19];

    static {
        long power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
    }

    private DecimalText() {
    }

    /** The text of a number; numbers of one digit share theirs. */
    @TruffleBoundary
    public static TruffleString of(long number) {
        byte[] bytes = new byte[length(number)];
        write(bytes, 0, number);
        return CompactText.ofAscii(bytes);
    }

    /** How many characters the text of a number has, the sign included. */
    static int length(long number) {
        if (number == Long.MIN_VALUE) {
            return MINIMUM_LENGTH;
        }
        // Zero is as long as one.
        long magnitude = Math.abs(number) | 1;
        // 1233 / 4096 is nearly the decimal logarithm of two: the number of digits, or one less.
        int digits = (Long.SIZE - Long.numberOfLeadingZeros(magnitude)) * 1233 >> 12;
        if (magnitude >= POWERS[digits]) {
            digits++;
        }
        return number < 0 ? digits + 1 : digits;
    }

    /** Writes the text of a number. @return the index behind it */
    static int write(byte[] bytes, int start, long number) {
        int end = start + length(number);
        if (number >= 0 && number <= Integer.MAX_VALUE) {
            writeSmall(bytes, end, (int) number);
            return end;
        }
        // Negative numbers reach further than positive ones.
        long rest = number < 0 ? number : -number;
        int position = end;
        do {
            long quotient = rest / 10;
            bytes[--position] = (byte) ('0' + (quotient * 10 - rest));
            rest = quotient;
        } while (rest != 0);
        if (number < 0) {
            bytes[start] = '-';
        }
        return end;
    }

    private static void writeSmall(byte[] bytes, int end, int number) {
        int position = end;
        int rest = number;
        do {
            int quotient = rest / 10;
            bytes[--position] = (byte) ('0' + (rest - quotient * 10));
            rest = quotient;
        } while (rest != 0);
    }
}
