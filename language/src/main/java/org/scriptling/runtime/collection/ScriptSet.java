package org.scriptling.runtime.collection;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Hashing;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.iteration.SetIterator;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.ScriptValue;

/**
 * A set or frozenset. The table follows the probing and growth rules of language.md 5.5, so that sets of ints iterate in
 * CPython's order. Concurrency as in {@link ScriptDict}: readers hold nothing. A cell goes from empty to a key to dead, and from dead
 * to another key; since its hash is stored before its key, a reader at worst misses a key that is being added just now.
 */
@ExportLibrary(InteropLibrary.class)
public final class ScriptSet extends ScriptValue {

    private static final int INITIAL_SIZE = 8;
    private static final int LINEAR_PROBES = 9;
    private static final int LARGE = 50_000;
    private static final Object DEAD = new Object();
    private static final TruffleString.EqualNode UNCACHED_EQUAL = TruffleString.EqualNode.getUncached();

    /** One generation of the table. Its keys can be read without a lock. */
    public static final class Cells {
        private final Object[] keys;
        private final long[] hashes;
        /** Cells that are not empty, dead ones included. */
        private int fill;
        private int used;
        /** Counts the changes, so that a search can be told from an outdated one. */
        private int changes;

        private Cells(int size) {
            keys = new Object[size];
            hashes = new long[size];
        }

        /** Number of cells, a power of two. */
        public int capacity() {
            return keys.length;
        }

        /** The key in a cell, or {@code null} for an empty or dead one. */
        public Object key(int cell) {
            Object key = keys[cell];
            return key == DEAD ? null : key;
        }

        /**
         * The cell of a key, or the complement of the cell where it belongs: the last dead one on the way, else the empty one at
         * its end, as in CPython. May run script code.
         */
        private int find(Object key, long hash, TruffleString.EqualNode equal) {
            int mask = keys.length - 1;
            int dead = -1;
            long perturb = hash;
            int i = (int) hash & mask;
            while (true) {
                int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
                for (int cell = i; cell <= i + probes; cell++) {
                    Object candidate = keys[cell];
                    if (candidate == null) {
                        return ~(dead >= 0 ? dead : cell);
                    }
                    if (candidate == DEAD) {
                        dead = cell;
                        continue;
                    }
                    if (ThreadMode.isShared()) {
                        // The hash was written before the key.
                        VarHandle.acquireFence();
                    }
                    if (hashes[cell] == hash && isSame(candidate, key, equal)) {
                        return cell;
                    }
                }
                perturb >>>= 5;
                i = (int) (i * 5L + 1 + perturb) & mask;
            }
        }

        /** Whether an int stands in the first cell where it may: most often it does, or is absent. */
        private boolean isAtHome(long key, long hash) {
            return keys[(int) hash & keys.length - 1] instanceof Long present && present == key;
        }

        /** Where the kind of the key is known in compiled code, only its case is left. */
        private static boolean isSame(Object candidate, Object key, TruffleString.EqualNode equal) {
            if (candidate == key) {
                return true;
            }
            if (key instanceof Long number && candidate instanceof Long other) {
                return number.longValue() == other.longValue();
            }
            if (key instanceof TruffleString text && candidate instanceof TruffleString other) {
                return equal.execute(text, other, Strings.ENCODING);
            }
            return Comparisons.keysEqual(candidate, key);
        }

        private void insertAbsent(Object key, long hash) {
            int mask = keys.length - 1;
            long perturb = hash;
            int i = (int) hash & mask;
            while (true) {
                int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
                for (int cell = i; cell <= i + probes; cell++) {
                    if (keys[cell] == null) {
                        fill(cell, key, hash);
                        return;
                    }
                }
                perturb >>>= 5;
                i = (int) (i * 5L + 1 + perturb) & mask;
            }
        }

        private void fill(int cell, Object key, long hash) {
            boolean reused = keys[cell] == DEAD;
            hashes[cell] = hash;
            ThreadMode.publicationFence();
            keys[cell] = key;
            used++;
            changes++;
            if (!reused) {
                fill++;
            }
        }

        private void kill(int cell) {
            keys[cell] = DEAD;
            used--;
            changes++;
        }

        private boolean isCrowded() {
            return fill * 5L >= (keys.length - 1) * 3L;
        }

        /** A table with the live keys, of the size to which CPython grows or shrinks. */
        private Cells resized() {
            return resized(used > LARGE ? used * 2L : used * 4L);
        }

        private Cells resized(long minimum) {
            long size = INITIAL_SIZE;
            while (size <= minimum) {
                size <<= 1;
            }
            Cells table = new Cells(Math.toIntExact(size));
            table.insertAll(this);
            return table;
        }

        private void insertAll(Cells other) {
            for (int i = 0; i < other.keys.length; i++) {
                Object key = other.key(i);
                if (key != null) {
                    insertAbsent(key, other.hashes[i]);
                }
            }
        }

        private Cells copy() {
            Cells same = new Cells(keys.length);
            System.arraycopy(keys, 0, same.keys, 0, keys.length);
            System.arraycopy(hashes, 0, same.hashes, 0, keys.length);
            same.fill = fill;
            same.used = used;
            return same;
        }
    }

    private final boolean frozen;
    private Cells cells = new Cells(INITIAL_SIZE);
    /** Where {@link #removeAny} goes on looking. */
    private int finger;

    /** @param frozen whether this is a frozenset */
    public ScriptSet(boolean frozen) {
        this.frozen = frozen;
    }

    /** A set with the values in their order. @throws ScriptException TypeError for unhashable values */
    @TruffleBoundary
    public static ScriptSet of(boolean frozen, Object... values) {
        ScriptSet set = new ScriptSet(frozen);
        for (Object value : values) {
            set.add(value);
        }
        return set;
    }

    /** Whether this is a frozenset. */
    public boolean isFrozen() {
        return frozen;
    }

    public int size() {
        return cells.used;
    }

    /** The table as it is now. */
    public Cells cells() {
        return cells;
    }

    /** Whether the set holds a value. @throws ScriptException TypeError for unhashable values */
    @TruffleBoundary
    public boolean contains(Object key) {
        return contains(key, Hashing.hash(key));
    }

    /** Whether the set holds a value with a known hash. */
    @TruffleBoundary
    public boolean contains(Object key, long hash) {
        return cells.find(key, hash, UNCACHED_EQUAL) >= 0;
    }

    /** Whether the set holds an int. For compiled code, as the three methods that follow. */
    public boolean containsLong(long key) {
        long hash = Hashing.hashLong(key);
        return cells.isAtHome(key, hash) || cells.find(key, hash, UNCACHED_EQUAL) >= 0;
    }

    /** Whether the set holds a text. @param hash the one that {@link Hashing#hash} gives */
    public boolean containsText(TruffleString key, long hash, TruffleString.EqualNode equal) {
        return cells.find(key, hash, equal) >= 0;
    }

    /** Adds an int. @return whether it was absent */
    public boolean addLong(long key) {
        long hash = Hashing.hashLong(key);
        return !cells.isAtHome(key, hash) && add(key, hash, UNCACHED_EQUAL);
    }

    /** Adds a text. @return whether it was absent */
    public boolean addText(TruffleString key, long hash, TruffleString.EqualNode equal) {
        return add(key, hash, equal);
    }

    /** Adds a value. @return whether it was absent */
    @TruffleBoundary
    public boolean add(Object key) {
        return add(key, Hashing.hash(key));
    }

    /** Adds a value with a known hash. @return whether it was absent */
    @TruffleBoundary
    public boolean add(Object key, long hash) {
        return add(key, hash, UNCACHED_EQUAL);
    }

    private boolean add(Object key, long hash, TruffleString.EqualNode equal) {
        while (true) {
            Cells current = cells;
            int changes = current.changes;
            int cell = current.find(key, hash, equal);
            if (cell >= 0) {
                return false;
            }
            if (ThreadMode.isShared() ? fillLocked(current, changes, ~cell, key, hash) : fillUnlocked(current, changes, ~cell, key, hash)) {
                return true;
            }
        }
    }

    private synchronized boolean fillLocked(Cells searched, int changes, int cell, Object key, long hash) {
        return fillUnlocked(searched, changes, cell, key, hash);
    }

    private boolean fillUnlocked(Cells searched, int changes, int cell, Object key, long hash) {
        // Another thread or the comparison may have changed the set.
        if (cells != searched || searched.changes != changes) {
            return false;
        }
        int fill = searched.fill;
        searched.fill(cell, key, hash);
        if (searched.fill > fill && searched.isCrowded()) {
            grow();
        }
        return true;
    }

    @TruffleBoundary
    private void grow() {
        publish(cells.resized());
    }

    /** Adds all values of another set, growing as CPython does. */
    @TruffleBoundary
    public void addAll(ScriptSet other) {
        if (other == this) {
            return;
        }
        Cells source = other.snapshot();
        if (source.used == 0) {
            return;
        }
        synchronized (this) {
            Cells current = cells;
            if ((current.fill + source.used) * 5L >= (current.keys.length - 1) * 3L) {
                current = current.resized((current.used + source.used) * 2L);
                publish(current);
            }
            if (current.fill == 0) {
                if (current.keys.length == source.keys.length && source.fill == source.used) {
                    publish(source);
                } else {
                    Cells filled = new Cells(current.keys.length);
                    filled.insertAll(source);
                    publish(filled);
                }
                return;
            }
        }
        for (int i = 0; i < source.keys.length; i++) {
            Object key = source.key(i);
            if (key != null) {
                add(key, source.hashes[i]);
            }
        }
    }

    private synchronized Cells snapshot() {
        return cells.copy();
    }

    private void publish(Cells newCells) {
        ThreadMode.publicationFence();
        cells = newCells;
    }

    /** Removes a value. @return whether it was there */
    @TruffleBoundary
    public boolean remove(Object key) {
        return remove(key, Hashing.hash(key));
    }

    /** Removes a value with a known hash. @return whether it was there */
    @TruffleBoundary
    public boolean remove(Object key, long hash) {
        while (true) {
            Cells current = cells;
            int changes = current.changes;
            int cell = current.find(key, hash, UNCACHED_EQUAL);
            if (cell < 0) {
                return false;
            }
            synchronized (this) {
                if (cells == current && current.changes == changes) {
                    current.kill(cell);
                    return true;
                }
            }
        }
    }

    /** Makes a new table when many cells are dead, as CPython does after removing several values. */
    @TruffleBoundary
    public synchronized void compact() {
        Cells current = cells;
        if (current.fill - current.used > (current.keys.length - 1) / 4) {
            publish(current.resized());
        }
    }

    /** Removes and returns a value, or {@code null} when the set is empty. */
    @TruffleBoundary
    public synchronized Object removeAny() {
        Cells current = cells;
        if (current.used == 0) {
            return null;
        }
        int mask = current.keys.length - 1;
        int cell = finger & mask;
        while (current.key(cell) == null) {
            cell = (cell + 1) & mask;
        }
        Object key = current.keys[cell];
        current.kill(cell);
        finger = cell + 1;
        return key;
    }

    /** Removes all values. */
    @TruffleBoundary
    public synchronized void clear() {
        publish(new Cells(INITIAL_SIZE));
    }

    /** The values in iteration order, in a new array. */
    @TruffleBoundary
    public synchronized Object[] toArray() {
        Cells current = cells;
        Object[] result = new Object[current.used];
        int count = 0;
        for (int i = 0; i < current.keys.length && count < result.length; i++) {
            Object key = current.key(i);
            if (key != null) {
                result[count++] = key;
            }
        }
        return count == result.length ? result : Arrays.copyOf(result, count);
    }

    /** Calls an action with each value and its hash, on the values that the set has now. */
    @TruffleBoundary
    void forEach(HashedAction action) {
        Cells source = snapshot();
        for (int i = 0; i < source.keys.length; i++) {
            Object key = source.key(i);
            if (key != null && !action.accept(key, source.hashes[i])) {
                return;
            }
        }
    }

    /** What to do with a value whose hash is known. */
    @FunctionalInterface
    interface HashedAction {
        /** @return whether to go on */
        boolean accept(Object key, long hash);
    }

    /** Replaces the content by that of another set, in one step. */
    @TruffleBoundary
    public void replaceWith(ScriptSet other) {
        Cells content = other.snapshot();
        synchronized (this) {
            publish(content);
        }
    }

    /** A shallow copy, in the order in which CPython copies. @param asFrozen whether the copy is a frozenset */
    @TruffleBoundary
    public ScriptSet copy(boolean asFrozen) {
        ScriptSet copy = new ScriptSet(asFrozen);
        copy.addAll(this);
        return copy;
    }

    @ExportMessage
    boolean hasIterator() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getIterator() {
        return new SetIterator(this);
    }
}
