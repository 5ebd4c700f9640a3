package org.scriptling.launcher.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;

import org.scriptling.launcher.console.ProgramOutput.Flushing;

/**
 * The three standard streams of the process.
 *
 * @param in        standard input; reading from it flushes {@code out} first
 * @param out       standard output
 * @param err       standard error
 * @param terminals which of the three are terminals
 */
public record Streams(InputStream in, ProgramOutput out, ProgramOutput err, Set<Terminal> terminals) {

    /** System property with the numbers of the streams that are terminals, such as {@code 02}; set by the start script. */
    private static final String TERMINALS_PROPERTY = "scriptling.terminals";

    /** A standard stream, in the order of the file descriptors. */
    public enum Terminal {
        IN, OUT, ERR
    }

    public Streams {
        terminals = Set.copyOf(terminals);
    }

    /** The streams of this process. */
    public static Streams ofProcess() {
        Set<Terminal> terminals = detectTerminals();
        var out = new ProgramOutput(new FileOutputStream(FileDescriptor.out),
                terminals.contains(Terminal.OUT) ? Flushing.AT_LINE_END : Flushing.WHEN_FULL);
        var err = new ProgramOutput(new FileOutputStream(FileDescriptor.err), Flushing.AT_LINE_END);
        return new Streams(flushingBeforeRead(new FileInputStream(FileDescriptor.in), out), out, err, terminals);
    }

    private static Set<Terminal> detectTerminals() {
        String numbers = System.getProperty(TERMINALS_PROPERTY);
        if (numbers == null) {
            return System.console() == null ? Set.of() : Set.of(Terminal.values());
        }
        Set<Terminal> terminals = EnumSet.noneOf(Terminal.class);
        for (Terminal terminal : Terminal.values()) {
            if (numbers.indexOf('0' + terminal.ordinal()) >= 0) {
                terminals.add(terminal);
            }
        }
        return terminals;
    }

    /** Makes prompts of a program visible before it waits for the answer. */
    public static InputStream flushingBeforeRead(InputStream source, ProgramOutput out) {
        return new FilterInputStream(source) {

            @Override
            public int read() throws IOException {
                out.flushQuietly();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                out.flushQuietly();
                return super.read(bytes, offset, length);
            }
        };
    }

    /** Whether a stream is a terminal. */
    public boolean isTerminal(Terminal terminal) {
        return terminals.contains(terminal);
    }

    /** Writes {@code Error: } and a text to standard error, behind everything that standard output still holds. */
    public void printError(String message) {
        out.flushQuietly();
        err.print("Error: " + message + "\n");
    }

    /** Empties both buffers; returns whether standard output took everything. */
    public boolean finish() {
        out.flushQuietly();
        err.flushQuietly();
        return !out.isBroken();
    }
}
