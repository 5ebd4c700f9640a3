package org.scriptling.runtime.value;

import java.util.Arrays;

/** An immutable bytes object. */
public final class ScriptBytes extends BytesValue {

    private final byte[] bytes;

    /** The array becomes the property of this object. */
    public ScriptBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The content; the array must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int size() {
        return bytes.length;
    }

    @Override
    public int get(long index) {
        return index >= 0 && index < bytes.length ? bytes[(int) index] & 0xff : -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScriptBytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
