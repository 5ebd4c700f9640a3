package org.scriptling.runtime.iteration;

import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks a list by index: elements that are appended meanwhile are visited. */
public final class ListIterator extends ScriptIterator {

    /** {@code null} once the end was seen. */
    private ScriptList list;
    private int index;

    public ListIterator(ScriptList list) {
        this.list = list;
    }

    /** The storage of ints in which the next element stands, or {@code null} when there is none of either. */
    public LongStorage longsOrNull() {
        ScriptList current = list;
        return current != null && current.storage() instanceof LongStorage longs && index < longs.size() ? longs : null;
    }

    /** The next element. @param longs what {@link #longsOrNull} gave just now */
    public long nextLong(LongStorage longs) {
        return longs.array()[index++];
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
        index++;
        return element;
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.LIST_ITERATOR;
    }

    @Override
    public long lengthHint() {
        ScriptList current = list;
        return current == null ? 0 : Math.max(0, current.size() - index);
    }
}
