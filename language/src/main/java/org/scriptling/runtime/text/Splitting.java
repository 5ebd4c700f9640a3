package org.scriptling.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptList;

/** Splits texts: {@code str.split}, {@code rsplit} and {@code splitlines}. */
public final class Splitting {

    private static final int FEW_PARTS = 10;

    private Splitting() {
    }

    /** Splits at runs of space from the left, at most {@code limit} times; a negative limit means no limit. */
    @TruffleBoundary
    public static ScriptList atSpace(TruffleString text, long limit) {
        InternalByteArray compact = CompactText.bytesOrNull(text);
        if (compact != null && limit < 0) {
            return compactAtSpace(text, compact);
        }
        int[] codePoints = Strings.toCodePoints(text);
        int length = codePoints.length;
        List<Object> parts = new ArrayList<>();
        int position = skipSpace(codePoints, 0);
        while (position < length) {
            if (parts.size() == limit) {
                // The rest keeps the space at its end.
                parts.add(Strings.substring(text, position, length));
                break;
            }
            int end = position + 1;
            while (end < length && !UnicodeText.isSpace(codePoints[end])) {
                end++;
            }
            parts.add(Strings.substring(text, position, end));
            position = skipSpace(codePoints, end);
        }
        return ScriptList.of(parts.toArray());
    }

    private static ScriptList compactAtSpace(TruffleString text, InternalByteArray compact) {
        byte[] bytes = compact.getArray();
        int offset = compact.getOffset();
        int end = compact.getEnd();
        List<Object> parts = new ArrayList<>();
        int start = -1;
        for (int i = offset; i <= end; i++) {
            boolean space = i == end || UnicodeText.isSpace(bytes[i] & 0xff);
            if (space && start >= 0) {
                parts.add(start == offset && i == end ? text : Strings.substring(text, start - offset, i - offset));
                start = -1;
            } else if (!space && start < 0) {
                start = i;
            }
        }
        return ScriptList.of(parts.toArray());
    }

    private static int skipSpace(int[] codePoints, int start) {
        int position = start;
        while (position < codePoints.length && UnicodeText.isSpace(codePoints[position])) {
            position++;
        }
        return position;
    }

    /** Splits at runs of space from the right. */
    @TruffleBoundary
    public static ScriptList atSpaceFromRight(TruffleString text, long limit) {
        List<Object> parts = new ArrayList<>();
        int[] codePoints = Strings.toCodePoints(text);
        int end = codePoints.length;
        while (true) {
            while (end > 0 && UnicodeText.isSpace(codePoints[end - 1])) {
                end--;
            }
            if (end == 0) {
                break;
            }
            if (parts.size() == limit) {
                parts.add(Strings.substring(text, 0, end));
                break;
            }
            int start = end - 1;
            while (start > 0 && !UnicodeText.isSpace(codePoints[start - 1])) {
                start--;
            }
            parts.add(Strings.substring(text, start, end));
            end = start;
        }
        Collections.reverse(parts);
        return ScriptList.of(parts.toArray());
    }

    /** Splits at a separator, which is not empty, from the left. */
    @TruffleBoundary
    public static ScriptList at(TruffleString text, TruffleString separator, long limit) {
        int length = Strings.length(text);
        InternalByteArray compact = CompactText.bytesOrNull(text);
        InternalByteArray compactSeparator = compact == null ? null : CompactText.bytesOrNull(separator);
        if (compactSeparator != null) {
            return compactAt(text, compact, compactSeparator, limit);
        }
        int separatorLength = Strings.length(separator);
        List<Object> parts = new ArrayList<>();
        int position = 0;
        int found = limit == 0 ? -1 : StringOperations.find(text, separator, 0, length);
        while (found >= 0) {
            parts.add(Strings.substring(text, position, found));
            position = found + separatorLength;
            found = parts.size() == limit ? -1 : StringOperations.find(text, separator, position, length);
        }
        parts.add(Strings.substring(text, position, length));
        return ScriptList.of(parts.toArray());
    }

    private static ScriptList compactAt(TruffleString text, InternalByteArray compact, InternalByteArray separator, long limit) {
        byte[] bytes = compact.getArray();
        int offset = compact.getOffset();
        int end = compact.getEnd();
        boolean single = separator.getLength() == 1 && limit < 0;
        List<Object> parts = new ArrayList<>(single ? 1 + ByteWords.count(bytes, offset, end, separator.getArray()[separator.getOffset()]) : FEW_PARTS);
        int position = offset;
        int next = limit == 0 ? -1 : ByteWords.indexOf(bytes, offset, end, separator.getArray(), separator.getOffset(), separator.getEnd());
        while (next >= 0) {
            parts.add(Strings.substring(text, position - offset, next - offset));
            position = next + separator.getLength();
            next = parts.size() == limit ? -1 : ByteWords.indexOf(bytes, position, end, separator.getArray(), separator.getOffset(), separator.getEnd());
        }
        parts.add(position == offset ? text : Strings.substring(text, position - offset, compact.getLength()));
        return ScriptList.of(parts.toArray());
    }

    /** Splits at a separator, which is not empty, from the right. */
    @TruffleBoundary
    public static ScriptList fromRight(TruffleString text, TruffleString separator, long limit) {
        int end = Strings.length(text);
        List<Object> parts = new ArrayList<>();
        int found = limit == 0 ? -1 : StringOperations.findLast(text, separator, 0, end);
        while (found >= 0) {
            parts.add(Strings.substring(text, found + Strings.length(separator), end));
            end = found;
            found = parts.size() == limit ? -1 : StringOperations.findLast(text, separator, 0, end);
        }
        parts.add(Strings.substring(text, 0, end));
        Collections.reverse(parts);
        return ScriptList.of(parts.toArray());
    }

    /** Splits at line ends, which stay at the lines if {@code keepEnds}. */
    @TruffleBoundary
    public static ScriptList lines(TruffleString text, boolean keepEnds) {
        int[] codePoints = Strings.toCodePoints(text);
        int length = codePoints.length;
        List<Object> lines = new ArrayList<>();
        int start = 0;
        for (int position = 0; position < length; position++) {
            int c = codePoints[position];
            if (UnicodeText.isLineEnd(c)) {
                int end = position;
                if (c == '\r' && position + 1 < length && codePoints[position + 1] == '\n') {
                    position++;
                }
                lines.add(Strings.substring(text, start, keepEnds ? position + 1 : end));
                start = position + 1;
            }
        }
        if (start < length) {
            lines.add(Strings.substring(text, start, length));
        }
        return ScriptList.of(lines.toArray());
    }
}
