package org.scriptling.launcher;

/** The command cannot go on. Its message is the text that follows {@code Error: } on standard error. */
public final class LauncherException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Exit code when something failed. */
    public static final int FAILURE = 1;

    /** Exit code when the command was not understood. */
    public static final int USAGE = 2;

    private final int exitCode;

    private LauncherException(int exitCode, String message) {
        super(message, null, false, false);
        this.exitCode = exitCode;
    }

    /** A wrong flag, value or combination: exit code 2. */
    public static LauncherException usage(String message) {
        return new LauncherException(USAGE, message);
    }

    /** Something that was asked for cannot be done: exit code 1. */
    public static LauncherException failure(String message) {
        return new LauncherException(FAILURE, message);
    }

    /** The exit code of the process. */
    public int exitCode() {
        return exitCode;
    }
}
