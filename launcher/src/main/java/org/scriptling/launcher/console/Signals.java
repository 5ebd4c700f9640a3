package org.scriptling.launcher.console;

import sun.misc.Signal;

/** Handles signals of the operating system. The only class that knows the JDK's unsupported interface for it. */
public final class Signals {

    private Signals() {
    }

    /**
     * Replaces what a signal does.
     *
     * @param name   without {@code SIG}; a signal that the platform does not have or that the JVM keeps for itself is skipped
     * @param action run on a thread of its own each time
     */
    public static void handle(String name, Runnable action) {
        try {
            Signal.handle(new Signal(name), _ -> action.run());
        } catch (IllegalArgumentException _) {
            // The platform does not have it; there is nothing to handle then.
            return;
        }
    }

    /**
     * Sends a signal to this process.
     *
     * @param name without {@code SIG}
     */
    public static void raise(String name) {
        Signal.raise(new Signal(name));
    }
}
