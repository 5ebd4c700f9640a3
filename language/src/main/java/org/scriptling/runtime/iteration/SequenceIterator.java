package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Exceptions;
import org.scriptling.operations.Items;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks an object that has {@code __getitem__} but no {@code __iter__}: items 0, 1, ... until IndexError or StopIteration. */
public final class SequenceIterator extends ScriptIterator {

    /** {@code null} once the end was seen. */
    private Object sequence;
    private long index;

    public SequenceIterator(Object sequence) {
        this.sequence = sequence;
    }

    @Override
    @TruffleBoundary
    public Object next() {
        if (sequence == null) {
            return null;
        }
        try {
            Object item = Items.get(sequence, index);
            index++;
            return item;
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
        return BuiltinClasses.SEQUENCE_ITERATOR;
    }
}
