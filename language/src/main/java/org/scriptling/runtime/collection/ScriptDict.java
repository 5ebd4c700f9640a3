package org.scriptling.runtime.collection;


import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Foreign;
import org.scriptling.operations.Hashing;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.iteration.DictItemIterator;
import org.scriptling.runtime.iteration.DictKeyIterator;
import org.scriptling.runtime.iteration.DictValueIterator;
import org.scriptling.runtime.value.ScriptValue;

/**
 * A dict in insertion order. See {@link HashTable} for why readers need no lock; writers hold the monitor in shared mode. Hashing
 * and comparing keys may run script code, so both happen before the monitor is taken; the write then checks that the table is
 * still the one that was searched.
 */
@ExportLibrary(InteropLibrary.class)
public class ScriptDict extends ScriptValue {

    private static final int INITIAL_CAPACITY = 8;

    private HashTable table;

    public ScriptDict() {
        table = new HashTable(INITIAL_CAPACITY);
    }

    /** @param expectedSize number of entries for which there will be room at once */
    public ScriptDict(int expectedSize) {
        table = new HashTable(Math.max(INITIAL_CAPACITY, expectedSize));
    }

    private ScriptDict(HashTable table) {
        this.table = table;
    }

    /** The entries as they are now. */
    public HashTable table() {
        return table;
    }

    /** Number of entries. */
    public int size() {
        return table.size();
    }

    /** The value of a key, or {@code null}. Hashes the key. @throws ScriptException TypeError for unhashable keys */
    @TruffleBoundary
    public Object get(Object key) {
        return get(key, HashTable.spread(Hashing.hash(key)));
    }

    /** The value of a key with a known {@linkplain HashTable#spread spread} hash, or {@code null}. */
    @TruffleBoundary
    public Object get(Object key, int hash) {
        HashTable current = table;
        int entry = current.find(key, hash);
        return entry < 0 ? null : current.value(entry);
    }

    /** Whether the entries are in the dict's own table: not so for the globals of a module. */
    public final boolean isPlain() {
        return getClass() == ScriptDict.class;
    }

    /** The entries of a dict that keeps them itself, without a virtual call: for nodes, under a check of the exact class. */
    public final HashTable plainTable() {
        return table;
    }

    /** The value of a str key, or {@code null}. Only for dicts of this very class, as the methods that follow for keys of other types. */
    public final Object getText(TruffleString key, int hash, TruffleString.EqualNode equal) {
        HashTable current = table;
        int entry = current.findText(key, hash, equal);
        return entry < 0 ? null : current.value(entry);
    }

    /** The value of an int key, or {@code null}. */
    public final Object getLong(long key, int hash) {
        HashTable current = table;
        int entry = current.findLong(key, hash);
        return entry < 0 ? null : current.value(entry);
    }

    /** The value of a tuple of two elements, or {@code null}. */
    public final Object getPair(ScriptTuple key, int hash) {
        HashTable current = table;
        int entry = current.findPair(key, hash);
        return entry < 0 ? null : current.value(entry);
    }

    /** Stores a value under a key. @throws ScriptException TypeError for unhashable keys */
    @TruffleBoundary
    public void put(Object key, Object value) {
        put(key, HashTable.spread(Hashing.hash(key)), value);
    }

    /** Stores a value under a key with a known hash. */
    @TruffleBoundary
    public void put(Object key, int hash, Object value) {
        while (true) {
            HashTable current = table;
            int used = current.used();
            int entry = current.find(key, hash);
            if (store(current, used, entry, key, hash, value)) {
                return;
            }
        }
    }

    /** Stores under a str key. */
    public final void putText(TruffleString key, int hash, Object value, TruffleString.EqualNode equal) {
        while (true) {
            HashTable current = table;
            int used = current.used();
            int entry = current.findText(key, hash, equal);
            if (store(current, used, entry, key, hash, value)) {
                return;
            }
        }
    }

    /** Stores under an int key. */
    public final void putLong(long key, int hash, Object value) {
        while (true) {
            HashTable current = table;
            int used = current.used();
            int entry = current.findLong(key, hash);
            if (store(current, used, entry, key, hash, value)) {
                return;
            }
        }
    }

    /** Stores under a tuple of two elements. */
    public final void putPair(ScriptTuple key, int hash, Object value) {
        while (true) {
            HashTable current = table;
            int used = current.used();
            int entry = current.findPair(key, hash);
            if (store(current, used, entry, key, hash, value)) {
                return;
            }
        }
    }

    private boolean store(HashTable searched, int used, int entry, Object key, int hash, Object value) {
        if (ThreadMode.isShared()) {
            return storeLocked(searched, used, entry, key, hash, value);
        }
        return storeUnlocked(searched, used, entry, key, hash, value);
    }

    private synchronized boolean storeLocked(HashTable searched, int used, int entry, Object key, int hash, Object value) {
        return storeUnlocked(searched, used, entry, key, hash, value);
    }

    private boolean storeUnlocked(HashTable searched, int used, int entry, Object key, int hash, Object value) {
        // A comparison may have run script code that changed this dict, in either mode.
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, table != searched || searched.used() != used || entry >= 0 && searched.value(entry) == null)) {
            return false;
        }
        if (entry >= 0) {
            searched.replace(entry, value);
        } else {
            add(key, hash, value);
        }
        return true;
    }

    /** Behind a boundary: every store of compiled code would hold a copy. */
    @TruffleBoundary
    private void add(Object key, int hash, Object value) {
        if (table.isFull()) {
            HashTable grown = table.grown();
            grown.add(key, hash, value);
            publish(grown);
        } else {
            table.add(key, hash, value);
        }
    }

    /** Makes room in an empty dict that nobody else has yet. @param expectedSize number of entries for which there will be room at once */
    @TruffleBoundary
    public void reserve(int expectedSize) {
        if (expectedSize > table.capacity()) {
            publish(new HashTable(expectedSize));
        }
    }

    private void publish(HashTable newTable) {
        ThreadMode.publicationFence();
        table = newTable;
    }

    /** Removes a key. @return its value, or {@code null} when it was absent */
    @TruffleBoundary
    public Object remove(Object key) {
        return remove(key, HashTable.spread(Hashing.hash(key)));
    }

    /** Removes a key with a known hash. @return its value, or {@code null} when it was absent */
    @TruffleBoundary
    public Object remove(Object key, int hash) {
        while (true) {
            HashTable current = table;
            int entry = current.find(key, hash);
            if (entry < 0) {
                return null;
            }
            Object value = ThreadMode.isShared() ? killLocked(current, entry) : killUnlocked(current, entry);
            if (value != null) {
                return value;
            }
        }
    }

    private synchronized Object killLocked(HashTable searched, int entry) {
        return killUnlocked(searched, entry);
    }

    /** @return the value of the entry, or {@code null} when it is no longer there */
    private Object killUnlocked(HashTable searched, int entry) {
        Object value = searched.value(entry);
        if (table != searched || value == null) {
            return null;
        }
        searched.kill(entry);
        return value;
    }

    /** Stores a value unless the key is present. @return the value that is stored now */
    @TruffleBoundary
    public Object putIfAbsent(Object key, Object value) {
        int hash = HashTable.spread(Hashing.hash(key));
        while (true) {
            HashTable current = table;
            int used = current.used();
            int entry = current.find(key, hash);
            Object present = entry < 0 ? null : current.value(entry);
            if (present != null) {
                return present;
            }
            if (entry < 0) {
                if (store(current, used, entry, key, hash, value)) {
                    return value;
                }
            }
        }
    }

    /** Removes the last entry. @return key and value, or {@code null} when the dict is empty */
    @TruffleBoundary
    public synchronized Object[] removeLast() {
        HashTable current = table;
        int last = current.tail() - 1;
        if (last < 0) {
            return null;
        }
        Object[] entry = {current.key(last), current.value(last)};
        current.kill(last);
        return entry;
    }

    /** Stores all entries of another dict, each in one step. */
    @TruffleBoundary
    public void putAll(ScriptDict other) {
        HashTable source = other.table();
        int used = source.used();
        for (int i = 0; i < used; i++) {
            Object value = source.value(i);
            if (value != null) {
                put(source.key(i), source.hash(i), value);
            }
        }
    }

    /** The keys in order, in a new array. */
    @TruffleBoundary
    public synchronized Object[] keysToArray() {
        HashTable current = table();
        Object[] keys = new Object[current.size()];
        int count = 0;
        for (int i = 0; i < current.used(); i++) {
            if (current.value(i) != null) {
                keys[count++] = current.key(i);
            }
        }
        return keys;
    }

    /** The values in order of their keys, in a new array. */
    @TruffleBoundary
    public synchronized Object[] valuesToArray() {
        HashTable current = table();
        Object[] values = new Object[current.size()];
        int count = 0;
        for (int i = 0; i < current.used(); i++) {
            Object value = current.value(i);
            if (value != null) {
                values[count++] = value;
            }
        }
        return values;
    }

    /** Removes all entries. */
    @TruffleBoundary
    public synchronized void clear() {
        publish(new HashTable(INITIAL_CAPACITY));
    }

    /** A shallow copy as a plain dict. */
    @TruffleBoundary
    public ScriptDict copy() {
        synchronized (this) {
            return new ScriptDict(table().copy());
        }
    }

    /** Replaces the whole content by that of another dict, in one step. */
    @TruffleBoundary
    public void replaceWith(ScriptDict other) {
        HashTable content = other.copy().table;
        synchronized (this) {
            publish(content);
        }
    }

    @ExportMessage
    boolean hasHashEntries() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    long getHashSize() {
        return size();
    }

    @ExportMessage(name = "isHashEntryReadable")
    @ExportMessage(name = "isHashEntryModifiable")
    @ExportMessage(name = "isHashEntryRemovable")
    @TruffleBoundary
    boolean isHashEntryPresent(Object key) {
        Object own = Foreign.importValue(key);
        return Hashing.isHashable(own) && get(own) != null;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isHashEntryInsertable(Object key) {
        Object own = Foreign.importValue(key);
        return Hashing.isHashable(own) && get(own) == null;
    }

    @ExportMessage
    @TruffleBoundary
    Object readHashValue(Object key) throws UnknownKeyException {
        Object value = isHashEntryPresent(key) ? get(Foreign.importValue(key)) : null;
        if (value == null) {
            throw UnknownKeyException.create(key);
        }
        return value;
    }

    @ExportMessage
    @TruffleBoundary
    void writeHashEntry(Object key, Object value) {
        put(Foreign.importValue(key), Foreign.importValue(value));
    }

    @ExportMessage
    @TruffleBoundary
    void removeHashEntry(Object key) throws UnknownKeyException {
        if (!isHashEntryPresent(key) || remove(Foreign.importValue(key)) == null) {
            throw UnknownKeyException.create(key);
        }
    }

    @ExportMessage
    @TruffleBoundary
    Object getHashEntriesIterator() {
        return new DictItemIterator(this);
    }

    @ExportMessage
    @TruffleBoundary
    Object getHashValuesIterator() {
        return new DictValueIterator(this, false);
    }

    @ExportMessage
    boolean hasIterator() {
        return true;
    }

    @ExportMessage(name = "getIterator")
    @ExportMessage(name = "getHashKeysIterator")
    @TruffleBoundary
    Object keysIterator() {
        return new DictKeyIterator(this);
    }
}
