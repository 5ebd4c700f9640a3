package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptValue;

/** An iterator of the language or of a library. Iterators of script classes are wrapped in a {@code GuestIterator}. */
@ExportLibrary(InteropLibrary.class)
public abstract class ScriptIterator extends ScriptValue {

    /**
     * The element that another language asked for ahead of time, or {@code null}. Scripts do not see it: an iterator that has been
     * looked into belongs to whoever looked.
     */
    private Object lookAhead;

    /** The next element, or {@code null} at the end; then {@code null} for ever. */
    public abstract Object next();

    /** The class that scripts see. */
    public abstract ScriptClass iteratorClass();

    /** A guess at the number of elements left, or -1 when unknown ({@code __length_hint__}). */
    public long lengthHint() {
        return -1;
    }

    /** The beginning of the text form, up to the address: {@code <list_iterator object}. */
    public String describe() {
        return "<" + iteratorClass().name() + " object";
    }

    @ExportMessage
    final boolean hasIterator() {
        return true;
    }

    @ExportMessage
    final Object getIterator() {
        return this;
    }

    @ExportMessage
    final boolean isIterator() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    final boolean hasIteratorNextElement() {
        if (lookAhead == null) {
            lookAhead = next();
        }
        return lookAhead != null;
    }

    @ExportMessage
    @TruffleBoundary
    final Object getIteratorNextElement() throws StopIterationException {
        Object element = lookAhead != null ? lookAhead : next();
        lookAhead = null;
        if (element == null) {
            throw StopIterationException.create();
        }
        return element;
    }
}
