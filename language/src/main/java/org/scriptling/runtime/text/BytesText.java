package org.scriptling.runtime.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** The methods of bytes that treat the content as ASCII text, on Java arrays; arguments are never changed. */
public final class BytesText {

    private BytesText() {
    }

    /** Whether a byte is space for {@code bytes.split} and {@code bytes.strip}. */
    public static boolean isSpace(int c) {
        return c == ' ' || c >= 0x9 && c <= 0xd;
    }

    /** Whether a byte is an ASCII letter. */
    public static boolean isLetter(int c) {
        return isLower(c) || isUpper(c);
    }

    /** Whether a byte is an ASCII digit. */
    public static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }

    /** A byte in upper case. */
    public static int toUpper(int c) {
        return isLower(c) ? c - ('a' - 'A') : c;
    }

    /** A byte in lower case. */
    public static int toLower(int c) {
        return isUpper(c) ? c + ('a' - 'A') : c;
    }

    /** A byte in the other case. */
    public static int swapCase(int c) {
        return isLower(c) ? toUpper(c) : toLower(c);
    }

    /** All bytes mapped. */
    @TruffleBoundary
    public static byte[] map(byte[] content, IntUnaryOperator mapping) {
        byte[] result = new byte[content.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) mapping.applyAsInt(content[i] & 0xff);
        }
        return result;
    }

    /** Whether the content is not empty and a test holds for all bytes. */
    @TruffleBoundary
    public static boolean all(byte[] content, IntPredicate test) {
        for (byte b : content) {
            if (!test.test(b & 0xff)) {
                return false;
            }
        }
        return content.length > 0;
    }

    /** The first letter in upper case, all others in lower case. */
    @TruffleBoundary
    public static byte[] capitalize(byte[] content) {
        byte[] result = map(content, BytesText::toLower);
        if (result.length > 0) {
            result[0] = (byte) toUpper(content[0]);
        }
        return result;
    }

    /** Letters at the start of a word in upper case, all others in lower case. */
    @TruffleBoundary
    public static byte[] title(byte[] content) {
        byte[] result = new byte[content.length];
        boolean inWord = false;
        for (int i = 0; i < result.length; i++) {
            int c = content[i] & 0xff;
            result[i] = (byte) (inWord ? toLower(c) : toUpper(c));
            inWord = isLetter(c);
        }
        return result;
    }

    /** Whether there are letters, and all words are in title case. */
    @TruffleBoundary
    public static boolean isTitle(byte[] content) {
        boolean inWord = false;
        boolean letters = false;
        for (byte b : content) {
            if (isUpper(b) && inWord || isLower(b) && !inWord) {
                return false;
            }
            inWord = isLetter(b);
            letters |= inWord;
        }
        return letters;
    }

    /** Whether there are upper-case letters and no lower-case ones. */
    @TruffleBoundary
    public static boolean isUpper(byte[] content) {
        boolean upper = false;
        for (byte b : content) {
            if (isLower(b)) {
                return false;
            }
            upper |= isUpper(b);
        }
        return upper;
    }

    /** Whether there are lower-case letters and no upper-case ones. */
    @TruffleBoundary
    public static boolean isLower(byte[] content) {
        boolean lower = false;
        for (byte b : content) {
            if (isUpper(b)) {
                return false;
            }
            lower |= isLower(b);
        }
        return lower;
    }

    /** The content without the bytes that a test holds for at the chosen ends. */
    @TruffleBoundary
    public static byte[] strip(byte[] content, IntPredicate test, boolean left, boolean right) {
        int start = 0;
        int end = content.length;
        while (left && start < end && test.test(content[start] & 0xff)) {
            start++;
        }
        while (right && end > start && test.test(content[end - 1] & 0xff)) {
            end--;
        }
        return Arrays.copyOfRange(content, start, end);
    }

    /** Splits at runs of space from the left, at most {@code limit} times; a negative limit means no limit. */
    @TruffleBoundary
    public static List<byte[]> splitAtSpace(byte[] content, long limit) {
        List<byte[]> parts = new ArrayList<>();
        int position = 0;
        while (true) {
            while (position < content.length && isSpace(content[position])) {
                position++;
            }
            if (position == content.length) {
                return parts;
            }
            int end = position;
            while (end < content.length && (parts.size() == limit || !isSpace(content[end]))) {
                end++;
            }
            parts.add(Arrays.copyOfRange(content, position, end));
            position = end;
        }
    }

    /** Splits at runs of space from the right. */
    @TruffleBoundary
    public static List<byte[]> splitAtSpaceFromRight(byte[] content, long limit) {
        List<byte[]> parts = new ArrayList<>();
        int end = content.length;
        while (true) {
            while (end > 0 && isSpace(content[end - 1])) {
                end--;
            }
            if (end == 0) {
                Collections.reverse(parts);
                return parts;
            }
            int start = end;
            while (start > 0 && (parts.size() == limit || !isSpace(content[start - 1]))) {
                start--;
            }
            parts.add(Arrays.copyOfRange(content, start, end));
            end = start;
        }
    }

    /** Splits at a separator, which is not empty, from the left. */
    @TruffleBoundary
    public static List<byte[]> split(byte[] content, byte[] separator, long limit) {
        List<byte[]> parts = new ArrayList<>();
        int position = 0;
        while (parts.size() != limit) {
            int found = BytesOperations.find(content, separator, position, content.length);
            if (found < 0) {
                break;
            }
            parts.add(Arrays.copyOfRange(content, position, found));
            position = found + separator.length;
        }
        parts.add(Arrays.copyOfRange(content, position, content.length));
        return parts;
    }

    /** Splits at a separator, which is not empty, from the right. */
    @TruffleBoundary
    public static List<byte[]> splitFromRight(byte[] content, byte[] separator, long limit) {
        List<byte[]> parts = new ArrayList<>();
        int end = content.length;
        while (parts.size() != limit) {
            int found = BytesOperations.findLast(content, separator, 0, end);
            if (found < 0) {
                break;
            }
            parts.add(Arrays.copyOfRange(content, found + separator.length, end));
            end = found;
        }
        parts.add(Arrays.copyOfRange(content, 0, end));
        Collections.reverse(parts);
        return parts;
    }

    /** Splits at {@code \n}, {@code \r} and {@code \r\n}, which stay at the lines if {@code keepEnds}. */
    @TruffleBoundary
    public static List<byte[]> lines(byte[] content, boolean keepEnds) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int position = 0; position < content.length; position++) {
            if (content[position] == '\n' || content[position] == '\r') {
                int end = position;
                if (content[position] == '\r' && position + 1 < content.length && content[position + 1] == '\n') {
                    position++;
                }
                lines.add(Arrays.copyOfRange(content, start, keepEnds ? position + 1 : end));
                start = position + 1;
            }
        }
        if (start < content.length) {
            lines.add(Arrays.copyOfRange(content, start, content.length));
        }
        return lines;
    }

    /** Tabs replaced by spaces up to the next multiple of the tab size. */
    @TruffleBoundary
    public static byte[] expandTabs(byte[] content, int tabSize) {
        var out = new java.io.ByteArrayOutputStream(content.length);
        int column = 0;
        for (byte b : content) {
            if (b == '\t') {
                int count = tabSize > 0 ? tabSize - column % tabSize : 0;
                for (int i = 0; i < count; i++) {
                    out.write(' ');
                }
                column += count;
            } else {
                out.write(b);
                column = b == '\n' || b == '\r' ? 0 : column + 1;
            }
        }
        return out.toByteArray();
    }

    /** The content padded on both sides. */
    @TruffleBoundary
    public static byte[] pad(byte[] content, long left, long right, byte fill) {
        byte[] one = {fill};
        return BytesOperations.concat(BytesOperations.concat(BytesOperations.repeat(one, left), content), BytesOperations.repeat(one, right));
    }

    /** Zeros behind a sign, if there is one, up to a width. */
    @TruffleBoundary
    public static byte[] zeroFill(byte[] content, long width) {
        long padding = width - content.length;
        if (padding <= 0) {
            return content.clone();
        }
        byte[] result = pad(content, padding, 0, (byte) '0');
        if (content.length > 0 && (content[0] == '+' || content[0] == '-')) {
            result[0] = content[0];
            result[(int) padding] = '0';
        }
        return result;
    }

    /**
     * Hexadecimal text with a separator between groups.
     *
     * @param separator character, or 0 for none
     * @param groupSize bytes between separators, counted from the right, from the left when negative
     */
    @TruffleBoundary
    public static String hexadecimal(byte[] content, int separator, long groupSize) {
        var out = new StringBuilder(content.length * 3);
        long size = Math.abs(groupSize);
        for (int i = 0; i < content.length; i++) {
            if (i > 0 && separator != 0 && size != 0 && (groupSize > 0 ? content.length - i : i) % size == 0) {
                out.append((char) separator);
            }
            Quoting.appendHexadecimal(out, content[i] & 0xff, 2);
        }
        return out.toString();
    }
}
