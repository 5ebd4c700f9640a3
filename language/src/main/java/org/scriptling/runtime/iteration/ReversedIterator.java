package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Exceptions;
import org.scriptling.operations.Items;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** {@code reversed(sequence)}: walks anything with a length and items by index from its end to its beginning. */
public final class ReversedIterator extends ScriptIterator {

    /** {@code null} once the end was seen. */
    private Object sequence;
    private long index;

    /** @param length number of elements of the sequence */
    public ReversedIterator(Object sequence, long length) {
        this.sequence = sequence;
        this.index = length - 1;
    }

    @Override
    @TruffleBoundary
    public Object next() {
        if (sequence == null || index < 0) {
            sequence = null;
            return null;
        }
        try {
            return Items.get(sequence, index--);
        } catch (ScriptException e) {
            if (Exceptions.matches(e.exception(), ExceptionClasses.INDEX_ERROR) || Exceptions.matches(e.exception(), ExceptionClasses.STOP_ITERATION)) {
                sequence = null;
                return null;
            }
            throw e;
        }
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.REVERSED;
    }

    @Override
    public long lengthHint() {
        return sequence == null ? 0 : index + 1;
    }
}
