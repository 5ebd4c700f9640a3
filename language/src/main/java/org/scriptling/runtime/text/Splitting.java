package org.scriptling.runtime.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptList;

/** Splits texts: {@code str.split}, {@code rsplit} and {@code splitlines}. */
public final class Splitting {

    private Splitting() {
    }

    /** Splits at runs of space from the left, at most {@code limit} times; a negative limit means no limit. */
    @TruffleBoundary
    public static ScriptList atSpace(TruffleString text, long limit) {
        int length = Strings.length(text);
        List<Object> parts = new ArrayList<>();
        int position = skipSpace(text, 0, length);
        while (position < length) {
            if (parts.size() == limit) {
                // The rest keeps the space at its end.
                parts.add(Strings.substring(text, position, length));
                break;
            }
            int end = position + 1;
            while (end < length && !isSpace(text, end)) {
                end++;
            }
            parts.add(Strings.substring(text, position, end));
            position = skipSpace(text, end, length);
        }
        return ScriptList.of(parts.toArray());
    }

    private static int skipSpace(TruffleString text, int start, int length) {
        int position = start;
        while (position < length && isSpace(text, position)) {
            position++;
        }
        return position;
    }

    private static boolean isSpace(TruffleString text, int index) {
        return UnicodeText.isSpace(Strings.codePointAt(text, index));
    }

    /** Splits at runs of space from the right. */
    @TruffleBoundary
    public static ScriptList atSpaceFromRight(TruffleString text, long limit) {
        List<Object> parts = new ArrayList<>();
        int end = Strings.length(text);
        while (true) {
            while (end > 0 && isSpace(text, end - 1)) {
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
            while (start > 0 && !isSpace(text, start - 1)) {
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
        int length = Strings.length(text);
        List<Object> lines = new ArrayList<>();
        int start = 0;
        for (int position = 0; position < length; position++) {
            int c = Strings.codePointAt(text, position);
            if (UnicodeText.isLineEnd(c)) {
                int end = position;
                if (c == '\r' && position + 1 < length && Strings.codePointAt(text, position + 1) == '\n') {
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
