package org.scriptling.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;

/** Sorting: order, stability, both directions, all paths. */
class SortingTest {

    private static Object[] sorted(boolean reverse, Object... elements) {
        return Sorting.sorted(ListStorage.of(elements.clone()), reverse).toArray();
    }

    @Test
    void numbersOfOneTypeAreSorted() {
        assertArrayEquals(new Object[]{-1L, 2L, 3L}, sorted(false, 3L, -1L, 2L));
        assertArrayEquals(new Object[]{3L, 2L, -1L}, sorted(true, 3L, -1L, 2L));
        assertArrayEquals(new Object[]{-1.5, 0.5, 2.0}, sorted(false, 2.0, -1.5, 0.5));
        assertArrayEquals(new Object[]{}, sorted(false));
    }

    @Test
    void zerosOfBothSignsKeepTheirOrder() {
        assertArrayEquals(new Object[]{-1.0, 0.0, -0.0}, sorted(false, 0.0, -0.0, -1.0));
        assertArrayEquals(new Object[]{0.0, -0.0, -1.0}, sorted(true, 0.0, -0.0, -1.0));
    }

    @Test
    void textsAreSortedByCodePoint() {
        Object[] texts = {Strings.of("b"), Strings.of("a"), Strings.of("\ud83d\ude00"), Strings.of("\uffff"), Strings.of("Z"), Strings.of("")};
        String[] result = Arrays.stream(sorted(false, texts)).map(Object::toString).toArray(String[]::new);
        assertArrayEquals(new String[]{"", "Z", "a", "b", "\uffff", "\ud83d\ude00"}, result);
    }

    @Test
    void mixedNumbersAndTuplesAreSortedByComparing() {
        assertArrayEquals(new Object[]{-1L, 0.5, true, 3L}, sorted(false, 3L, 0.5, true, -1L));
        ScriptTuple a = new ScriptTuple(1L, Strings.of("b"));
        ScriptTuple b = new ScriptTuple(1L, Strings.of("c"));
        ScriptTuple c = new ScriptTuple(0L, Strings.of("z"));
        assertArrayEquals(new Object[]{c, a, b}, sorted(false, b, a, c));
    }

    @Test
    void unlikeTypesAreAnError() {
        ScriptException exception = assertThrows(ScriptException.class, () -> sorted(false, 1L, Strings.of("a")));
        assertEquals("'<' not supported between instances of 'str' and 'int'", exception.exception().arguments().get(0).toString());
    }

    /** Equal numbers of different types tell apart what the order calls equal. */
    @Test
    void equalElementsKeepTheirOrderInBothDirections() {
        assertArrayEquals(new Object[]{0L, 1L, 1.0, true}, sorted(false, 1L, 1.0, 0L, true));
        assertArrayEquals(new Object[]{1L, 1.0, true, 0L}, sorted(true, 1L, 1.0, 0L, true));
    }

    @Test
    void longRandomSequencesWithRunsAreSortedStably() {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            Object[] elements = new Object[random.nextInt(700)];
            int range = 1 + random.nextInt(200);
            int run = 1 + random.nextInt(60);
            long base = 0;
            for (int i = 0; i < elements.length; i++) {
                if (i % run == 0) {
                    base = random.nextInt(range);
                }
                long number = round % 3 == 0 ? random.nextInt(range) : round % 3 == 1 ? base + i % run : base - i % run;
                // A float and an int of the same value are equal but can be told apart: stability shows.
                elements[i] = random.nextBoolean() ? (Object) number : (Object) (double) number;
            }
            boolean reverse = random.nextBoolean();
            Comparator<Object> order = Comparator.comparingDouble(value -> ((Number) value).doubleValue());
            Object[] expected = elements.clone();
            Arrays.sort(expected, reverse ? order.reversed() : order);
            Object[] actual = sorted(reverse, elements);
            assertEquals(Arrays.toString(expected), Arrays.toString(actual));
        }
    }

    /** Enough keys for several passes over groups of bits, with equal ones, both signs and both widths of groups. */
    @Test
    void manyRankedKeysMoveTheirElementsStably() {
        Random random = new Random(20261123);
        for (int size : new int[]{0, 1, 39, 41, 500, 3000}) {
            for (boolean reverse : new boolean[]{false, true}) {
                Object[] keys = new Object[size];
                Object[] elements = new Object[size];
                for (int i = 0; i < size; i++) {
                    long number = random.nextInt(50) == 0 ? random.nextLong() : random.nextInt(200) - 100;
                    keys[i] = random.nextInt(2) == 0 ? new ScriptTuple(Strings.of("prefix of seven" + number), number) : new ScriptTuple(Strings.of("p\u00e9"), number / 7);
                    elements[i] = (long) i;
                }
                Integer[] order = new Integer[size];
                Arrays.setAll(order, i -> i);
                Comparator<Integer> comparison = Comparator.<Integer, String>comparing(i -> ((ScriptTuple) keys[i]).get(0).toString()).thenComparing(i -> (long) ((ScriptTuple) keys[i]).get(1));
                Arrays.sort(order, reverse ? comparison.reversed() : comparison);
                Object[] expected = Arrays.stream(order).map(i -> (Object) (long) i).toArray();
                assertArrayEquals(expected, Sorting.sorted(ListStorage.of(elements), ListStorage.of(keys.clone()), reverse).toArray());
            }
        }
    }

    @Test
    void aListIsSortedInPlaceUnlessItsLengthChanges() {
        ScriptList list = ScriptList.of(3L, 1L, 2L);
        ListStorage elements = Sorting.snapshot(list);
        Sorting.store(list, 3, Sorting.sorted(elements, false));
        assertArrayEquals(new Object[]{1L, 2L, 3L}, list.toArray());
        list.append(0L);
        ListStorage sorted = Sorting.sorted(Sorting.snapshot(list), false);
        ScriptException exception = assertThrows(ScriptException.class, () -> Sorting.store(list, 3, sorted));
        assertEquals("list modified during sort", exception.exception().arguments().get(0).toString());
    }
}
