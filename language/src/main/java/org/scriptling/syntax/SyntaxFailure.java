package org.scriptling.syntax;

/** Ends the parsing of a statement; caught where the parser recovers. It costs no stack trace and never leaves the package. */
final class SyntaxFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** @param diagnostic what to report, or {@code null} when the error has been reported already */
    SyntaxFailure(Diagnostic diagnostic) {
        super(null, null, false, false);
        this.diagnostic = diagnostic;
    }

    /** What to report, or {@code null}. */
    Diagnostic diagnostic() {
        return diagnostic;
    }
}
