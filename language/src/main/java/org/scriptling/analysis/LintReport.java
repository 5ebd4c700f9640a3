package org.scriptling.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.LineMap;
import org.scriptling.syntax.Parser;

/**
 * The outcome of a lint run over several files, as the command line shows it (cli.md section 5). Every error, from whatever
 * stage, is shown with the code {@code parse-error}; the rules keep their own codes.
 */
public final class LintReport {

    private static final String PARSE_ERROR = "parse-error";
    private static final String READ_ERROR = "read-error";

    /** How a report is written. */
    public enum Format {
        TEXT, JSON;

        /** The format called {@code text} or {@code json}; empty for another name. */
        public static Optional<Format> of(String name) {
            return switch (name) {
                case "text" -> Optional.of(TEXT);
                case "json" -> Optional.of(JSON);
                default -> Optional.empty();
            };
        }
    }

    /** A file to check. */
    public sealed interface Input {
        /** The name shown in the report, as given by the user. */
        String fileName();
    }

    /** A file with its text. */
    public record SourceText(String fileName, String text) implements Input {
        public SourceText {
            Objects.requireNonNull(fileName);
            Objects.requireNonNull(text);
        }
    }

    /**
     * A file that could not be read.
     *
     * @param reason one sentence such as {@code cannot read file: no such file}
     */
    public record Unreadable(String fileName, String reason) implements Input {
        public Unreadable {
            Objects.requireNonNull(fileName);
            Objects.requireNonNull(reason);
        }
    }

    /** A line of the report; the column is 0 when it is not known. Lines and columns count from 1. */
    private record Finding(String file, int line, int column, String message, Diagnostic.Severity severity, String code) {
    }

    private final int filesChecked;
    private final List<Finding> findings;

    private LintReport(int filesChecked, List<Finding> findings) {
        this.filesChecked = filesChecked;
        this.findings = findings.stream().sorted(Comparator.comparing(Finding::file).thenComparingInt(Finding::line).thenComparingInt(Finding::column)).toList();
    }

    /** Parses and checks files. Unreadable ones become findings, but do not count as checked. */
    public static LintReport of(List<? extends Input> inputs, Linter linter) {
        var findings = new ArrayList<Finding>();
        int checked = 0;
        for (Input input : inputs) {
            switch (input) {
                case SourceText(String fileName, String text) -> {
                    checked++;
                    var lines = new LineMap(text);
                    for (Diagnostic diagnostic : linter.lint(Parser.parse(text), fileName)) {
                        int offset = diagnostic.span().offset();
                        findings.add(new Finding(fileName, lines.line(offset), lines.column(offset), diagnostic.message(), diagnostic.severity(),
                                        diagnostic.isError() ? PARSE_ERROR : diagnostic.code()));
                    }
                }
                case Unreadable(String fileName, String reason) -> findings.add(new Finding(fileName, 1, 0, reason, Diagnostic.Severity.ERROR, READ_ERROR));
            }
        }
        return new LintReport(checked, findings);
    }

    /** Whether there is an error, be it that a file could not be read. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Diagnostic.Severity.ERROR);
    }

    /** Exit status of the command: 0 without errors, else 1. */
    public int exitStatus() {
        return hasErrors() ? 1 : 0;
    }

    /** The whole report, ending with a line end. */
    public String render(Format format) {
        return switch (format) {
            case TEXT -> renderText();
            case JSON -> renderJson();
        };
    }

    private String renderText() {
        if (findings.isEmpty()) {
            return "No issues found\n";
        }
        var text = new StringBuilder();
        for (Finding finding : findings) {
            text.append(finding.file()).append(':').append(finding.line()).append(':');
            if (finding.column() > 0) {
                text.append(finding.column()).append(':');
            }
            text.append(' ').append(finding.message()).append(" (").append(finding.severity().text()).append(")\n");
        }
        return text.toString();
    }

    private String renderJson() {
        var json = new StringBuilder("{\n");
        json.append("  \"files_checked\": ").append(filesChecked).append(",\n");
        json.append("  \"has_errors\": ").append(hasErrors()).append(",\n");
        json.append("  \"errors\": [");
        String separator = "\n";
        for (Finding finding : findings) {
            json.append(separator).append("    {\n");
            appendMember(json, "file", quote(finding.file())).append(",\n");
            appendMember(json, "line", Integer.toString(finding.line())).append(",\n");
            if (finding.column() > 0) {
                appendMember(json, "column", Integer.toString(finding.column())).append(",\n");
            }
            appendMember(json, "message", quote(finding.message())).append(",\n");
            appendMember(json, "severity", quote(finding.severity().text())).append(",\n");
            appendMember(json, "code", quote(finding.code())).append("\n    }");
            separator = ",\n";
        }
        return json.append(findings.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    private static StringBuilder appendMember(StringBuilder json, String name, String value) {
        return json.append("      \"").append(name).append("\": ").append(value);
    }

    /** A JSON string (RFC 8259, section 7). Lone surrogates are escaped, so that the output can be encoded as UTF-8. */
    private static String quote(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (character < ' ' || character == 0x7f || isLoneSurrogate(text, i)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    } else {
                        quoted.append(character);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isLoneSurrogate(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(character) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
