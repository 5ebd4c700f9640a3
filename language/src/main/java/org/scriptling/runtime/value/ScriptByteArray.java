package org.scriptling.runtime.value;

import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.operations.Foreign;

/** A mutable bytearray. All access goes through its monitor. */
@ExportLibrary(InteropLibrary.class)
public final class ScriptByteArray extends BytesValue {

    private byte[] bytes;
    private int size;

    /** The array becomes the property of this object. */
    public ScriptByteArray(byte[] bytes) {
        this.bytes = bytes;
        this.size = bytes.length;
    }

    @Override
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

    @Override
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

    /** Removes the byte at an index. @return false when the index is out of range */
    public synchronized boolean remove(long index) {
        if (index < 0 || index >= size) {
            return false;
        }
        size--;
        System.arraycopy(bytes, (int) index + 1, bytes, (int) index, size - (int) index);
        return true;
    }

    @ExportMessage(name = "isArrayElementModifiable")
    @ExportMessage(name = "isArrayElementRemovable")
    @TruffleBoundary
    boolean isArrayElementPresent(long index) {
        return get(index) >= 0;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isArrayElementInsertable(long index) {
        return index == size();
    }

    @ExportMessage
    @TruffleBoundary
    synchronized void writeArrayElement(long index, Object value) throws InvalidArrayIndexException, UnsupportedTypeException {
        if (!(Foreign.importValue(value) instanceof Long number) || number < 0 || number > 0xff) {
            throw UnsupportedTypeException.create(new Object[]{value}, "a byte must be in range(0, 256)");
        }
        if (set(index, number.byteValue())) {
            return;
        }
        if (index != size) {
            throw InvalidArrayIndexException.create(index);
        }
        append(number.byteValue());
    }

    @ExportMessage
    @TruffleBoundary
    void removeArrayElement(long index) throws InvalidArrayIndexException {
        if (!remove(index)) {
            throw InvalidArrayIndexException.create(index);
        }
    }
}
