package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Walks a set in table order. A change of the set's size is an error, unless other threads may be the cause. */
public final class SetIterator extends ScriptIterator {

    private static final int FAILED = -1;

    /** {@code null} once the end was seen. */
    private ScriptSet set;
    /** The table to walk when other threads may change the set. */
    private final ScriptSet.Cells cells;
    private int expectedSize;
    private int cell;

    public SetIterator(ScriptSet set) {
        this.set = set;
        this.cells = set.cells();
        this.expectedSize = set.size();
    }

    @Override
    public Object next() {
        ScriptSet current = set;
        if (current == null) {
            return null;
        }
        ScriptSet.Cells walked = cells;
        if (!ThreadMode.isShared()) {
            if (current.size() != expectedSize) {
                throw changed();
            }
            walked = current.cells();
        }
        for (int i = cell; i < walked.capacity(); i++) {
            Object key = walked.key(i);
            if (key != null) {
                cell = i + 1;
                return key;
            }
        }
        set = null;
        return null;
    }

    @TruffleBoundary
    private RuntimeException changed() {
        // The error stays, also if the size comes back.
        expectedSize = FAILED;
        return Errors.runtimeError("Set changed size during iteration");
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.SET_ITERATOR;
    }

    @Override
    public long lengthHint() {
        ScriptSet current = set;
        if (current == null || current.size() != expectedSize) {
            return 0;
        }
        long left = 0;
        for (int i = cell; i < cells.capacity(); i++) {
            if (cells.key(i) != null) {
                left++;
            }
        }
        return left;
    }
}
