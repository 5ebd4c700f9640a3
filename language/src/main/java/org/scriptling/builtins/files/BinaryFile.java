package org.scriptling.builtins.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/**
 * An open file of the file system, with one buffer that serves reading or writing at a time. Methods are atomic. The monitor is
 * taken only while the thread is blocked as far as script code is concerned (see {@link FileAccess#content}).
 */
final class BinaryFile implements ByteFile {

    private static final int CAPACITY = 8192;

    private final SeekableByteChannel channel;
    private final OpenFiles openFiles;
    private final boolean appending;
    private final byte[] buffer = new byte[CAPACITY];
    /** Reading: the next byte and the end of what was read. Writing: {@code position} is 0 and {@code limit} counts pending bytes. */
    private int position;
    private int limit;
    private boolean writing;
    private boolean closed;

    /** @param appending whether each write goes to the end of the file */
    BinaryFile(SeekableByteChannel channel, OpenFiles openFiles, boolean appending) {
        this.channel = channel;
        this.openFiles = openFiles;
        this.appending = appending;
    }

    @Override
    public synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized int read() throws IOException {
        return fill() ? buffer[position++] & 0xff : -1;
    }

    /** Makes sure that at least one byte can be read. @return false at the end of the file */
    private boolean fill() throws IOException {
        if (writing) {
            flush();
        }
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = Math.max(0, channel.read(ByteBuffer.wrap(buffer)));
        return limit > 0;
    }

    @Override
    public synchronized byte[] read(long count) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        long left = count < 0 ? Long.MAX_VALUE : count;
        while (left > 0 && fill()) {
            int part = (int) Math.min(left, limit - position);
            result.write(buffer, position, part);
            position += part;
            left -= part;
        }
        return result.toByteArray();
    }

    @Override
    public synchronized byte[] readSome(long count) throws IOException {
        if (count == 0 || !fill()) {
            return new byte[0];
        }
        int part = (int) Math.min(count < 0 ? CAPACITY : count, limit - position);
        position += part;
        return Arrays.copyOfRange(buffer, position - part, position);
    }

    @Override
    public synchronized byte[] readLine(long maximum) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        while ((maximum < 0 || result.size() < maximum) && fill()) {
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            boolean found = end < limit;
            int part = (found ? end + 1 : limit) - position;
            boolean cut = maximum >= 0 && part > maximum - result.size();
            part = cut ? (int) (maximum - result.size()) : part;
            result.write(buffer, position, part);
            position += part;
            if (found || cut) {
                break;
            }
        }
        return result.toByteArray();
    }

    @Override
    public synchronized void write(byte[] bytes) throws IOException {
        if (!writing) {
            // The channel is ahead of the reader by what is still in the buffer.
            channel.position(position());
            position = 0;
            limit = 0;
            writing = true;
        }
        if (limit + bytes.length > CAPACITY) {
            writePending();
        }
        if (bytes.length > CAPACITY) {
            writeFully(ByteBuffer.wrap(bytes));
            return;
        }
        if (limit == 0 && bytes.length > 0) {
            openFiles.add(this);
        }
        System.arraycopy(bytes, 0, buffer, limit, bytes.length);
        limit += bytes.length;
    }

    private void writeFully(ByteBuffer bytes) throws IOException {
        if (appending) {
            channel.position(channel.size());
        }
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private void writePending() throws IOException {
        if (limit > 0) {
            int count = limit;
            limit = 0;
            openFiles.remove(this);
            writeFully(ByteBuffer.wrap(buffer, 0, count));
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        if (writing) {
            writePending();
            writing = false;
            position = 0;
        }
    }

    @Override
    public synchronized long position() throws IOException {
        return writing ? channel.position() + limit : channel.position() - (limit - position);
    }

    @Override
    public synchronized long size() throws IOException {
        flush();
        return channel.size();
    }

    @Override
    public synchronized void seek(long target) throws IOException {
        flush();
        position = 0;
        limit = 0;
        channel.position(target);
    }

    @Override
    public synchronized void truncate(long size) throws IOException {
        long before = position();
        seek(before);
        if (channel.size() > size) {
            channel.truncate(size);
        } else if (channel.size() < size) {
            channel.position(size - 1);
            writeFully(ByteBuffer.allocate(1));
        }
        channel.position(before);
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            try {
                flush();
            } finally {
                closed = true;
                openFiles.remove(this);
                channel.close();
            }
        }
    }
}
