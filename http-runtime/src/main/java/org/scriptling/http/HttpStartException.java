package org.scriptling.http;

/** The server cannot start. The message is the text that follows {@code Error: }. */
public final class HttpStartException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Exit code of a usage error. */
    public static final int USAGE = 2;

    private final int exitCode;
    private final String traceback;

    private HttpStartException(int exitCode, String message, String traceback) {
        super(message);
        this.exitCode = exitCode;
        this.traceback = traceback;
    }

    public HttpStartException(int exitCode, String message) {
        this(exitCode, message, "");
    }

    /**
     * A failure of the setup script, with exit code 1.
     *
     * @param traceback the traceback of the script's exception, or an empty text
     */
    public HttpStartException(String message, String traceback) {
        this(1, message, traceback);
    }

    /** A failure of the start with exit code 1. */
    public HttpStartException(String message) {
        this(1, message);
    }

    /** Where in the setup script the failure came from, ending in the line that names the exception; an empty text otherwise. */
    public String traceback() {
        return traceback;
    }

    /** Exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
