package org.scriptling.runtime.iteration;

import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks a range. Loops use {@link #hasNext} and {@link #nextLong}, which make no objects. */
public final class RangeIterator extends ScriptIterator {

    private final long step;
    private long value;
    private long remaining;

    public RangeIterator(ScriptRange range) {
        this.value = range.start();
        this.step = range.step();
        this.remaining = range.length();
    }

    /** Whether {@link #nextLong} may be called. */
    public boolean hasNext() {
        return remaining > 0;
    }

    /** The next element. Only after {@link #hasNext} said yes. */
    public long nextLong() {
        long result = value;
        value = result + step;
        remaining--;
        return result;
    }

    @Override
    public Object next() {
        return remaining > 0 ? (Object) nextLong() : null;
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.RANGE_ITERATOR;
    }

    @Override
    public long lengthHint() {
        return remaining;
    }
}
