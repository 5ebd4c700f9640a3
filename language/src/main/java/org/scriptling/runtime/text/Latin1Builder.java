package org.scriptling.runtime.text;

import java.util.Arrays;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;

/** A growing array of Latin-1 bytes that becomes a text: for texts put together of many short pieces. */
final class Latin1Builder {

    private byte[] bytes;
    private int size;

    /** @param capacity number of bytes for which there is room at first */
    Latin1Builder(long capacity) {
        bytes = new byte[(int) Math.min(capacity, StringOperations.MAXIMUM_LENGTH)];
    }

    /** @return whether the text was Latin-1; if not, nothing has changed */
    boolean append(TruffleString text) {
        InternalByteArray source = CompactText.bytesOrNull(text);
        if (source == null) {
            return false;
        }
        append(source.getArray(), source.getOffset(), source.getEnd());
        return true;
    }

    /** @throws ScriptException MemoryError when the text would be longer than texts may be */
    void append(byte[] source, int from, int to) {
        int length = to - from;
        if (length > bytes.length - size) {
            grow(length);
        }
        if (length == 1) {
            bytes[size] = source[from];
        } else {
            System.arraycopy(source, from, bytes, size, length);
        }
        size += length;
    }

    private void grow(int length) {
        long needed = (long) size + length;
        if (needed > StringOperations.MAXIMUM_LENGTH) {
            throw Errors.create(ExceptionClasses.MEMORY_ERROR, "");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(needed, size * 2L), StringOperations.MAXIMUM_LENGTH));
    }

    /** The text. */
    TruffleString build() {
        return CompactText.of(Arrays.copyOf(bytes, size));
    }
}
