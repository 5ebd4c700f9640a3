package org.scriptling.runtime.collection;

/**
 * Stable sorting with {@code <} as the only comparison.
 *
 * <p>The algorithm is a natural merge sort: runs that are already ordered are found (strictly falling ones are turned round),
 * short ones are extended by binary insertion, and neighbours are merged while a stack keeps their lengths balanced. Unlike the
 * sort of the Java library it bears with orders that contradict themselves, which scripts can define. Keys and values are moved
 * in step.
 */
final class MergeSort {

    /** Shorter runs are extended to this length by insertion. */
    private static final int MINIMUM_RUN = 24;

    private MergeSort() {
    }

    /** The order by which to sort. */
    @FunctionalInterface
    interface Order {
        boolean less(Object a, Object b);
    }

    /** Sorts keys, and moves the values along with them. @param values {@code null} when the keys are the values */
    static void sort(Object[] keys, Object[] values, Order order, boolean reverse) {
        // Sorting the reversed sequence and reversing the result keeps the order of equals.
        if (reverse) {
            reverse(keys, values);
        }
        new Run(keys, values, order).sort();
        if (reverse) {
            reverse(keys, values);
        }
    }

    private static void reverse(Object[] keys, Object[] values) {
        reverse(keys, 0, keys.length);
        if (values != null) {
            reverse(values, 0, values.length);
        }
    }

    private static void reverse(Object[] array, int from, int to) {
        for (int i = from, j = to - 1; i < j; i++, j--) {
            Object element = array[i];
            array[i] = array[j];
            array[j] = element;
        }
    }

    /** One sort: the arrays, and the stack of runs that wait for merging. */
    private static final class Run {
        private final Object[] keys;
        private final Object[] values;
        private final Order order;
        private final int[] starts = new int[64];
        private final int[] lengths = new int[64];
        private int depth;
        private Object[] keyBuffer = {};
        private Object[] valueBuffer = {};

        Run(Object[] keys, Object[] values, Order order) {
            this.keys = keys;
            this.values = values;
            this.order = order;
        }

        void sort() {
            int start = 0;
            while (start < keys.length) {
                int end = findRun(start);
                if (end - start < MINIMUM_RUN && end < keys.length) {
                    int extended = Math.min(keys.length, start + MINIMUM_RUN);
                    insert(start, end, extended);
                    end = extended;
                }
                starts[depth] = start;
                lengths[depth++] = end - start;
                balance();
                start = end;
            }
            while (depth > 1) {
                mergeAt(depth - 2);
            }
        }

        /** The end of the run that begins at an index; it is ascending afterwards. */
        private int findRun(int start) {
            int end = start + 1;
            if (end == keys.length) {
                return end;
            }
            if (order.less(keys[end++], keys[start])) {
                while (end < keys.length && order.less(keys[end], keys[end - 1])) {
                    end++;
                }
                reverse(keys, start, end);
                if (values != null) {
                    reverse(values, start, end);
                }
            } else {
                while (end < keys.length && !order.less(keys[end], keys[end - 1])) {
                    end++;
                }
            }
            return end;
        }

        /** Inserts the elements from {@code sorted} to before {@code end} into the run before them. */
        private void insert(int start, int sorted, int end) {
            for (int i = sorted; i < end; i++) {
                Object key = keys[i];
                int low = start;
                int high = i;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (order.less(key, keys[middle])) {
                        high = middle;
                    } else {
                        low = middle + 1;
                    }
                }
                System.arraycopy(keys, low, keys, low + 1, i - low);
                keys[low] = key;
                if (values != null) {
                    Object value = values[i];
                    System.arraycopy(values, low, values, low + 1, i - low);
                    values[low] = value;
                }
            }
        }

        /** Merges until each run is longer than the next two together. */
        private void balance() {
            while (depth > 1) {
                int last = depth - 1;
                if (last > 1 && lengths[last - 2] <= lengths[last - 1] + lengths[last] || last > 2 && lengths[last - 3] <= lengths[last - 2] + lengths[last - 1]) {
                    mergeAt(lengths[last - 2] < lengths[last] ? last - 2 : last - 1);
                } else if (lengths[last - 1] <= lengths[last]) {
                    mergeAt(last - 1);
                } else {
                    return;
                }
            }
        }

        /** Merges a run of the stack with the one above it. */
        private void mergeAt(int lower) {
            int start = starts[lower];
            int middle = starts[lower + 1];
            int end = middle + lengths[lower + 1];
            lengths[lower] = end - start;
            for (int i = lower + 1; i < depth - 1; i++) {
                starts[i] = starts[i + 1];
                lengths[i] = lengths[i + 1];
            }
            depth--;
            merge(start, middle, end);
        }

        private void merge(int start, int middle, int end) {
            if (!order.less(keys[middle], keys[middle - 1])) {
                return;
            }
            int count = middle - start;
            if (keyBuffer.length < count) {
                keyBuffer = new Object[Math.max(count, keys.length / 2)];
                valueBuffer = values == null ? valueBuffer : new Object[keyBuffer.length];
            }
            System.arraycopy(keys, start, keyBuffer, 0, count);
            if (values != null) {
                System.arraycopy(values, start, valueBuffer, 0, count);
            }
            int left = 0;
            int right = middle;
            int target = start;
            while (left < count && right < end) {
                if (order.less(keys[right], keyBuffer[left])) {
                    move(keys, values, right++, target++);
                } else {
                    move(keyBuffer, valueBuffer, left++, target++);
                }
            }
            while (left < count) {
                move(keyBuffer, valueBuffer, left++, target++);
            }
        }

        private void move(Object[] fromKeys, Object[] fromValues, int from, int to) {
            keys[to] = fromKeys[from];
            if (values != null) {
                values[to] = fromValues[from];
            }
        }
    }
}
