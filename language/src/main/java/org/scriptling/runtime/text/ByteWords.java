package org.scriptling.runtime.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Searches and changes byte arrays eight bytes at a time: a word of eight bytes is compared with a word of eight times the byte looked
 * for, by arithmetic that marks the equal ones. The JVM's compiler makes no vector code of loops that stop early or depend on conditions.
 */
public final class ByteWords {

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    /** One in each byte; times a byte it is a word of that byte. */
    private static final long ONES = 0x0101010101010101L;
    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int LETTERS = 26;

    private ByteWords() {
    }

    /** Eight bytes from an index on, the first in the lowest bits. @throws IndexOutOfBoundsException when the array ends before */
    public static long word(byte[] bytes, int index) {
        return (long) WORDS.get(bytes, index);
    }

    /** Stores what {@link #word} reads. */
    public static void setWord(byte[] bytes, int index, long word) {
        WORDS.set(bytes, index, word);
    }

    /** A word whose eight bytes are all the same. */
    public static long repeated(byte value) {
        return (value & 0xffL) * ONES;
    }

    /** The high bit of each byte that is zero in a word, and no other bit. */
    public static long zeroBytes(long word) {
        // Adding 127 carries into the high bit of any byte that has a lower bit, and never beyond.
        return ~((word & LOW_BITS) + LOW_BITS | word | LOW_BITS);
    }

    /** The high bit of each byte of a word that is negative. */
    public static long negativeBytes(long word) {
        return word & HIGH_BITS;
    }

    /** The number of the lowest byte that {@link #zeroBytes} or {@link #negativeBytes} marked. */
    public static int firstMarked(long marks) {
        return Long.numberOfTrailingZeros(marks) >> 3;
    }

    /** Whether no byte of a range is negative. */
    public static boolean isAscii(byte[] bytes, int from, int to) {
        int i = from;
        for (; i <= to - WORD; i += WORD) {
            if (negativeBytes(word(bytes, i)) != 0) {
                return false;
            }
        }
        for (; i < to; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first byte of a value from {@code from} to before {@code to}, or -1. */
    public static int indexOf(byte[] bytes, int from, int to, byte value) {
        long pattern = repeated(value);
        int i = from;
        for (; i <= to - WORD; i += WORD) {
            long marks = zeroBytes(word(bytes, i) ^ pattern);
            if (marks != 0) {
                return i + firstMarked(marks);
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == value) {
                return i;
            }
        }
        return -1;
    }

    /** The number of bytes of a value from {@code from} to before {@code to}. */
    public static int count(byte[] bytes, int from, int to, byte value) {
        long pattern = repeated(value);
        int count = 0;
        int i = from;
        for (; i <= to - WORD; i += WORD) {
            count += Long.bitCount(zeroBytes(word(bytes, i) ^ pattern));
        }
        for (; i < to; i++) {
            if (bytes[i] == value) {
                count++;
            }
        }
        return count;
    }

    /** Replaces every byte of a value by another one. */
    public static void replaceAll(byte[] bytes, byte old, byte replacement) {
        long pattern = repeated(old);
        long difference = (old ^ replacement) & 0xffL;
        int i = 0;
        for (; i <= bytes.length - WORD; i += WORD) {
            long word = word(bytes, i);
            long marks = zeroBytes(word ^ pattern);
            if (marks != 0) {
                // One in each marked byte, times what to change there.
                setWord(bytes, i, word ^ (marks >>> 7) * difference);
            }
        }
        for (; i < bytes.length; i++) {
            if (bytes[i] == old) {
                bytes[i] = replacement;
            }
        }
    }

    /** Changes the case of the 26 letters from {@code first} on, in an array of ASCII bytes. */
    static void changeCase(byte[] ascii, char first) {
        int i = 0;
        // The high bit shows a sum of 128 or more: set from the first letter on, and from behind the last one.
        long fromFirst = repeated((byte) (0x80 - first));
        long behindLast = repeated((byte) (0x80 - first - LETTERS));
        for (; i <= ascii.length - WORD; i += WORD) {
            long word = word(ascii, i);
            long letters = ((word + fromFirst) ^ (word + behindLast)) & HIGH_BITS;
            setWord(ascii, i, word ^ letters >>> 2);
        }
        for (; i < ascii.length; i++) {
            if (ascii[i] >= first && ascii[i] < first + LETTERS) {
                ascii[i] ^= 'a' - 'A';
            }
        }
    }

    /**
     * The index of the first occurrence of a part of another array, which is not empty.
     *
     * @param from first index in {@code bytes}, and {@code to} the index before which the occurrence must end
     * @param partFrom first index of what to look for in {@code part}, and {@code partTo} the index behind it
     * @return the index in {@code bytes}, or -1
     */
    public static int indexOf(byte[] bytes, int from, int to, byte[] part, int partFrom, int partTo) {
        int tail = partTo - partFrom - 1;
        byte first = part[partFrom];
        if (tail == 0) {
            return indexOf(bytes, from, to, first);
        }
        byte last = part[partTo - 1];
        long firstPattern = repeated(first);
        long lastPattern = repeated(last);
        int end = to - tail;
        int i = from;
        for (; i <= end - WORD; i += WORD) {
            // Zero where both the first and the last byte are right.
            long marks = zeroBytes((word(bytes, i) ^ firstPattern) | (word(bytes, i + tail) ^ lastPattern));
            while (marks != 0) {
                int candidate = i + firstMarked(marks);
                if (Arrays.equals(bytes, candidate + 1, candidate + tail, part, partFrom + 1, partTo - 1)) {
                    return candidate;
                }
                marks &= marks - 1;
            }
        }
        for (; i < end; i++) {
            if (bytes[i] == first && bytes[i + tail] == last && Arrays.equals(bytes, i + 1, i + tail, part, partFrom + 1, partTo - 1)) {
                return i;
            }
        }
        return -1;
    }
}
