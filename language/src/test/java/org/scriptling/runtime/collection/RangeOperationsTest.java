package org.scriptling.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.iteration.RangeIterator;
import org.scriptling.runtime.value.None;

/** Ranges: every small combination against counting, and the edges of 64 bits. */
class RangeOperationsTest {

    private static List<Long> elements(ScriptRange range) {
        List<Long> elements = new ArrayList<>();
        RangeIterator iterator = new RangeIterator(range);
        while (iterator.hasNext()) {
            elements.add(iterator.nextLong());
        }
        return elements;
    }

    private static List<Long> counted(long start, long stop, long step) {
        List<Long> elements = new ArrayList<>();
        for (long i = start; step > 0 ? i < stop : i > stop; i += step) {
            elements.add(i);
        }
        return elements;
    }

    @Test
    void smallRangesAgreeWithCounting() {
        for (long start = -4; start <= 4; start++) {
            for (long stop = -4; stop <= 4; stop++) {
                for (long step : new long[]{-3, -2, -1, 1, 2, 3}) {
                    ScriptRange range = small(RangeOperations.create(start, stop, step));
                    List<Long> expected = counted(start, stop, step);
                    assertEquals(expected, elements(range));
                    assertEquals(expected.size(), range.length());
                    assertEquals(expected.reversed(), elements(small(RangeOperations.reversed(range))));
                    for (long value = -6; value <= 6; value++) {
                        assertEquals(expected.contains(value), RangeOperations.contains(range, value));
                        if (expected.contains(value)) {
                            assertEquals(expected.indexOf(value), RangeOperations.index(range, value));
                        }
                    }
                }
            }
        }
    }

    @Test
    void slicesOfRangesAreRanges() {
        ScriptRange range = small(RangeOperations.create(0L, 20L, 3L));
        assertEquals(List.of(3L, 6L, 9L), elements(small(RangeOperations.slice(range, new ScriptSlice(1L, 4L, None.INSTANCE)))));
        assertEquals(List.of(18L, 12L, 6L, 0L), elements(small(RangeOperations.slice(range, new ScriptSlice(None.INSTANCE, None.INSTANCE, -2L)))));
        assertEquals(List.of(), elements(small(RangeOperations.slice(range, new ScriptSlice(5L, 2L, None.INSTANCE)))));
    }

    @Test
    void equalityIsByElements() {
        assertTrue(RangeOperations.equal(small(RangeOperations.create(0L, 0L, 1L)), small(RangeOperations.create(5L, 1L, 2L))));
        assertTrue(RangeOperations.equal(small(RangeOperations.create(1L, 10L, 3L)), small(RangeOperations.create(1L, 9L, 3L))));
        assertTrue(RangeOperations.equal(small(RangeOperations.create(1L, 2L, 3L)), small(RangeOperations.create(1L, 4L, 7L))));
        assertFalse(RangeOperations.equal(small(RangeOperations.create(0L, 3L, 1L)), small(RangeOperations.create(0L, 4L, 1L))));
        assertEquals(RangeOperations.hash(small(RangeOperations.create(1L, 10L, 3L))), RangeOperations.hash(small(RangeOperations.create(1L, 9L, 3L))));
    }

    @Test
    void theEdgesOf64BitsAreSafe() {
        ScriptRange top = small(RangeOperations.create(Long.MAX_VALUE - 3, Long.MAX_VALUE, 2L));
        assertEquals(List.of(Long.MAX_VALUE - 3, Long.MAX_VALUE - 1), elements(top));
        ScriptRange bottom = small(RangeOperations.create(Long.MIN_VALUE + 2, Long.MIN_VALUE, -1L));
        assertEquals(List.of(Long.MIN_VALUE + 2, Long.MIN_VALUE + 1), elements(bottom));
        ScriptRange wide = small(RangeOperations.create(Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE));
        assertEquals(List.of(Long.MIN_VALUE, -1L, Long.MAX_VALUE - 1), elements(wide));
        assertTrue(RangeOperations.contains(wide, -1L));
        assertFalse(RangeOperations.contains(wide, 0L));
        assertInstanceOf(WideRange.class, RangeOperations.create(Long.MIN_VALUE, Long.MAX_VALUE, 1L));
        assertEquals("range() arg 3 must not be zero", message(() -> small(RangeOperations.create(0L, 1L, 0L))));
    }

    private static String message(Runnable action) {
        return assertThrows(ScriptException.class, action::run).exception().arguments().get(0).toString();
    }

    /** A range within 64 bits: larger ones are of another class. */
    private static ScriptRange small(Object range) {
        return (ScriptRange) range;
    }
}
