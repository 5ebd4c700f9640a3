package org.scriptling.runtime.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Comparisons;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.Strings;

/** Stable sorting of lists (language.md 15.1): by rank where keys have one (see {@link RankSort}), by comparison otherwise. */
public final class Sorting {

    private Sorting() {
    }

    /** The elements of a list, for sorting: a copy that nobody else has. */
    @TruffleBoundary
    public static ListStorage snapshot(ScriptList list) {
        return list.snapshot();
    }

    /**
     * Replaces the content of a list by what sorting made of a {@link #snapshot} of it.
     *
     * @throws ScriptException ValueError when somebody changed the length of the list meanwhile
     */
    @TruffleBoundary
    public static void store(ScriptList list, int sizeBefore, ListStorage sorted) {
        if (!list.replaceIfSize(sizeBefore, sorted)) {
            throw Errors.valueError("list modified during sort");
        }
    }

    /** {@code sorted(elements)}: a new list. The array becomes the property of the list. */
    @TruffleBoundary
    public static ScriptList sorted(Object[] elements) {
        return new ScriptList(sorted(ListStorage.of(elements), false));
    }

    /** Elements in their own order. @param storage its array may be changed */
    @TruffleBoundary
    public static ListStorage sorted(ListStorage storage, boolean reverse) {
        if (storage instanceof LongStorage longs) {
            new LongSort(longs.array(), null).sort(0, longs.size());
            if (reverse) {
                reverse(longs.array(), longs.size());
            }
            return longs;
        }
        int[] order = RankSort.order(storage, reverse);
        if (order != null) {
            return storage.pick(order);
        }
        Object[] values = storage.toArray();
        MergeSort.sort(values, null, comparison(values), reverse);
        return ListStorage.of(values);
    }

    /** Elements in the order of their keys. @param keys as many as there are elements; the storage may be changed */
    @TruffleBoundary
    public static ListStorage sorted(ListStorage storage, ListStorage keys, boolean reverse) {
        int[] order = RankSort.order(keys, reverse);
        if (order != null) {
            return storage.pick(order);
        }
        Object[] values = storage.toArray();
        Object[] keyArray = keys.toArray();
        MergeSort.sort(keyArray, values, comparison(keyArray), reverse);
        return ListStorage.of(values);
    }

    private static void reverse(long[] array, int size) {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
            long element = array[i];
            array[i] = array[j];
            array[j] = element;
        }
    }

    private static MergeSort.Order comparison(Object[] keys) {
        for (Object key : keys) {
            if (!(key instanceof TruffleString)) {
                return Comparisons::less;
            }
        }
        return (a, b) -> Strings.compare((TruffleString) a, (TruffleString) b) < 0;
    }
}
