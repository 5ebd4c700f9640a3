package org.scriptling.http.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;

import io.helidon.common.buffers.DataReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownLengthBodyTest {

    private static final int MEBIBYTE = 1 << 20;

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

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 100})
    void readsExactlyTheAnnouncedBytes(int portion) {
        byte[] stream = {1, 2, 3, 4, 5, 'G'};
        DataReader reader = reader(stream, portion);
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5}, KnownLengthBody.read(reader, 5));
        assertEquals('G', reader.read());
    }

    @Test
    void growsBeyondWhatIsBelieved() {
        byte[] stream = bytes(3 * MEBIBYTE + 5);
        assertArrayEquals(stream, KnownLengthBody.read(reader(stream, 100_000), stream.length));
        assertArrayEquals(stream, KnownLengthBody.read(reader(stream, 2 * MEBIBYTE), stream.length));
    }

    @Test
    void theEndOfTheConnectionIsNoBody() {
        assertThrows(DataReader.InsufficientDataAvailableException.class, () -> KnownLengthBody.read(reader(bytes(10), 4), 11));
    }
}
