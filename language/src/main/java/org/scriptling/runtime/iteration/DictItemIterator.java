package org.scriptling.runtime.iteration;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks key and value, as a tuple, of the entries of a dict in order of insertion. */
public final class DictItemIterator extends ScriptIterator {

    private final DictCursor cursor;

    public DictItemIterator(ScriptDict dict) {
        this(dict, false);
    }

    /** @param backwards whether to walk from the last entry to the first */
    public DictItemIterator(ScriptDict dict, boolean backwards) {
        cursor = new DictCursor(dict, backwards);
    }

    @Override
    public Object next() {
        for (int entry = cursor.advance(); entry >= 0; entry = cursor.advance()) {
            Object value = cursor.table().value(entry);
            // Another thread may have removed the entry just now.
            if (value != null) {
                return new ScriptTuple(cursor.table().key(entry), value);
            }
        }
        return null;
    }

    @Override
    public ScriptClass iteratorClass() {
        return cursor.isBackwards() ? BuiltinClasses.DICT_REVERSE_KEY_ITERATOR : BuiltinClasses.DICT_ITEM_ITERATOR;
    }

    @Override
    public long lengthHint() {
        return cursor.remaining();
    }
}
