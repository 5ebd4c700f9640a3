package org.scriptling.http;

/** The server cannot start. The message is the text that follows {@code Error: }. */
public final class HttpStartException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Exit code of a usage error. */
    public static final int USAGE = 2;

    private final int exitCode;

    public HttpStartException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** A failure of the start with exit code 1. */
    public HttpStartException(String message) {
        this(1, message);
    }

    /** Exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
