package org.scriptling.http.server;

import java.util.Arrays;

import io.helidon.common.buffers.DataReader;

/** Reads a request body whose length was announced. */
final class KnownLengthBody {

    /** An announced length is only believed so far; beyond, as far as bytes arrive. */
    private static final int FIRST_BUFFER = 1 << 20;

    private KnownLengthBody() {
    }

    /**
     * Reads a whole body.
     *
     * @param length in bytes, more than 0
     * @throws DataReader.InsufficientDataAvailableException when the connection ends before
     */
    static byte[] read(DataReader reader, int length) {
        if (reader.available() >= length) {
            return reader.readBytes(length);
        }
        byte[] body = new byte[Math.min(length, FIRST_BUFFER)];
        int received = 0;
        while (received < length) {
            reader.ensureAvailable();
            int count = Math.min(length - received, reader.available());
            if (received + count > body.length) {
                body = Arrays.copyOf(body, (int) Math.min(length, Math.max(received + count, body.length * 2L)));
            }
            reader.readBuffer(count).read(body, received, count);
            received += count;
        }
        return body;
    }
}
