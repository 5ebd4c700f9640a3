package org.scriptling.builtins.files;

import java.io.IOException;

/** An open file as bytes. */
sealed interface ByteFile permits BinaryFile, StandardStream {

    boolean isClosed();

    /** The next byte, from 0 to 255, or -1 at the end. */
    int read() throws IOException;

    /** Up to {@code count} bytes, less at the end; all of them for a negative count. */
    byte[] read(long count) throws IOException;

    /** What can be had at once, up to {@code count} bytes; nothing at the end. */
    byte[] readSome(long count) throws IOException;

    /** The bytes up to and with the next {@code \n}, at most {@code maximum} if that is not negative. */
    byte[] readLine(long maximum) throws IOException;

    void write(byte[] bytes) throws IOException;

    /** Brings pending bytes to the file. */
    void flush() throws IOException;

    /** The offset at which the next byte is read or written. */
    long position() throws IOException;

    long size() throws IOException;

    void seek(long target) throws IOException;

    /** Sets the size of the file; added bytes are zero. */
    void truncate(long size) throws IOException;

    void close() throws IOException;
}
