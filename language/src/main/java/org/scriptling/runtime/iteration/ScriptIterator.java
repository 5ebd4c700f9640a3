package org.scriptling.runtime.iteration;

import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptValue;

/** An iterator of the language or of a library. Iterators of script classes are wrapped in a {@code GuestIterator}. */
public abstract class ScriptIterator extends ScriptValue {

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
}
