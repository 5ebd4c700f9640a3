package org.scriptling.launcher.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.scriptling.analysis.Linter;
import org.scriptling.launcher.LauncherException;
import org.scriptling.launcher.console.JsonText;
import org.scriptling.launcher.console.Streams;
import org.scriptling.launcher.context.SourceText;
import org.scriptling.launcher.options.HelpText;
import org.scriptling.launcher.options.Option;
import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.LineMap;
import org.scriptling.syntax.Parser;

/** Checks programs without running them (cli.md section 5). Loads nothing of the engine. */
public final class LintCommand {

    private static final String PARSE_ERROR = "parse-error";

    /**
     * A finding as it is printed.
     *
     * @param column from 1, counted in code points
     */
    private record Finding(String file, int line, int column, String message, Diagnostic.Severity severity, String code) {

        String asText() {
            return file + ":" + line + ":" + column + ": " + message + " (" + severity.text() + ")\n";
        }

        /** Compares by file, line and column. Not by a comparator made at run time, which the class cache cannot hold. */
        static int comparePlaces(Finding first, Finding second) {
            int files = first.file.compareTo(second.file);
            int lines = files != 0 ? files : Integer.compare(first.line, second.line);
            return lines != 0 ? lines : Integer.compare(first.column, second.column);
        }
    }

    private final Invocation invocation;
    private final Streams streams;
    private final Linter linter = new Linter(BuiltinNames.all());
    private final List<Finding> findings = new ArrayList<>();
    private int filesChecked;
    private boolean unreadable;

    public LintCommand(Invocation invocation) {
        this.invocation = invocation;
        this.streams = invocation.streams();
    }

    /** Checks all files, prints the findings; returns the exit code. */
    public int run() {
        List<String> files = invocation.positionals();
        if (files.isEmpty() && streams.isTerminal(Streams.Terminal.IN)) {
            streams.out().print(HelpText.text());
            return 0;
        }
        if (files.isEmpty()) {
            checkStandardInput();
        }
        for (String file : files) {
            try {
                check(file, SourceText.read(invocation.folder(), file));
            } catch (LauncherException e) {
                refuse(e);
            }
        }
        findings.sort(Finding::comparePlaces);
        streams.out().print("json".equals(invocation.settings().text(Option.LINT_FORMAT)) ? json() : text());
        return hasErrors() || unreadable ? LauncherException.FAILURE : 0;
    }

    private void checkStandardInput() {
        try {
            check("stdin", SourceText.decode(streams.in().readAllBytes(), "stdin"));
        } catch (LauncherException e) {
            refuse(e);
        } catch (IOException _) {
            check("stdin", "");
        }
    }

    private void refuse(LauncherException failure) {
        streams.printError(failure.getMessage());
        unreadable = true;
    }

    private void check(String file, String text) {
        filesChecked++;
        LineMap lines = new LineMap(text);
        for (Diagnostic diagnostic : linter.lint(Parser.parse(text), file)) {
            int offset = diagnostic.span().offset();
            findings.add(new Finding(file, lines.line(offset), lines.column(offset), diagnostic.message(), diagnostic.severity(),
                    diagnostic.isError() ? PARSE_ERROR : diagnostic.code()));
        }
    }

    private boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Diagnostic.Severity.ERROR);
    }

    private String text() {
        if (findings.isEmpty()) {
            return unreadable ? "" : "No issues found\n";
        }
        var text = new StringBuilder();
        findings.forEach(finding -> text.append(finding.asText()));
        return text.toString();
    }

    private String json() {
        var json = new StringBuilder("{\n  \"files_checked\": ").append(filesChecked);
        json.append(",\n  \"has_errors\": ").append(hasErrors()).append(",\n  \"errors\": [");
        String separator = "\n";
        for (Finding finding : findings) {
            json.append(separator).append("    {\n");
            member(json, "file", finding.file()).append(",\n");
            json.append("      \"line\": ").append(finding.line()).append(",\n");
            json.append("      \"column\": ").append(finding.column()).append(",\n");
            member(json, "message", finding.message()).append(",\n");
            member(json, "severity", finding.severity().text()).append(",\n");
            member(json, "code", finding.code()).append("\n    }");
            separator = ",\n";
        }
        return json.append(findings.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    private static StringBuilder member(StringBuilder json, String name, String value) {
        json.append("      \"").append(name).append("\": ");
        JsonText.append(json, value);
        return json;
    }
}
