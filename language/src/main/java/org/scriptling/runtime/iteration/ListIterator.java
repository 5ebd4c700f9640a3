package org.scriptling.runtime.iteration;

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

    /** The list, or {@code null} once the end was seen. Nodes walk it by themselves, so that they know the class of its storage. */
    public ScriptList source() {
        return list;
    }

    /** The index of the next element. */
    public int position() {
        return index;
    }

    /** Sets the index of the next element. */
    public void moveTo(int position) {
        index = position;
    }

    /** The end was seen. */
    public void finish() {
        list = null;
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
