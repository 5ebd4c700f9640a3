package org.scriptling.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.scriptling.runtime.collection.ListStorage.BooleanStorage;
import org.scriptling.runtime.collection.ListStorage.DoubleStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ListStorage.ObjectStorage;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;

/** Lists, their storages, and operations on whole lists. */
class ScriptListTest {

    private static ScriptList longs(long... values) {
        ScriptList list = new ScriptList();
        for (long value : values) {
            list.append(value);
        }
        return list;
    }

    @Test
    void storagesFollowTheElements() {
        ScriptList list = new ScriptList();
        assertInstanceOf(ObjectStorage.class, list.storage());
        list.append(1L);
        assertInstanceOf(LongStorage.class, list.storage());
        list.append(2.5);
        assertInstanceOf(ObjectStorage.class, list.storage());
        assertArrayEquals(new Object[]{1L, 2.5}, list.toArray());
        list.clear();
        list.append(2.5);
        assertInstanceOf(DoubleStorage.class, list.storage());
        assertTrue(list.set(0, None.INSTANCE));
        assertArrayEquals(new Object[]{None.INSTANCE}, list.toArray());
        list.clear();
        list.append(true);
        list.append(false);
        assertInstanceOf(BooleanStorage.class, list.storage());
        assertTrue(list.set(0, 1L));
        assertInstanceOf(ObjectStorage.class, list.storage());
        assertArrayEquals(new Object[]{1L, false}, list.toArray());
        assertInstanceOf(BooleanStorage.class, ScriptList.of(true, false).storage());
        assertInstanceOf(ObjectStorage.class, ScriptList.of(true, 1L).storage());
        assertInstanceOf(LongStorage.class, ScriptList.of(1L, 2L).storage());
        assertInstanceOf(ObjectStorage.class, ScriptList.of(1L, 2.0).storage());
    }

    @Test
    void indexesOutOfRangeGiveNothing() {
        ScriptList list = longs(1, 2, 3);
        assertNull(list.get(3));
        assertNull(list.get(-1));
        assertNull(list.remove(3));
        assertFalse(list.set(3, 1L));
        assertEquals(3, list.size());
    }

    @Test
    void behavesLikeAnArrayListUnderRandomChanges() {
        Random random = new Random(20261122);
        for (int kind = 0; kind < 4; kind++) {
            ScriptList list = new ScriptList();
            List<Object> expected = new ArrayList<>();
            for (int i = 0; i < 5_000; i++) {
                Object value = switch (kind) {
                    case 0 -> (Object) (long) random.nextInt(100);
                    case 1 -> (Object) random.nextDouble();
                    case 2 -> (Object) random.nextBoolean();
                    default -> random.nextInt(50) == 0 ? Strings.of("x" + i) : (Object) (long) i;
                };
                int index = expected.isEmpty() ? 0 : random.nextInt(expected.size());
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> {
                        list.append(value);
                        expected.add(value);
                    }
                    case 3 -> {
                        list.insert(index, value);
                        expected.add(index, value);
                    }
                    case 4 -> assertEquals(expected.isEmpty() ? null : expected.remove(index), list.remove(index));
                    case 5 -> assertEquals(expected.isEmpty() ? null : expected.removeLast(), list.remove(list.size() - 1));
                    case 6 -> {
                        if (!expected.isEmpty()) {
                            expected.set(index, value);
                        }
                        list.set(index, value);
                    }
                    default -> {
                        Object[] values = {value, value};
                        list.appendAll(values);
                        expected.addAll(List.of(values));
                        int end = Math.min(expected.size(), index + 3);
                        expected.subList(index, end).clear();
                        list.removeRange(index, end);
                    }
                }
                assertEquals(expected.size(), list.size());
            }
            assertArrayEquals(expected.toArray(), list.toArray());
        }
    }

    @Test
    void slicesAreTaken() {
        ScriptList list = longs(0, 1, 2, 3, 4, 5);
        assertArrayEquals(new Object[]{1L, 2L}, ListOperations.slice(list, slice(1L, 3L, null)).toArray());
        assertArrayEquals(new Object[]{5L, 4L, 3L, 2L, 1L, 0L}, ListOperations.slice(list, slice(null, null, -1L)).toArray());
        assertArrayEquals(new Object[]{4L, 2L}, ListOperations.slice(list, slice(-2L, 0L, -2L)).toArray());
        assertArrayEquals(new Object[]{}, ListOperations.slice(list, slice(4L, 2L, null)).toArray());
        assertArrayEquals(new Object[]{5L}, ListOperations.slice(list, slice(5L, Long.MAX_VALUE, Long.MAX_VALUE)).toArray());
        assertArrayEquals(new Object[]{5L}, ListOperations.slice(list, slice(null, null, Long.MIN_VALUE)).toArray());
    }

    private static ScriptSlice slice(Long start, Long stop, Long step) {
        return new ScriptSlice(orNone(start), orNone(stop), orNone(step));
    }

    private static Object orNone(Long value) {
        return value == null ? None.INSTANCE : value;
    }

    @Test
    void slicesAreAssignedAndDeleted() {
        ScriptList list = longs(0, 1, 2, 3, 4, 5);
        ListOperations.setSlice(list, slice(1L, 3L, null), longs(7, 8, 9));
        assertArrayEquals(longs(0, 7, 8, 9, 3, 4, 5).toArray(), list.toArray());
        ListOperations.setSlice(list, slice(4L, 2L, null), longs(6));
        assertArrayEquals(longs(0, 7, 8, 9, 6, 3, 4, 5).toArray(), list.toArray());
        ListOperations.setSlice(list, slice(null, null, 3L), longs(-1, -2, -3));
        assertArrayEquals(longs(-1, 7, 8, -2, 6, 3, -3, 5).toArray(), list.toArray());
        ListOperations.deleteSlice(list, slice(1L, 5L, 2L));
        assertArrayEquals(longs(-1, 8, 6, 3, -3, 5).toArray(), list.toArray());
        ListOperations.deleteSlice(list, slice(null, null, -2L));
        assertArrayEquals(longs(-1, 6, -3).toArray(), list.toArray());
        ListOperations.setSlice(list, slice(null, null, null), list);
        assertArrayEquals(longs(-1, 6, -3).toArray(), list.toArray());
        assertEquals("attempt to assign sequence of size 1 to extended slice of size 2", message(() -> ListOperations.setSlice(list, slice(null, null, 2L), longs(1))));
        assertEquals("can only assign an iterable", message(() -> ListOperations.setSlice(list, slice(null, null, null), 5L)));
        assertEquals("must assign iterable to extended slice", message(() -> ListOperations.setSlice(list, slice(null, null, 2L), 5L)));
        assertEquals("slice step cannot be zero", message(() -> ListOperations.deleteSlice(list, slice(null, null, 0L))));
    }

    private static String message(Runnable action) {
        ScriptException exception = assertThrows(ScriptException.class, action::run);
        return exception.exception().arguments().get(0).toString();
    }

    @Test
    void listsAreJoinedAndRepeated() {
        assertArrayEquals(new Object[]{1L, 2L, 3L}, ListOperations.concat(longs(1, 2), longs(3)).toArray());
        assertArrayEquals(new Object[]{1L, 2.0}, ListOperations.concat(longs(1), ScriptList.of(2.0)).toArray());
        assertArrayEquals(new Object[]{1L, 2L, 1L, 2L, 1L, 2L}, ListOperations.repeat(longs(1, 2), 3).toArray());
        assertEquals(0, ListOperations.repeat(longs(1, 2), -1).size());
        ScriptList list = longs(1, 2);
        list.appendAll(list);
        assertArrayEquals(new Object[]{1L, 2L, 1L, 2L}, list.toArray());
        ScriptList copy = list.copy();
        copy.set(0, 9L);
        assertEquals(1L, list.get(0));
        list.reverse();
        assertArrayEquals(new Object[]{2L, 1L, 2L, 1L}, list.toArray());
    }

    @Test
    void theFirstEqualElementIsRemoved() {
        ScriptList list = ScriptList.of(1L, 2.0, 2L);
        assertTrue(ListOperations.removeFirst(list, 2L));
        assertArrayEquals(new Object[]{1L, 2L}, list.toArray());
        assertFalse(ListOperations.removeFirst(list, 5L));
    }
}
