package org.scriptling.runtime.json;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects text as UTF-8. Unlike a stream writer it needs no encoder and no second buffer for small documents. */
final class Utf8Writer extends Writer {

    private byte[] bytes = new byte[256];
    private int size;
    /** A high surrogate whose partner is in the next piece of text, or 0. */
    private char pending;

    @Override
    public void write(char[] characters, int offset, int length) {
        reserve(length);
        int end = offset + length;
        int i = offset;
        if (pending == 0) {
            while (i < end && characters[i] < 0x80) {
                bytes[size++] = (byte) characters[i++];
            }
        }
        if (i < end) {
            writeEncoded(characters, i, end);
        }
    }

    private void writeEncoded(char[] characters, int start, int end) {
        int last = Character.isHighSurrogate(characters[end - 1]) ? end - 1 : end;
        String text = new String(characters, start, last - start);
        byte[] encoded = (pending == 0 ? text : pending + text).getBytes(StandardCharsets.UTF_8);
        pending = last < end ? characters[last] : 0;
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    private void reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count));
        }
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        if (pending != 0) {
            pending = 0;
            reserve(1);
            bytes[size++] = '?';
        }
    }

    /** The bytes written so far. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }
}
