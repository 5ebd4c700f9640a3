package org.scriptling.runtime.collection;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ListStorage.BooleanStorage;
import org.scriptling.runtime.collection.ListStorage.DoubleStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ListStorage.ObjectStorage;
import org.scriptling.runtime.text.CompactText;
import org.scriptling.runtime.text.Strings;

/**
 * Stable sorting by keys whose order numbers can express: ints, floats, bools, texts of Latin-1, and tuples of these. Each key becomes
 * a long, its rank; ranks are sorted together with the positions of the keys. Texts are ranked seven bytes at a time, tuples column by
 * column from the last to the first, which is what stability allows. No comparison is ever called.
 */
final class RankSort {

    /** Longer tuples are compared instead. */
    private static final int MOST_COLUMNS = 8;
    /** How many times texts that begin alike are ranked by their next bytes before they are compared. */
    private static final int MOST_LEVELS = 8;
    private static final int CHUNK = 7;

    private final boolean reverse;
    private final LongSort sort;
    private final long[] ranks;
    /** Positions of the keys, in the order found so far. */
    private final int[] positions;

    private RankSort(int size, boolean reverse) {
        this.reverse = reverse;
        this.ranks = new long[size];
        this.positions = new int[size];
        this.sort = new LongSort(ranks, positions);
        for (int i = 0; i < size; i++) {
            positions[i] = i;
        }
    }

    /** The positions of the keys in their order, or {@code null} when the keys need comparing. */
    static int[] order(ListStorage keys, boolean reverse) {
        RankSort ranking = new RankSort(keys.size(), reverse);
        boolean done = switch (keys) {
            case LongStorage longs -> ranking.sortLongs(longs.array());
            case DoubleStorage doubles -> ranking.sortDoubles(doubles.array());
            case BooleanStorage truths -> ranking.sortBooleans(truths.toArray(), truths.size());
            case ObjectStorage objects -> ranking.sortObjects(objects.array(), objects.size());
        };
        return done ? ranking.positions : null;
    }

    private boolean sortLongs(long[] keys) {
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = directed(keys[positions[i]]);
        }
        sort.sort(0, ranks.length);
        return true;
    }

    private boolean sortDoubles(double[] keys) {
        for (int i = 0; i < ranks.length; i++) {
            double key = keys[positions[i]];
            if (key != key) {
                return false;
            }
            ranks[i] = directed(rank(key));
        }
        sort.sort(0, ranks.length);
        return true;
    }

    private boolean sortObjects(Object[] keys, int size) {
        return size == 0 || switch (keys[0]) {
            case TruffleString text -> sortTexts(keys, size);
            case Boolean truth -> sortBooleans(keys, size);
            case ScriptTuple tuple -> sortTuples(keys, size, tuple.size());
            default -> false;
        };
    }

    private boolean sortBooleans(Object[] keys, int size) {
        for (int i = 0; i < size; i++) {
            if (!(keys[positions[i]] instanceof Boolean key)) {
                return false;
            }
            ranks[i] = directed(key ? 1 : 0);
        }
        sort.sort(0, size);
        return true;
    }

    private boolean sortTuples(Object[] keys, int size, int columns) {
        if (columns > MOST_COLUMNS) {
            return false;
        }
        Object[] column = new Object[size];
        for (int c = columns - 1; c >= 0; c--) {
            for (int i = 0; i < size; i++) {
                if (!(keys[i] instanceof ScriptTuple tuple) || tuple.size() != columns) {
                    return false;
                }
                column[i] = tuple.get(c);
            }
            if (!sortColumn(column)) {
                return false;
            }
        }
        return true;
    }

    private boolean sortColumn(Object[] column) {
        return switch (column[0]) {
            case Long number -> sortLongColumn(column);
            case Double number -> sortDoubleColumn(column);
            case Boolean truth -> sortBooleans(column, column.length);
            case TruffleString text -> sortTexts(column, column.length);
            default -> false;
        };
    }

    private boolean sortLongColumn(Object[] column) {
        for (int i = 0; i < column.length; i++) {
            if (!(column[positions[i]] instanceof Long key)) {
                return false;
            }
            ranks[i] = directed(key);
        }
        sort.sort(0, ranks.length);
        return true;
    }

    private boolean sortDoubleColumn(Object[] column) {
        for (int i = 0; i < column.length; i++) {
            if (!(column[positions[i]] instanceof Double key) || key.isNaN()) {
                return false;
            }
            ranks[i] = directed(rank(key));
        }
        sort.sort(0, ranks.length);
        return true;
    }

    /** Orders as floats do; both zeros are alike. */
    private static long rank(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits >= 0 ? bits : bits ^ Long.MAX_VALUE;
    }

    private long directed(long rank) {
        return reverse ? ~rank : rank;
    }

    private boolean sortTexts(Object[] keys, int size) {
        InternalByteArray[] texts = new InternalByteArray[size];
        for (int i = 0; i < size; i++) {
            if (!(keys[i] instanceof TruffleString text)) {
                return false;
            }
            texts[i] = CompactText.bytesOrNull(text);
            if (texts[i] == null) {
                return false;
            }
        }
        sortTexts(keys, texts, 0, size, 0);
        return true;
    }

    /** Sorts the texts from one place in the order to before another, which are alike in all levels before this one. */
    private void sortTexts(Object[] keys, InternalByteArray[] texts, int from, int to, int level) {
        for (int i = from; i < to; i++) {
            ranks[i] = directed(rank(texts[positions[i]], level * CHUNK));
        }
        sort.sort(from, to);
        int start = from;
        while (start < to) {
            long rank = ranks[start];
            int end = start + 1;
            while (end < to && ranks[end] == rank) {
                end++;
            }
            if (end - start > 1 && (directed(rank) & 0xff) == CHUNK) {
                if (level + 1 < MOST_LEVELS) {
                    sortTexts(keys, texts, start, end, level + 1);
                } else {
                    compareTexts(keys, start, end);
                }
            }
            start = end;
        }
    }

    private void compareTexts(Object[] keys, int from, int to) {
        Object[] part = new Object[to - from];
        Object[] partPositions = new Object[part.length];
        for (int i = from; i < to; i++) {
            part[i - from] = keys[positions[i]];
            partPositions[i - from] = positions[i];
        }
        MergeSort.sort(part, partPositions, (a, b) -> Strings.compare((TruffleString) a, (TruffleString) b) < 0, reverse);
        for (int i = from; i < to; i++) {
            positions[i] = (int) partPositions[i - from];
        }
    }

    /** Seven bytes of a text as a number in their order, below them how many bytes there were: an end comes before all bytes. */
    private static long rank(InternalByteArray text, int offset) {
        byte[] bytes = text.getArray();
        int start = text.getOffset() + offset;
        int length = Math.min(CHUNK, text.getLength() - offset);
        long rank = 0;
        for (int i = 0; i < length; i++) {
            rank |= (bytes[start + i] & 0xffL) << (56 - 8 * i);
        }
        return rank + length ^ Long.MIN_VALUE;
    }
}
