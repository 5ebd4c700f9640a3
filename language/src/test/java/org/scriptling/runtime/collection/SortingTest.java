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
import org.scriptling.runtime.value.None;

/** Sorting: order, stability, both directions, all paths. */
class SortingTest {

    private static Object[] sorted(boolean reverse, Object... elements) {
        return Sorting.sorted(elements.clone(), None.INSTANCE, reverse).toArray();
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

    @Test
    void aListIsSortedInPlace() {
        ScriptList list = ScriptList.of(3L, 1L, 2L);
        Sorting.sort(list, None.INSTANCE, false);
        assertArrayEquals(new Object[]{1L, 2L, 3L}, list.toArray());
        Sorting.sort(list, None.INSTANCE, true);
        assertArrayEquals(new Object[]{3L, 2L, 1L}, list.toArray());
    }
}
