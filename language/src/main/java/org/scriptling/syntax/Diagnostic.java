package org.scriptling.syntax;

import java.util.List;
import java.util.Objects;

/**
 * One finding of the front end: a syntax error, a scope error or a lint warning.
 *
 * @param code stable identifier such as {@code syntax/expected-colon}
 * @param severity how bad it is; a program with an {@link Severity#ERROR} is not run
 * @param kind the exception class that Python raises for it, for errors
 * @param message one sentence in Python's wording, without the class name
 * @param span where it is
 * @param labels further places that explain the finding, such as an opening bracket
 * @param hint what to do about it, or {@code null}
 */
public record Diagnostic(String code, Severity severity, Kind kind, String message, Span span, List<Label> labels, String hint) {

    /** How bad a finding is. */
    public enum Severity {
        ERROR, WARNING, INFO;

        /** The lower-case name that lint prints. */
        public String text() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The Python exception class of an error. */
    public enum Kind {
        SYNTAX("SyntaxError"), INDENTATION("IndentationError"), TAB("TabError");

        private final String className;

        Kind(String className) {
            this.className = className;
        }

        /** The name of the exception class. */
        public String className() {
            return className;
        }
    }

    /** A secondary place with a text of its own. */
    public record Label(Span span, String text) {
    }

    public Diagnostic {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(message);
        Objects.requireNonNull(span);
        labels = List.copyOf(labels);
    }

    /** A plain syntax error. */
    public static Diagnostic error(String code, String message, Span span) {
        return new Diagnostic(code, Severity.ERROR, Kind.SYNTAX, message, span, List.of(), null);
    }

    /** A syntax error with advice. */
    public static Diagnostic error(String code, String message, Span span, String hint) {
        return new Diagnostic(code, Severity.ERROR, Kind.SYNTAX, message, span, List.of(), hint);
    }

    /**
     * Compares two findings by where they begin. The comparators that {@link java.util.Comparator} makes are classes made at run
     * time, which the class cache cannot hold; every start would pay for them.
     */
    public static int comparePlaces(Diagnostic first, Diagnostic second) {
        return Integer.compare(first.span.offset(), second.span.offset());
    }

    /** Whether this finding keeps the program from running. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
