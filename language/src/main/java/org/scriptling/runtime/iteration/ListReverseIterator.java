package org.scriptling.runtime.iteration;

import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks a list from its end to its beginning: {@code reversed(list)}. */
public final class ListReverseIterator extends ScriptIterator {

    /** {@code null} once the end was seen. */
    private ScriptList list;
    private int index;

    public ListReverseIterator(ScriptList list) {
        this.list = list;
        this.index = list.size() - 1;
    }

    @Override
    public Object next() {
        ScriptList current = list;
        if (current == null) {
            return null;
        }
        Object element = current.get(index);
        if (element == null) {
            list = null;
            return null;
        }
        index--;
        return element;
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.LIST_REVERSE_ITERATOR;
    }

    @Override
    public long lengthHint() {
        ScriptList current = list;
        return current == null || index >= current.size() ? 0 : index + 1;
    }
}
