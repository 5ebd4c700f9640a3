package org.scriptling.runtime.iteration;

import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptClass;

/** Walks a bytearray by index: bytes that are appended meanwhile are visited. */
public final class ByteArrayIterator extends ScriptIterator {

    /** {@code null} once the end was seen. */
    private ScriptByteArray bytes;
    private int index;

    public ByteArrayIterator(ScriptByteArray bytes) {
        this.bytes = bytes;
    }

    @Override
    public Object next() {
        ScriptByteArray current = bytes;
        if (current == null) {
            return null;
        }
        int value = current.get(index);
        if (value < 0) {
            bytes = null;
            return null;
        }
        index++;
        return (long) value;
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.BYTEARRAY_ITERATOR;
    }

    @Override
    public long lengthHint() {
        ScriptByteArray current = bytes;
        return current == null ? 0 : Math.max(0, current.size() - index);
    }
}
