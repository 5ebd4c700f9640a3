package org.scriptling.runtime.collection;

import java.lang.invoke.VarHandle;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Comparisons;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.text.Strings;

/**
 * The entries of a dict: in order of insertion, with an index of open addressing over them.
 *
 * <p>Within one table an index cell goes from empty to one entry and never changes; the key of an entry never changes; a deleted
 * entry (value {@code null}) stays dead; only the value of a live entry is replaced. Growth makes a new table, which the dict
 * publishes. A reader that has a table therefore needs no lock.
 */
public final class HashTable {

    private static final int SMALL = 8;

    private final Object[] keys;
    private final Object[] values;
    private final int[] hashes;
    /** Entry number plus one by hash; {@code null} for small tables, which are scanned. */
    private final int[] index;
    /** Number of entries in use, dead ones included. */
    private int used;
    private int live;
    /** All entries from here on are dead. */
    private int tail;
    /**
     * The key that was found last by comparing texts, and its entry: most often the next look-up has the same one, as in
     * {@code if key in counts: counts[key] += 1}. Used only while one thread runs script code.
     */
    private TruffleString recentKey;
    private int recentEntry;

    HashTable(int capacity) {
        keys = new Object[capacity];
        values = new Object[capacity];
        hashes = new int[capacity];
        index = capacity <= SMALL ? null : new int[Integer.highestOneBit(capacity * 2 - 1) * 2];
    }

    /** The number of entries to step over with {@link #key} and {@link #value}, dead ones included. */
    public int used() {
        return used;
    }

    /** The number of live entries. */
    public int size() {
        return live;
    }

    int capacity() {
        return keys.length;
    }

    /** The key of an entry. */
    public Object key(int entry) {
        return keys[entry];
    }

    /** The value of an entry, or {@code null} for a dead one. */
    public Object value(int entry) {
        return values[entry];
    }

    /** The spread hash of the key of an entry. */
    public int hash(int entry) {
        return hashes[entry];
    }

    /** The entry behind the last live one: where to begin walking backwards. Only under the rules for writers. */
    int tail() {
        int last = tail;
        while (last > 0 && values[last - 1] == null) {
            last--;
        }
        tail = last;
        return last;
    }

    /**
     * Whether an entry is live and its key may be read. Readers may race with {@link #add}, which stores the key before the value.
     */
    private boolean isLive(int entry) {
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, values[entry] == null)) {
            return false;
        }
        if (ThreadMode.isShared()) {
            VarHandle.acquireFence();
        }
        return true;
    }

    /** Mixes the bits of a hash for use in a table. */
    public static int spread(long hash) {
        int folded = (int) (hash ^ (hash >>> 32));
        return folded ^ (folded >>> 16);
    }

    // A look-up walks to the first entry with the same hash, which is nearly always the right one, so that compiled code compares keys in
    // one place only; what is left is done by find(). The probabilities keep what follows a look-up from seeming cold to the compiler,
    // which counts branches without a profile as even. They must stand in the condition of a statement.

    /** The live entry with a str key, or -1. */
    public int findText(TruffleString key, int hash, TruffleString.EqualNode equal) {
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.UNLIKELY_PROBABILITY, key == recentKey) && !ThreadMode.isShared() && values[recentEntry] != null) {
            return recentEntry;
        }
        int entry = firstWithHash(hash);
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, entry < 0)) {
            return -1;
        }
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, isLive(entry))) {
            Object candidate = keys[entry];
            if (candidate == key) {
                return entry;
            }
            if (CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, candidate instanceof TruffleString text && equal.execute(text, key, Strings.ENCODING))) {
                remember(key, entry);
                return entry;
            }
        }
        return find(key, hash);
    }

    /** The first entry on the way of a hash that has this hash, live or not, or -1 when there is none. */
    private int firstWithHash(int hash) {
        int[] cells = index;
        if (cells == null) {
            for (int entry = 0; CompilerDirectives.injectBranchProbability(CompilerDirectives.LIKELY_PROBABILITY, entry < used); entry++) {
                if (CompilerDirectives.injectBranchProbability(CompilerDirectives.LIKELY_PROBABILITY, hashes[entry] == hash)) {
                    return entry;
                }
            }
            return -1;
        }
        for (int i = hash;; i++) {
            int entry = cells[i & (cells.length - 1)] - 1;
            if (entry < 0 || hashes[entry] == hash) {
                return entry;
            }
        }
    }

    /** The entry to look at after {@code i - hash} others for a key with a hash, or -1 when there is none. */
    private int candidate(int i, int hash) {
        int[] cells = index;
        if (cells == null) {
            int entry = i - hash;
            return entry < used ? entry : -1;
        }
        return cells[i & (cells.length - 1)] - 1;
    }

    private void remember(TruffleString key, int entry) {
        if (!ThreadMode.isShared()) {
            recentKey = key;
            recentEntry = entry;
        }
    }

    /** The live entry with an int key, or -1. */
    public int findLong(long key, int hash) {
        int entry = firstWithHash(hash);
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, entry < 0)) {
            return -1;
        }
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, isLive(entry) && keys[entry] instanceof Long number && number == key)) {
            return entry;
        }
        return find(key, hash);
    }

    /** The live entry with a tuple of two elements as key, or -1. The tuple need not exist for it: the elements are compared one by one. */
    public int findPair(ScriptTuple key, int hash) {
        int entry = firstWithHash(hash);
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, entry < 0)) {
            return -1;
        }
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, isLive(entry) && keys[entry] instanceof ScriptTuple tuple && isPair(tuple, key))) {
            return entry;
        }
        return find(key, hash);
    }

    private static boolean isPair(ScriptTuple candidate, ScriptTuple key) {
        return candidate.size() == 2 && isElement(candidate.get(0), key.get(0)) && isElement(candidate.get(1), key.get(1));
    }

    private static boolean isElement(Object candidate, Object element) {
        return candidate instanceof Long left && element instanceof Long right ? left.longValue() == right.longValue() : Comparisons.keysEqual(candidate, element);
    }

    /** The live entry with any key, or -1. May run script code to compare. */
    @TruffleBoundary
    public int find(Object key, int hash) {
        for (int i = hash;; i++) {
            int entry = candidate(i, hash);
            if (entry < 0 || hashes[entry] == hash && isLive(entry) && Comparisons.keysEqual(keys[entry], key)) {
                return entry;
            }
        }
    }

    boolean isFull() {
        return used == keys.length;
    }

    /** Adds an entry whose key is known to be absent. The table is not full. */
    void add(Object key, int hash, Object value) {
        int entry = used;
        keys[entry] = key;
        hashes[entry] = hash;
        ThreadMode.publicationFence();
        values[entry] = value;
        ThreadMode.publicationFence();
        used = entry + 1;
        tail = entry + 1;
        live++;
        if (index != null) {
            int mask = index.length - 1;
            int i = hash & mask;
            while (index[i] != 0) {
                i = (i + 1) & mask;
            }
            index[i] = entry + 1;
        }
    }

    void replace(int entry, Object value) {
        ThreadMode.publicationFence();
        values[entry] = value;
    }

    /** Makes an entry dead for good. */
    void kill(int entry) {
        values[entry] = null;
        live--;
    }

    /** A table with the live entries of this one and room for more. */
    HashTable grown() {
        HashTable table = new HashTable(Math.max(SMALL, live < used / 2 ? capacity() : (live + 1) * 2));
        for (int i = 0; i < used; i++) {
            if (values[i] != null) {
                table.add(keys[i], hashes[i], values[i]);
            }
        }
        return table;
    }

    /** A copy for a copy of the dict. */
    HashTable copy() {
        HashTable table = new HashTable(Math.max(SMALL, live + (live >> 1)));
        for (int i = 0; i < used; i++) {
            Object value = values[i];
            if (value != null) {
                table.add(keys[i], hashes[i], value);
            }
        }
        return table;
    }
}
