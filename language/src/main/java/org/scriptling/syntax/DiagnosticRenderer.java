package org.scriptling.syntax;

/**
 * Writes a {@link Diagnostic} as plain text in Python's layout:
 *
 * <pre>
 *   File "script.py", line 3
 *     if x = 1:
 *        ^^^^^
 * SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
 * </pre>
 *
 * A hint follows on a line of its own.
 */
public final class DiagnosticRenderer {

    private DiagnosticRenderer() {
    }

    /**
     * The text for one finding.
     *
     * @param fileName the name to show for the source
     * @param lines the lines of the source
     * @return several lines, each with a line end
     */
    public static String render(Diagnostic diagnostic, String fileName, LineMap lines) {
        Span span = diagnostic.span();
        int line = lines.line(span.offset());
        var out = new StringBuilder();
        out.append("  File \"").append(fileName).append("\", line ").append(line).append('\n');
        appendSource(out, lines, line, span);
        out.append(heading(diagnostic)).append(diagnostic.message()).append('\n');
        if (diagnostic.hint() != null) {
            out.append("Hint: ").append(diagnostic.hint()).append('\n');
        }
        return out.toString();
    }

    /** Like {@link #render(Diagnostic, String, LineMap)}, for a single finding in {@code text}. */
    public static String render(Diagnostic diagnostic, String fileName, String text) {
        return render(diagnostic, fileName, new LineMap(text));
    }

    private static String heading(Diagnostic diagnostic) {
        return switch (diagnostic.severity()) {
            case ERROR -> diagnostic.kind().className() + ": ";
            case WARNING -> "SyntaxWarning: ";
            case INFO -> "Note: ";
        };
    }

    private static void appendSource(StringBuilder out, LineMap lines, int line, Span span) {
        String source = lines.lineText(line);
        int indentation = 0;
        while (indentation < source.length() && isBlank(source.charAt(indentation))) {
            indentation++;
        }
        int end = source.length();
        while (end > indentation && isBlank(source.charAt(end - 1))) {
            end--;
        }
        if (indentation == end) {
            return;
        }
        int start = lines.lineStart(line);
        int from = Math.clamp(span.offset() - start, indentation, source.length());
        int to = Math.clamp(span.end() - start, from, Math.max(from, end));
        out.append("    ").append(source, indentation, end).append('\n');
        out.append("    ");
        for (int i = indentation; i < from; i++) {
            char c = i < source.length() ? source.charAt(i) : ' ';
            if (!Character.isLowSurrogate(c)) {
                // A tab keeps its width, so that the marks stand below the text.
                out.append(c == '\t' ? '\t' : ' ');
            }
        }
        int marks = Math.max(1, to > from ? source.codePointCount(from, to) : 1);
        out.repeat('^', marks).append('\n');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || c == '\uFEFF';
    }
}
