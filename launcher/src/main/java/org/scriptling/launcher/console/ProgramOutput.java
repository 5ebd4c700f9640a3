package org.scriptling.launcher.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standard output or standard error: a buffered stream on which one write is never cut in two by another thread's. Once the
 * reader at the other end has gone it stays {@linkplain #isBroken() broken}. Thread-safe.
 */
public final class ProgramOutput extends OutputStream {

    /** When the buffer is emptied, beside {@link ProgramOutput#flush} and when it is full. */
    public enum Flushing {
        WHEN_FULL, AT_LINE_END, ALWAYS
    }

    private static final int SIZE = 1 << 15;

    private final OutputStream target;
    private final ReentrantLock lock = new ReentrantLock();
    private final byte[] buffer = new byte[SIZE];
    private int count;
    private volatile Flushing flushing;
    private volatile boolean broken;

    /** A stream that writes to {@code target}. */
    public ProgramOutput(OutputStream target, Flushing flushing) {
        this.target = target;
        this.flushing = flushing;
    }

    /** Changes when the buffer is emptied. */
    public void setFlushing(Flushing flushing) {
        this.flushing = flushing;
    }

    /** Whether a write has failed, because the other end is closed or the disk is full. */
    public boolean isBroken() {
        return broken;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        lock.lock();
        try {
            if (length > SIZE - count) {
                empty();
            }
            if (length > SIZE) {
                send(bytes, offset, length);
                return;
            }
            System.arraycopy(bytes, offset, buffer, count, length);
            count += length;
            if (flushing == Flushing.ALWAYS || flushing == Flushing.AT_LINE_END && hasLineEnd(bytes, offset, length)) {
                empty();
            }
        } finally {
            lock.unlock();
        }
    }

    private static boolean hasLineEnd(byte[] bytes, int offset, int length) {
        for (int i = offset + length - 1; i >= offset; i--) {
            if (bytes[i] == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Writes text as UTF-8. Failures are only remembered, see {@link #isBroken}. */
    public void print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            write(bytes, 0, bytes.length);
        } catch (IOException _) {
            broken = true;
        }
    }

    @Override
    public void flush() throws IOException {
        lock.lock();
        try {
            empty();
        } finally {
            lock.unlock();
        }
    }

    /** Empties the buffer. Failures are only remembered, see {@link #isBroken}. */
    public void flushQuietly() {
        try {
            flush();
        } catch (IOException _) {
            broken = true;
        }
    }

    /**
     * As {@link #flushQuietly} for a process that is being ended by a signal: gives up when another thread is stuck in a
     * write.
     */
    public void flushAtExit() {
        try {
            if (lock.tryLock(1, TimeUnit.SECONDS)) {
                try {
                    empty();
                } finally {
                    lock.unlock();
                }
            }
        } catch (InterruptedException | IOException _) {
            broken = true;
        }
    }

    private void empty() throws IOException {
        int length = count;
        count = 0;
        if (length > 0) {
            send(buffer, 0, length);
        }
    }

    private void send(byte[] bytes, int offset, int length) throws IOException {
        try {
            target.write(bytes, offset, length);
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }
}
