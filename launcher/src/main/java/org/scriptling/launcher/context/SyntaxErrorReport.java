package org.scriptling.launcher.context;

import java.util.List;

/**
 * The syntax errors of a program as the command shows them. Each is the place, marked in the source, followed by a line that begins
 * with {@code Error:} and names the place once more (cli.md section 4.1).
 */
public final class SyntaxErrorReport {

    private static final String DETAIL = "  ";
    private static final String HINT = "Hint: ";
    private static final String FILE = "  File \"";
    private static final String LINE = "\", line ";

    private SyntaxErrorReport() {
    }

    /** Whether a text tells of syntax errors. A traceback, which has its own heading, does not. */
    public static boolean isOne(String text) {
        return text.startsWith(FILE);
    }

    /**
     * Makes the report.
     *
     * @param rendered the errors in Python's layout: indented lines with the place, the line that names the error, sometimes a hint
     * @param prefix   what stands between {@code Error: } and the name of each error
     * @return whole lines
     */
    public static String of(String rendered, String prefix) {
        var report = new StringBuilder();
        List<String> lines = rendered.lines().toList();
        String place = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(DETAIL)) {
                place = line.startsWith(FILE) ? place(line) : place;
                report.append(line).append('\n');
            } else if (!line.startsWith(HINT)) {
                if (i + 1 < lines.size() && lines.get(i + 1).startsWith(HINT)) {
                    // Above the error, so that the error ends what is written about it.
                    report.append(DETAIL).append(lines.get(i + 1)).append('\n');
                }
                report.append("Error: ").append(prefix).append(line).append(place).append('\n');
            }
        }
        return report.toString();
    }

    /** {@code  (file:line)} from {@code File "file", line 3}. */
    private static String place(String line) {
        int end = line.lastIndexOf(LINE);
        return " (" + line.substring(FILE.length(), end) + ":" + line.substring(end + LINE.length()) + ")";
    }
}
