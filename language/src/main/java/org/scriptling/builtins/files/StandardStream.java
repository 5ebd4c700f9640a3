package org.scriptling.builtins.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A standard stream of the context. It has no buffer of its own, so that {@code print} and {@code sys.stdout}, or {@code input} and
 * {@code sys.stdin}, can be mixed.
 */
final class StandardStream implements ByteFile {

    private final InputStream input;
    private final OutputStream output;
    private volatile boolean closed;

    /** @param input or {@code null}; the other one likewise */
    StandardStream(InputStream input, OutputStream output) {
        this.input = input;
        this.output = output;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public int read() throws IOException {
        return input.read();
    }

    @Override
    public byte[] read(long count) throws IOException {
        return count < 0 ? input.readAllBytes() : input.readNBytes((int) Math.min(count, Integer.MAX_VALUE - 8));
    }

    @Override
    public byte[] readSome(long count) throws IOException {
        int first = count == 0 ? -1 : input.read();
        if (first < 0) {
            return new byte[0];
        }
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(first);
        int more = (int) Math.min(input.available(), count < 0 ? Integer.MAX_VALUE : count - 1);
        result.write(input.readNBytes(more));
        return result.toByteArray();
    }

    @Override
    public byte[] readLine(long maximum) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        while (maximum < 0 || result.size() < maximum) {
            int next = input.read();
            if (next < 0) {
                break;
            }
            result.write(next);
            if (next == '\n') {
                break;
            }
        }
        return result.toByteArray();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        output.write(bytes);
    }

    @Override
    public void flush() throws IOException {
        if (output != null) {
            output.flush();
        }
    }

    @Override
    public long position() throws IOException {
        throw new IOException("underlying stream is not seekable");
    }

    @Override
    public long size() throws IOException {
        throw new IOException("underlying stream is not seekable");
    }

    @Override
    public void seek(long target) throws IOException {
        throw new IOException("underlying stream is not seekable");
    }

    @Override
    public void truncate(long size) throws IOException {
        throw new IOException("underlying stream is not seekable");
    }

    @Override
    public void close() throws IOException {
        flush();
        closed = true;
    }
}
