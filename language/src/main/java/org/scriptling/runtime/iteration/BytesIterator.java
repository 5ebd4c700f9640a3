package org.scriptling.runtime.iteration;

import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;

/** Walks a bytes object as ints from 0 to 255. */
public final class BytesIterator extends ScriptIterator {

    private final byte[] bytes;
    private int index;

    public BytesIterator(ScriptBytes bytes) {
        this.bytes = bytes.bytes();
    }

    @Override
    public Object next() {
        int position = index;
        if (position >= bytes.length) {
            return null;
        }
        index = position + 1;
        return (long) (bytes[position] & 0xff);
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.BYTES_ITERATOR;
    }

    @Override
    public long lengthHint() {
        return bytes.length - index;
    }
}
