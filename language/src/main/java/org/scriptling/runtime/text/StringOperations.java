package org.scriptling.runtime.text;

import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;

/** Sequence operations of str. Indexes count code points. */
public final class StringOperations {

    /** The string library measures UTF-32 texts in bytes, as an int. */
    static final long MAXIMUM_LENGTH = Integer.MAX_VALUE / 4;

    private StringOperations() {
    }

    /** A text repeated; empty for a count of zero or less. MemoryError when the result would be too long. */
    @TruffleBoundary
    public static TruffleString repeat(TruffleString text, long count) {
        int length = Strings.length(text);
        if (count <= 0 || length == 0) {
            return Strings.EMPTY;
        }
        if (count > MAXIMUM_LENGTH / length) {
            throw Errors.create(ExceptionClasses.MEMORY_ERROR, "");
        }
        return count == 1 ? text : text.repeatUncached((int) count, Strings.ENCODING);
    }

    /**
     * A slice.
     *
     * @param start first index, in range unless the slice is empty
     * @param stop end, not included
     * @param step distance between indexes, not 0
     * @param count number of characters in the slice
     */
    @TruffleBoundary
    public static TruffleString slice(TruffleString text, long start, long stop, long step, long count) {
        if (count <= 0) {
            return Strings.EMPTY;
        }
        if (step == 1) {
            return start == 0 && count == Strings.length(text) ? text : Strings.substring(text, (int) start, (int) (start + count));
        }
        int[] codePoints = new int[(int) count];
        long index = start;
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = Strings.codePointAt(text, (int) index);
            index += step;
        }
        return Strings.ofCodePoints(codePoints, 0, codePoints.length);
    }

    /** Index of the first occurrence that lies within {@code start} and {@code end}, both in range, or -1. */
    @TruffleBoundary
    public static int find(TruffleString haystack, TruffleString needle, int start, int end) {
        if (start > end) {
            return -1;
        }
        if (needle.isEmpty()) {
            return start;
        }
        if (Strings.length(needle) > end - start) {
            return -1;
        }
        InternalByteArray compact = CompactText.bytesOrNull(haystack);
        InternalByteArray compactNeedle = compact == null ? null : CompactText.bytesOrNull(needle);
        return compactNeedle != null ? CompactText.find(compact, compactNeedle, start, end) : haystack.indexOfStringUncached(needle, start, end, Strings.ENCODING);
    }

    /** Index of the last occurrence that lies within {@code start} and {@code end}, both in range, or -1. */
    @TruffleBoundary
    public static int findLast(TruffleString haystack, TruffleString needle, int start, int end) {
        if (start > end) {
            return -1;
        }
        if (needle.isEmpty()) {
            return end;
        }
        return start == end ? -1 : haystack.lastIndexOfStringUncached(needle, end, start, Strings.ENCODING);
    }

    /** Number of occurrences that do not overlap. */
    @TruffleBoundary
    public static int count(TruffleString haystack, TruffleString needle, int start, int end) {
        if (start > end) {
            return 0;
        }
        int length = Strings.length(needle);
        if (length == 0) {
            return end - start + 1;
        }
        if (length == 1 && CompactText.bytesOrNull(haystack) instanceof InternalByteArray compact && CompactText.bytesOrNull(needle) instanceof InternalByteArray single) {
            int offset = compact.getOffset();
            return ByteWords.count(compact.getArray(), offset + start, offset + end, single.getArray()[single.getOffset()]);
        }
        int count = 0;
        int position = find(haystack, needle, start, end);
        while (position >= 0) {
            count++;
            position = find(haystack, needle, position + length, end);
        }
        return count;
    }

    /** Whether a text occurs at an index; false when it would reach beyond {@code end}. */
    @TruffleBoundary
    public static boolean occursAt(TruffleString haystack, TruffleString needle, int start, int end) {
        int length = Strings.length(needle);
        if (start < 0 || start > end || length > end - start) {
            return false;
        }
        return length == 0 || haystack.regionEqualsUncached(start, needle, 0, length, Strings.ENCODING);
    }

    /** Replaces at most {@code limit} occurrences, all for a negative limit. An empty {@code old} matches between all characters. */
    @TruffleBoundary
    public static TruffleString replace(TruffleString text, TruffleString old, TruffleString replacement, long limit) {
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        int length = Strings.length(text);
        if (left == 0) {
            return text;
        }
        InternalByteArray compact = old.isEmpty() ? null : CompactText.bytesOrNull(text);
        InternalByteArray compactOld = compact == null ? null : CompactText.bytesOrNull(old);
        InternalByteArray compactNew = compactOld == null ? null : CompactText.bytesOrNull(replacement);
        if (compactNew != null) {
            return replaceCompact(text, compact, compactOld, compactNew, left);
        }
        var out = Strings.builder();
        if (old.isEmpty()) {
            int position = 0;
            while (left > 0 && position <= length) {
                out.appendStringUncached(replacement);
                left--;
                if (position < length) {
                    out.appendStringUncached(Strings.substring(text, position, position + 1));
                }
                position++;
            }
            if (position < length) {
                out.appendStringUncached(Strings.substring(text, position, length));
            }
            return out.toStringUncached();
        }
        int found = find(text, old, 0, length);
        if (found < 0) {
            return text;
        }
        int oldLength = Strings.length(old);
        int position = 0;
        while (found >= 0 && left > 0) {
            out.appendSubstringByteIndexUncached(text, position << 2, found - position << 2);
            out.appendStringUncached(replacement);
            position = found + oldLength;
            left--;
            found = find(text, old, position, length);
        }
        out.appendSubstringByteIndexUncached(text, position << 2, length - position << 2);
        return out.toStringUncached();
    }

    private static TruffleString replaceCompact(TruffleString text, InternalByteArray source, InternalByteArray old, InternalByteArray replacement, long limit) {
        byte[] bytes = source.getArray();
        byte[] oldBytes = old.getArray();
        int end = source.getEnd();
        int found = ByteWords.indexOf(bytes, source.getOffset(), end, oldBytes, old.getOffset(), old.getEnd());
        if (found < 0) {
            return text;
        }
        if (old.getLength() == 1 && replacement.getLength() == 1 && limit == Long.MAX_VALUE) {
            byte[] copy = Arrays.copyOfRange(bytes, source.getOffset(), end);
            ByteWords.replaceAll(copy, oldBytes[old.getOffset()], replacement.getArray()[replacement.getOffset()]);
            return CompactText.of(copy);
        }
        Latin1Builder out = new Latin1Builder(source.getLength() + (long) replacement.getLength());
        int from = source.getOffset();
        for (long left = limit; found >= 0 && left > 0; left--) {
            out.append(bytes, from, found);
            out.append(replacement.getArray(), replacement.getOffset(), replacement.getEnd());
            from = found + old.getLength();
            found = ByteWords.indexOf(bytes, from, end, oldBytes, old.getOffset(), old.getEnd());
        }
        out.append(bytes, from, end);
        return out.build();
    }
}
