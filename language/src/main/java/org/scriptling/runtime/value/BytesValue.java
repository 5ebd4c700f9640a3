package org.scriptling.runtime.value;

import java.nio.ByteOrder;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.InvalidBufferOffsetException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** Base of bytes and bytearray: for other languages an array of ints from 0 to 255, and a buffer that can be read. */
@ExportLibrary(InteropLibrary.class)
public abstract class BytesValue extends ScriptValue {

    /** Number of bytes. */
    public abstract int size();

    /** The byte at an index, from 0 to 255, or -1 when the index is out of range. */
    public abstract int get(long index);

    @ExportMessage
    final boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    final long getArraySize() {
        return size();
    }

    @ExportMessage
    @TruffleBoundary
    final boolean isArrayElementReadable(long index) {
        return get(index) >= 0;
    }

    @ExportMessage
    @TruffleBoundary
    final Object readArrayElement(long index) throws InvalidArrayIndexException {
        int value = get(index);
        if (value < 0) {
            throw InvalidArrayIndexException.create(index);
        }
        return (long) value;
    }

    @ExportMessage
    final boolean hasBufferElements() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    final long getBufferSize() {
        return size();
    }

    @ExportMessage
    @TruffleBoundary
    final void readBuffer(long byteOffset, byte[] destination, int destinationOffset, int length) throws InvalidBufferOffsetException {
        if (byteOffset < 0 || length < 0 || byteOffset > size() - length) {
            throw InvalidBufferOffsetException.create(byteOffset, length);
        }
        for (int i = 0; i < length; i++) {
            destination[destinationOffset + i] = (byte) get(byteOffset + i);
        }
    }

    @ExportMessage
    final byte readBufferByte(long byteOffset) throws InvalidBufferOffsetException {
        return (byte) readBits(ByteOrder.BIG_ENDIAN, byteOffset, Byte.BYTES);
    }

    @ExportMessage
    final short readBufferShort(ByteOrder order, long byteOffset) throws InvalidBufferOffsetException {
        return (short) readBits(order, byteOffset, Short.BYTES);
    }

    @ExportMessage
    final int readBufferInt(ByteOrder order, long byteOffset) throws InvalidBufferOffsetException {
        return (int) readBits(order, byteOffset, Integer.BYTES);
    }

    @ExportMessage
    final long readBufferLong(ByteOrder order, long byteOffset) throws InvalidBufferOffsetException {
        return readBits(order, byteOffset, Long.BYTES);
    }

    @ExportMessage
    final float readBufferFloat(ByteOrder order, long byteOffset) throws InvalidBufferOffsetException {
        return Float.intBitsToFloat((int) readBits(order, byteOffset, Float.BYTES));
    }

    @ExportMessage
    final double readBufferDouble(ByteOrder order, long byteOffset) throws InvalidBufferOffsetException {
        return Double.longBitsToDouble(readBits(order, byteOffset, Double.BYTES));
    }

    @TruffleBoundary
    private long readBits(ByteOrder order, long byteOffset, int length) throws InvalidBufferOffsetException {
        if (byteOffset < 0 || byteOffset > size() - length) {
            throw InvalidBufferOffsetException.create(byteOffset, length);
        }
        long bits = 0;
        for (int i = 0; i < length; i++) {
            bits = bits << Byte.SIZE | get(byteOffset + (order == ByteOrder.BIG_ENDIAN ? i : length - 1 - i));
        }
        return bits;
    }
}
