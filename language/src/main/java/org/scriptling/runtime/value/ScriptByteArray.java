package org.scriptling.runtime.value;

import java.util.Arrays;

/** A mutable bytearray. All access goes through its monitor. */
public final class ScriptByteArray extends ScriptValue {

    private byte[] bytes;
    private int size;

    /** The array becomes the property of this object. */
    public ScriptByteArray(byte[] bytes) {
        this.bytes = bytes;
        this.size = bytes.length;
    }

    public synchronized int size() {
        return size;
    }

    /** A copy of the content. */
    public synchronized byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** Replaces the whole content; the array becomes the property of this object. */
    public synchronized void replace(byte[] content) {
        bytes = content;
        size = content.length;
    }

    /** The byte at an index, from 0 to 255, or -1 when the index is out of range. */
    public synchronized int get(long index) {
        return index >= 0 && index < size ? bytes[(int) index] & 0xff : -1;
    }

    /** Sets the byte at an index. @return false when the index is out of range */
    public synchronized boolean set(long index, byte value) {
        if (index < 0 || index >= size) {
            return false;
        }
        bytes[(int) index] = value;
        return true;
    }

    public synchronized void append(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(16, size * 2));
        }
        bytes[size++] = value;
    }
}
