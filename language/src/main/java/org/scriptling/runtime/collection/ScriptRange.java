package org.scriptling.runtime.collection;

import java.util.concurrent.atomic.AtomicLong;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.runtime.value.ScriptValue;

/** A range over 64-bit ints: an immutable sequence (language.md P5). {@code next(range)} moves a hidden cursor (S15). */
@ExportLibrary(InteropLibrary.class)
public final class ScriptRange extends ScriptValue {

    private final long start;
    private final long stop;
    private final long step;
    private final long length;
    private AtomicLong cursor;

    /** @param step not 0 */
    public ScriptRange(long start, long stop, long step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
        if (step > 0) {
            length = start < stop ? Long.divideUnsigned(stop - start - 1, step) + 1 : 0;
        } else {
            length = start > stop ? Long.divideUnsigned(start - stop - 1, -step) + 1 : 0;
        }
    }

    public long start() {
        return start;
    }

    public long stop() {
        return stop;
    }

    public long step() {
        return step;
    }

    /** Number of elements. */
    public long length() {
        return length;
    }

    /** The element at an index from 0 to before {@link #length}. */
    public long get(long index) {
        return start + index * step;
    }

    /** The position of the hidden cursor that {@code next} moves. */
    public synchronized AtomicLong cursor() {
        if (cursor == null) {
            cursor = new AtomicLong();
        }
        return cursor;
    }

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        // The length of the widest ranges is an unsigned number.
        return length < 0 ? Long.MAX_VALUE : length;
    }

    @ExportMessage
    boolean isArrayElementReadable(long index) {
        return index >= 0 && index < getArraySize();
    }

    @ExportMessage
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        if (!isArrayElementReadable(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return get(index);
    }
}
