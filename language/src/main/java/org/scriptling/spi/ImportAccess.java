package org.scriptling.spi;

/**
 * Tells a file system that restricts scripts when the language itself reads a module: imports are not restricted by
 * {@code --allowed-paths} (cli.md section 7). Marks the current thread for the duration of one read.
 */
public final class ImportAccess {

    private static final ThreadLocal<Boolean> ACTIVE = new ThreadLocal<>();

    private ImportAccess() {
    }

    /** Reads something. */
    @FunctionalInterface
    public interface Action<T> {
        /** Does the work. @throws java.io.IOException as the file system does */
        T run() throws java.io.IOException;
    }

    /** Whether the current thread reads a module for an import. */
    public static boolean isActive() {
        return ACTIVE.get() != null;
    }

    /** Runs an action as part of an import. For the language only. */
    public static <T> T run(Action<T> action) throws java.io.IOException {
        ACTIVE.set(true);
        try {
            return action.run();
        } finally {
            ACTIVE.remove();
        }
    }
}
