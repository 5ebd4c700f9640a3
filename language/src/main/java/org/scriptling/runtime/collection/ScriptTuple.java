package org.scriptling.runtime.collection;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.runtime.value.ScriptValue;

/** A tuple. */
@ExportLibrary(InteropLibrary.class)
public final class ScriptTuple extends ScriptValue {

    public static final ScriptTuple EMPTY = new ScriptTuple();

    private final Object[] elements;

    /** The array becomes the property of the tuple. */
    public ScriptTuple(Object... elements) {
        this.elements = elements;
    }

    /** The elements; the array must not be changed. */
    public Object[] elements() {
        return elements;
    }

    public int size() {
        return elements.length;
    }

    public Object get(int index) {
        return elements[index];
    }

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return elements.length;
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
        return elements[(int) index];
    }
}
