package org.scriptling.runtime.iteration;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks the keys of a dict in order of insertion. */
public final class DictKeyIterator extends ScriptIterator {

    private final DictCursor cursor;

    public DictKeyIterator(ScriptDict dict) {
        this(dict, false);
    }

    /** @param backwards whether to walk from the last entry to the first */
    public DictKeyIterator(ScriptDict dict, boolean backwards) {
        cursor = new DictCursor(dict, backwards);
    }

    @Override
    public Object next() {
        int entry = cursor.advance();
        return entry < 0 ? null : cursor.table().key(entry);
    }

    @Override
    public ScriptClass iteratorClass() {
        return cursor.isBackwards() ? BuiltinClasses.DICT_REVERSE_KEY_ITERATOR : BuiltinClasses.DICT_KEY_ITERATOR;
    }

    @Override
    public long lengthHint() {
        return cursor.remaining();
    }
}
