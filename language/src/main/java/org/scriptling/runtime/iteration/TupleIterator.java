package org.scriptling.runtime.iteration;

import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks a tuple. */
public final class TupleIterator extends ScriptIterator {

    private final Object[] elements;
    private int index;

    public TupleIterator(ScriptTuple tuple) {
        this.elements = tuple.elements();
    }

    @Override
    public Object next() {
        int position = index;
        if (position >= elements.length) {
            return null;
        }
        index = position + 1;
        return elements[position];
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.TUPLE_ITERATOR;
    }

    @Override
    public long lengthHint() {
        return elements.length - index;
    }
}
