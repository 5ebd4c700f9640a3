package org.scriptling.runtime.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** The decimal digits of 64-bit ints. */
public final class DecimalText {

    private static final int MINIMUM_LENGTH = 20;
    /** The powers of ten that fit a long. */
    private static final long[] POWERS = new long[19];
    /** The first and the second digit of the numbers below 100: two digits for one division. */
    private static final byte[] TENS = new byte[100];
    private static final byte[] UNITS = new byte[100];

    static {
        long power = 1;
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = power;
            power *= 10;
        }
        for (int i = 0; i < TENS.length; i++) {
            TENS[i] = (byte) ('0' + i / 10);
            UNITS[i] = (byte) ('0' + i % 10);
        }
    }

    private DecimalText() {
    }

    /** The text of a number; numbers of one digit share theirs. */
    @TruffleBoundary
    public static TruffleString of(long number) {
        byte[] bytes = new byte[length(number)];
        writeBefore(bytes, bytes.length, number);
        return CompactText.of(bytes);
    }

    /** How many characters the text of a number has, the sign included. */
    public static int length(long number) {
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

    /** Writes the text of a number so that it ends before an index. @return the index of its first character */
    public static int writeBefore(byte[] bytes, int end, long number) {
        int position = end;
        // Negative numbers reach further than positive ones.
        long rest = number < 0 ? number : -number;
        while (rest <= -Integer.MAX_VALUE) {
            long quotient = rest / 100;
            position -= 2;
            writePair(bytes, position, (int) (quotient * 100 - rest));
            rest = quotient;
        }
        int small = (int) -rest;
        while (small >= 100) {
            int quotient = small / 100;
            position -= 2;
            writePair(bytes, position, small - quotient * 100);
            small = quotient;
        }
        if (small >= 10) {
            position -= 2;
            writePair(bytes, position, small);
        } else {
            bytes[--position] = (byte) ('0' + small);
        }
        if (number < 0) {
            bytes[--position] = '-';
        }
        return position;
    }

    private static void writePair(byte[] bytes, int position, int pair) {
        bytes[position] = TENS[pair];
        bytes[position + 1] = UNITS[pair];
    }
}
