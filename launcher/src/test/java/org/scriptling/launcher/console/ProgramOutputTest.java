package org.scriptling.launcher.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.junit.jupiter.api.Test;

import org.scriptling.launcher.console.ProgramOutput.Flushing;

/** When output reaches the other end. */
class ProgramOutputTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void buffered() throws IOException {
        var out = new ProgramOutput(bytes, Flushing.WHEN_FULL);
        out.print("a\n");
        assertEquals("", bytes.toString());
        out.flush();
        assertEquals("a\n", bytes.toString());
        out.print("x".repeat(100_000));
        assertEquals(100_002, bytes.size());
        out.setFlushing(Flushing.ALWAYS);
        out.print("y");
        assertEquals(100_003, bytes.size());
    }

    @Test
    void byLine() {
        var out = new ProgramOutput(bytes, Flushing.AT_LINE_END);
        out.print("a");
        assertEquals("", bytes.toString());
        out.print("b\nc");
        assertEquals("ab\nc", bytes.toString());
    }

    @Test
    void readingFlushesFirst() throws IOException {
        var out = new ProgramOutput(bytes, Flushing.WHEN_FULL);
        var in = Streams.flushingBeforeRead(new ByteArrayInputStream("answer".getBytes()), out);
        out.print("question? ");
        assertEquals('a', in.read());
        assertEquals("question? ", bytes.toString());
    }

    @Test
    void closedOtherEnd() {
        var out = new ProgramOutput(new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        }, Flushing.WHEN_FULL);
        out.print("a");
        assertFalse(out.isBroken());
        assertThrows(IOException.class, out::flush);
        assertTrue(out.isBroken());
    }
}
