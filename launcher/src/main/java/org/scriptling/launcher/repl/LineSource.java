package org.scriptling.launcher.repl;

/** Where the REPL gets its lines from. */
public interface LineSource extends AutoCloseable {

    /** A line, or why there is none. */
    sealed interface Input {

        /** A line without its end. */
        record Line(String text) implements Input {
        }

        /** Ctrl-C: what was typed so far is given up. */
        record Cleared() implements Input {
        }

        /** The end of the input. */
        record End() implements Input {
        }
    }

    /** Waits for a line. */
    Input read(String prompt);

    /** Clears the screen, where there is one. */
    void clear();

    @Override
    void close();
}
