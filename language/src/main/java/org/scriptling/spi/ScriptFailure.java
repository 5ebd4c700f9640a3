package org.scriptling.spi;

/**
 * A Python exception on its way between script code and Java. Host code throws it to raise an exception in a script, and
 * catches it to learn of an exception that left a script.
 */
public final class ScriptFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String className;
    private final transient Object exception;
    private final String traceback;
    private final Integer exitStatus;

    private ScriptFailure(String className, String message, Object exception, String traceback, Integer exitStatus, Throwable cause) {
        super(message, cause, false, false);
        this.className = className;
        this.exception = exception;
        this.traceback = traceback;
        this.exitStatus = exitStatus;
    }

    /**
     * A failure to raise in a script.
     *
     * @param className name of a builtin exception class, such as {@code "ValueError"}, or of one that a library defined
     * @param message text of the exception
     */
    public static ScriptFailure of(String className, String message) {
        return new ScriptFailure(className, message, null, "", null, null);
    }

    /** As {@link #of(String, String)}; the Java cause is kept for debugging and never shown to scripts. */
    public static ScriptFailure of(String className, String message, Throwable cause) {
        return new ScriptFailure(className, message, null, "", null, cause);
    }

    /**
     * A failure to raise in a script with an exception object that already exists.
     *
     * @param exception guest exception object
     */
    public static ScriptFailure ofException(Object exception, String className, String message, String traceback, Integer exitStatus) {
        return new ScriptFailure(className, message, exception, traceback, exitStatus, null);
    }

    /** Name of the exception class. */
    public String className() {
        return className;
    }

    /** The guest exception object, or {@code null} for a failure made by host code. */
    public Object exception() {
        return exception;
    }

    /** Python-style traceback including the last line {@code Class: text}; empty for a failure made by host code. */
    public String traceback() {
        return traceback;
    }

    /** For {@code SystemExit}: the exit status that the process would end with; else {@code null}. */
    public Integer exitStatus() {
        return exitStatus;
    }
}
