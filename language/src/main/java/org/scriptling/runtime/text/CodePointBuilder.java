package org.scriptling.runtime.text;

import java.util.Arrays;

import com.oracle.truffle.api.strings.TruffleString;

/** Collects code points, or bytes as numbers from 0 to 255. Confined to one thread. */
final class CodePointBuilder {

    private int[] content;
    private int size;

    CodePointBuilder(int capacity) {
        content = new int[Math.max(16, capacity)];
    }

    void append(int codePoint) {
        if (size == content.length) {
            content = Arrays.copyOf(content, size * 2);
        }
        content[size++] = codePoint;
    }

    void appendRepeated(int codePoint, int count) {
        for (int i = 0; i < count; i++) {
            append(codePoint);
        }
    }

    void append(int[] codePoints, int start, int end) {
        int length = end - start;
        if (size + length > content.length) {
            content = Arrays.copyOf(content, Math.max(size + length, content.length * 2));
        }
        System.arraycopy(codePoints, start, content, size, length);
        size += length;
    }

    void append(int[] codePoints) {
        append(codePoints, 0, codePoints.length);
    }

    void append(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            append(ascii.charAt(i));
        }
    }

    TruffleString toText() {
        return Strings.ofCodePoints(content, 0, size);
    }

    byte[] toBytes() {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) content[i];
        }
        return bytes;
    }
}
