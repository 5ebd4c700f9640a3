package org.scriptling.runtime.collection;

/**
 * Stable sorting of longs, with what belongs to them. Few are inserted one by one; many are dealt out by groups of bits, beginning with
 * the lowest one in which they differ (radix sort), which needs no comparisons and visits each element once per group.
 */
final class LongSort {

    private static final int FEW = 40;
    private static final int MANY = 2048;
    private static final int SMALL_GROUP = 8;
    private static final int LARGE_GROUP = 11;

    private final long[] keys;
    private final int[] companions;
    private long[] keyBuffer;
    private int[] companionBuffer;
    private int[] counts;

    /** @param companions moved along with the keys; may be {@code null} */
    LongSort(long[] keys, int[] companions) {
        this.keys = keys;
        this.companions = companions;
    }

    /** Sorts a part of the keys in ascending order. */
    void sort(int from, int to) {
        long different = 0;
        boolean ascending = true;
        for (int i = from + 1; i < to; i++) {
            different |= keys[i] ^ keys[from];
            ascending &= keys[i - 1] <= keys[i];
        }
        if (ascending) {
            return;
        }
        if (to - from <= FEW) {
            insert(from, to);
        } else {
            deal(from, to, different);
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int companion = companions == null ? 0 : companions[i];
            int target = i;
            while (target > from && keys[target - 1] > key) {
                keys[target] = keys[target - 1];
                if (companions != null) {
                    companions[target] = companions[target - 1];
                }
                target--;
            }
            keys[target] = key;
            if (companions != null) {
                companions[target] = companion;
            }
        }
    }

    /** @param different the bits in which the keys are not all alike */
    private void deal(int from, int to, long different) {
        int size = to - from;
        int width = size < MANY ? SMALL_GROUP : LARGE_GROUP;
        if (keyBuffer == null) {
            keyBuffer = new long[keys.length];
            companionBuffer = companions == null ? null : new int[keys.length];
            counts = new int[1 << LARGE_GROUP];
        }
        long[] source = keys;
        int[] sourceCompanions = companions;
        long[] target = keyBuffer;
        int[] targetCompanions = companionBuffer;
        int end = Long.SIZE - Long.numberOfLeadingZeros(different);
        for (int shift = Long.numberOfTrailingZeros(different); shift < end; shift += width) {
            if ((different >>> shift & (1L << width) - 1) == 0) {
                continue;
            }
            // The sign bit, where it differs, is in the last group: turned round, negative keys come first.
            long flip = shift + width >= Long.SIZE ? Long.MIN_VALUE : 0;
            pass(source, sourceCompanions, target, targetCompanions, from, to, shift, (1 << width) - 1, flip);
            long[] keysBefore = source;
            source = target;
            target = keysBefore;
            int[] companionsBefore = sourceCompanions;
            sourceCompanions = targetCompanions;
            targetCompanions = companionsBefore;
        }
        if (source != keys) {
            System.arraycopy(source, from, keys, from, size);
            if (companions != null) {
                System.arraycopy(sourceCompanions, from, companions, from, size);
            }
        }
    }

    private void pass(long[] source, int[] sourceCompanions, long[] target, int[] targetCompanions, int from, int to, int shift, int mask, long flip) {
        int[] places = counts;
        java.util.Arrays.fill(places, 0, mask + 1, 0);
        for (int i = from; i < to; i++) {
            places[(int) ((source[i] ^ flip) >>> shift) & mask]++;
        }
        int place = from;
        for (int group = 0; group <= mask; group++) {
            int count = places[group];
            places[group] = place;
            place += count;
        }
        if (sourceCompanions == null) {
            for (int i = from; i < to; i++) {
                long key = source[i];
                target[places[(int) ((key ^ flip) >>> shift) & mask]++] = key;
            }
        } else {
            for (int i = from; i < to; i++) {
                long key = source[i];
                int index = places[(int) ((key ^ flip) >>> shift) & mask]++;
                target[index] = key;
                targetCompanions[index] = sourceCompanions[i];
            }
        }
    }
}
