package org.scriptling.runtime.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** The decimal digits of 64-bit ints. */
public final class DecimalText {

    private static final int MINIMUM_LENGTH = 20;

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
        int length = number < 0 ? 2 : 1;
        for (long rest = Math.abs(number) / 10; rest != 0; rest /= 10) {
            length++;
        }
        return length;
    }

    /** Writes the text of a number. @return the index behind it */
    static int write(byte[] bytes, int start, long number) {
        int end = start + length(number);
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
}
