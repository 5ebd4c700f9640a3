package org.scriptling.syntax;

import java.util.Arrays;

/**
 * Converts offsets of a source text into lines and columns. Line ends are {@code \n}, {@code \r\n} and {@code \r}. Made only when
 * a position is shown, so running a correct program does not pay for it.
 */
public final class LineMap {

    private final String text;
    private final int[] starts;

    /** Scans {@code text} for line ends. */
    public LineMap(String text) {
        this.text = text;
        int[] found = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n')) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The number of lines, at least 1; a text that ends in a line end has an empty last line. */
    public int lineCount() {
        return starts.length;
    }

    /** The line, from 1, that the character at {@code offset} stands in. */
    public int line(int offset) {
        int index = Arrays.binarySearch(starts, Math.clamp(offset, 0, text.length()));
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** The column, from 1, of the character at {@code offset}, counted in code points. */
    public int column(int offset) {
        int end = Math.clamp(offset, 0, text.length());
        return text.codePointCount(starts[line(end) - 1], end) + 1;
    }

    /**
     * The offset of the first character of a line.
     *
     * @param line from 1 to {@link #lineCount()}
     */
    public int lineStart(int line) {
        return starts[line - 1];
    }

    /**
     * The text of a line without its line end.
     *
     * @param line from 1 to {@link #lineCount()}
     */
    public String lineText(int line) {
        int end = line < starts.length ? starts[line] : text.length();
        int start = starts[line - 1];
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
    }
}
