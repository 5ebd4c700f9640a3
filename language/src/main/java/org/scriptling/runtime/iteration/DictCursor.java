package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.error.Errors;

/**
 * The position of an iterator over a dict. In script mode a change of the dict's size, or a new table under the same size, is an
 * error. In shared mode another thread may be the cause, so the cursor walks the table that it started with, which stays
 * consistent: removed entries are stepped over, later ones are not seen.
 */
final class DictCursor {

    private static final int FAILED = -1;

    private final ScriptDict dict;
    private final boolean plain;
    private final HashTable table;
    private final int step;
    private final int end;
    /** The entry to look at next. */
    private int position;
    private int expectedSize;
    private boolean finished;

    DictCursor(ScriptDict dict, boolean backwards) {
        this.dict = dict;
        this.plain = dict.getClass() == ScriptDict.class;
        this.table = plain ? dict.plainTable() : otherTable();
        this.expectedSize = table.size();
        int used = table.used();
        this.step = backwards ? -1 : 1;
        this.position = backwards ? used - 1 : 0;
        this.end = backwards ? -1 : used;
    }

    /** Moves to the next live entry of {@link #table}. @return its number, or -1 at the end */
    int advance() {
        if (finished) {
            return -1;
        }
        if (!ThreadMode.isShared()) {
            HashTable now = plain ? dict.plainTable() : otherTable();
            if (now != table || now.size() != expectedSize) {
                throw changed();
            }
        }
        for (int entry = position; entry != end; entry += step) {
            if (table.value(entry) != null) {
                position = entry + step;
                return entry;
            }
        }
        finished = true;
        return -1;
    }

    @TruffleBoundary
    private HashTable otherTable() {
        return dict.table();
    }

    HashTable table() {
        return table;
    }

    boolean isBackwards() {
        return step < 0;
    }

    @TruffleBoundary
    private RuntimeException changed() {
        boolean sameSize = dict.table().size() == expectedSize;
        // The error stays, also if the size comes back.
        expectedSize = FAILED;
        return Errors.runtimeError(sameSize ? "dictionary keys changed during iteration" : "dictionary changed size during iteration");
    }

    long remaining() {
        if (finished || expectedSize == FAILED) {
            return 0;
        }
        long left = 0;
        for (int entry = position; entry != end; entry += step) {
            if (table.value(entry) != null) {
                left++;
            }
        }
        return left;
    }
}
