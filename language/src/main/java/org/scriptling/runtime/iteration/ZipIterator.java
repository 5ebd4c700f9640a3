package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** {@code zip(*iterables, strict=False)}: tuples of one element of each source. */
public final class ZipIterator extends ScriptIterator {

    private final boolean strict;
    private final ScriptIterator[] sources;

    /**
     * @param strict whether sources of different length are an error; otherwise the shortest one ends the iteration
     * @param sources any number
     */
    public ZipIterator(boolean strict, ScriptIterator... sources) {
        this.strict = strict;
        this.sources = sources;
    }

    /** Whether there are two sources. */
    public boolean isPair() {
        return sources.length == 2;
    }

    /** Where the elements at an index of the tuples come from. */
    public ScriptIterator source(int index) {
        return sources[index];
    }

    @Override
    public Object next() {
        return switch (sources.length) {
            case 0 -> null;
            case 2 -> nextPair();
            default -> nextTuple();
        };
    }

    private Object nextPair() {
        Object first = sources[0].next();
        if (first == null) {
            return end(0);
        }
        Object second = sources[1].next();
        return second == null ? end(1) : new ScriptTuple(first, second);
    }

    @TruffleBoundary
    private Object nextTuple() {
        Object[] elements = new Object[sources.length];
        for (int i = 0; i < elements.length; i++) {
            Object element = sources[i].next();
            if (element == null) {
                return end(i);
            }
            elements[i] = element;
        }
        return new ScriptTuple(elements);
    }

    /** The source with this index is at its end: so is this iterator, {@code null}. @throws ScriptException ValueError in strict mode */
    public Object end(int ended) {
        if (strict) {
            checkLengths(ended);
        }
        return null;
    }

    @TruffleBoundary
    private void checkLengths(int ended) {
        if (ended > 0) {
            throw Errors.valueError("zip() argument %d is shorter than argument%s", ended + 1, others(ended));
        }
        for (int i = 1; i < sources.length; i++) {
            if (sources[i].next() != null) {
                throw Errors.valueError("zip() argument %d is longer than argument%s", i + 1, others(i));
            }
        }
    }

    private static String others(int count) {
        return count == 1 ? " 1" : "s 1-" + count;
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.ZIP;
    }
}
