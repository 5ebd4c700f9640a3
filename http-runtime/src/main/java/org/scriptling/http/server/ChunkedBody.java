package org.scriptling.http.server;

import java.util.Arrays;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;

/**
 * Reads a request body in chunks (RFC 9112 section 7.1). Helidon's own reader knows no chunk extensions and no trailers; both are
 * read over here.
 */
final class ChunkedBody {

    private static final int MAX_LINE = 4096;
    private static final int FIRST_BUFFER = 8 * 1024;

    /** The body is not in the form that it should have. */
    static final class MalformedException extends Exception {

        private static final long serialVersionUID = 1L;

        MalformedException() {
            super(null, null, false, false);
        }
    }

    private ChunkedBody() {
    }

    /**
     * Reads a whole body.
     *
     * @param maxSize in bytes, 0 for no limit
     * @return {@code null} when the body is too large; it is then not read to its end
     */
    static byte[] read(DataReader reader, long maxSize) throws MalformedException {
        long limit = maxSize == 0 ? Integer.MAX_VALUE - 8 : Math.min(maxSize, Integer.MAX_VALUE - 8);
        byte[] body = new byte[FIRST_BUFFER];
        int length = 0;
        while (true) {
            long size = size(line(reader));
            if (size == 0) {
                skipTrailers(reader);
                return Arrays.copyOf(body, length);
            }
            if (size > limit - length) {
                return null;
            }
            // A chunk's size is only believed as far as bytes arrive.
            for (int left = (int) size; left > 0;) {
                reader.ensureAvailable();
                int count = Math.min(left, reader.available());
                if (length + count > body.length) {
                    body = Arrays.copyOf(body, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(length + count, body.length * 2L)));
                }
                BufferData data = reader.readBuffer(count);
                data.read(body, length, count);
                length += count;
                left -= count;
            }
            if (reader.read() != '\r' || reader.read() != '\n') {
                throw new MalformedException();
            }
        }
    }

    private static String line(DataReader reader) throws MalformedException {
        try {
            int end = reader.findNewLine(MAX_LINE);
            if (end >= MAX_LINE) {
                throw new MalformedException();
            }
            String line = reader.readAsciiString(end);
            reader.skip(2);
            return line;
        } catch (DataReader.IncorrectNewLineException malformed) {
            throw new MalformedException();
        }
    }

    private static long size(String line) throws MalformedException {
        int end = 0;
        long size = 0;
        while (end < line.length() && Character.digit(line.charAt(end), 16) >= 0) {
            size = size << 4 | Character.digit(line.charAt(end), 16);
            end++;
        }
        String rest = line.substring(end).strip();
        if (end == 0 || end > 15 || !rest.isEmpty() && rest.charAt(0) != ';') {
            throw new MalformedException();
        }
        return size;
    }

    private static void skipTrailers(DataReader reader) throws MalformedException {
        int total = 0;
        for (String line = line(reader); !line.isEmpty(); line = line(reader)) {
            total += line.length() + 2;
            if (total > ConnectionRegistry.MAX_HEADERS_SIZE) {
                throw new MalformedException();
            }
        }
    }
}
