package org.scriptling.http.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.helidon.common.buffers.DataReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkedBodyTest {

    /** A connection that delivers a few bytes at a time. */
    private static DataReader reader(byte[] bytes, int portion) {
        int[] position = new int[1];
        return new DataReader(() -> {
            if (position[0] == bytes.length) {
                return null;
            }
            int end = Math.min(bytes.length, position[0] + portion);
            byte[] part = Arrays.copyOfRange(bytes, position[0], end);
            position[0] = end;
            return part;
        });
    }

    private static DataReader reader(String text) {
        return reader(text.getBytes(StandardCharsets.ISO_8859_1), 1000);
    }

    @Test
    void readsChunksHoweverTheyArrive() throws Exception {
        byte[] stream = "5\r\nhello\r\n1;a=\"b;c\"\r\n \r\n0005 \r\nworld\r\n0\r\nTrailer: x\r\nOther: y\r\n\r\nGET"
                .getBytes(StandardCharsets.ISO_8859_1);
        for (int portion = 1; portion <= stream.length; portion++) {
            DataReader reader = reader(stream, portion);
            assertEquals("hello world", new String(ChunkedBody.read(reader, 0), StandardCharsets.ISO_8859_1));
            assertEquals("GET", reader.readAsciiString(3), "the next request is left alone");
        }
    }

    @Test
    void growsWithTheBody() throws Exception {
        byte[] content = new byte[100_000];
        Arrays.fill(content, (byte) 'x');
        String stream = Integer.toHexString(content.length) + "\r\n" + new String(content, StandardCharsets.ISO_8859_1) + "\r\n0\r\n\r\n";
        assertArrayEquals(content, ChunkedBody.read(reader(stream.getBytes(StandardCharsets.ISO_8859_1), 777), content.length));
        assertNull(ChunkedBody.read(reader(stream), content.length - 1));
    }

    @Test
    void sizeCountsOverAllChunks() throws Exception {
        assertEquals(4, ChunkedBody.read(reader("2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n"), 4).length);
        assertNull(ChunkedBody.read(reader("2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n"), 3));
        assertNull(ChunkedBody.read(reader("7fffffffffff\r\n"), 0), "more than an array can hold");
    }

    @ParameterizedTest
    @ValueSource(strings = { "x\r\n", "\r\n", "-1\r\n", "2\r\nabc\r\n0\r\n\r\n", "2 3\r\nab\r\n0\r\n\r\n", "0x2\r\nab\r\n",
            "fffffffffffffffff\r\n", "2\nab\r\n0\r\n\r\n" })
    void refusesAnythingElse(String stream) {
        assertThrows(ChunkedBody.MalformedException.class, () -> ChunkedBody.read(reader(stream), 0));
    }

    @Test
    void endlessLinesAreRefused() {
        String line = "2;" + "a".repeat(5000) + "\r\nab\r\n0\r\n\r\n";
        assertThrows(ChunkedBody.MalformedException.class, () -> ChunkedBody.read(reader(line), 0));
        String trailers = "0\r\n" + ("T: " + "a".repeat(1000) + "\r\n").repeat(40) + "\r\n";
        assertThrows(ChunkedBody.MalformedException.class, () -> ChunkedBody.read(reader(trailers), 0));
    }

    @Test
    void clientThatGoesAway() {
        assertThrows(DataReader.InsufficientDataAvailableException.class, () -> ChunkedBody.read(reader("5\r\nab"), 0));
    }
}
