package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.collection.ListStorage;
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

    /** The storage in which the next element stands, or {@code null} at the end. */
    public ListStorage storageAhead() {
        ScriptList current = list;
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, current != null)) {
            ListStorage storage = current.storage();
            if (CompilerDirectives.injectBranchProbability(CompilerDirectives.LIKELY_PROBABILITY, index < storage.size())) {
                return storage;
            }
            list = null;
        }
        return null;
    }

    /** The next element. @param longs what {@link #storageAhead} gave just now */
    public long nextLong(LongStorage longs) {
        return longs.array()[index++];
    }

    /**
     * The next element, or {@code null} at the end, which comes unexpectedly when another thread shortens the list.
     *
     * @param storage what {@link #storageAhead} gave just now
     */
    public Object next(ListStorage storage) {
        Object element = storage.get(index);
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, element == null)) {
            element = getLocked(list, index);
            if (element == null) {
                list = null;
                return null;
            }
        }
        index++;
        return element;
    }

    /** Without the iterator as an argument: compiled code would have to allocate it. */
    @TruffleBoundary
    private static Object getLocked(ScriptList list, int index) {
        return list.get(index);
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
