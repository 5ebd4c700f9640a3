package org.scriptling.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.iteration.DictItemIterator;
import org.scriptling.runtime.iteration.DictKeyIterator;
import org.scriptling.runtime.text.Strings;

/** Dicts and their tables: order of insertion, removal, growth, iteration. */
class ScriptDictTest {

    @Test
    void keepsTheOrderOfInsertionThroughUpdateRemovalAndReinsertion() {
        ScriptDict dict = new ScriptDict();
        for (long i = 0; i < 5; i++) {
            dict.put(i, i * 10);
        }
        dict.put(1L, 99L);
        assertEquals(20L, dict.remove(2L));
        dict.put(2L, 21L);
        assertArrayEquals(new Object[]{0L, 1L, 3L, 4L, 2L}, dict.keysToArray());
        assertArrayEquals(new Object[]{0L, 99L, 30L, 40L, 21L}, dict.valuesToArray());
    }

    @Test
    void equalNumbersAreOneKey() {
        ScriptDict dict = new ScriptDict();
        dict.put(1L, 10L);
        dict.put(1.0, 11L);
        dict.put(true, 12L);
        assertEquals(1, dict.size());
        assertEquals(12L, dict.get(1L));
        assertArrayEquals(new Object[]{1L}, dict.keysToArray());
    }

    @Test
    void textsAndNumbersAreFoundByAllWays() {
        ScriptDict dict = new ScriptDict();
        for (int i = 0; i < 100; i++) {
            dict.put(Strings.of("key" + i), (long) i);
            dict.put((long) i, (long) -i);
        }
        for (int i = 0; i < 100; i++) {
            assertEquals((long) i, dict.get(Strings.of("key" + i)));
            assertEquals((long) -i, dict.getLong(i, HashTable.spread(i)));
        }
        assertNull(dict.get(Strings.of("key100")));
        assertNull(dict.getLong(100, HashTable.spread(100)));
    }

    @Test
    void behavesLikeALinkedHashMapUnderRandomChanges() {
        Random random = new Random(20261122);
        ScriptDict dict = new ScriptDict();
        Map<Object, Object> expected = new LinkedHashMap<>();
        for (int i = 0; i < 30_000; i++) {
            long key = random.nextInt(300);
            Object value = (long) i;
            switch (random.nextInt(6)) {
                case 0, 1, 2 -> {
                    dict.put(key, value);
                    expected.put(key, value);
                }
                case 3 -> assertEquals(expected.remove(key), dict.remove(key));
                case 4 -> {
                    Object present = expected.putIfAbsent(key, value);
                    assertEquals(present == null ? value : present, dict.putIfAbsent(key, value));
                }
                default -> {
                    Object[] last = dict.removeLast();
                    if (expected.isEmpty()) {
                        assertNull(last);
                    } else {
                        Object lastKey = new ArrayList<>(expected.keySet()).getLast();
                        assertArrayEquals(new Object[]{lastKey, expected.remove(lastKey)}, last);
                    }
                }
            }
            assertEquals(expected.size(), dict.size());
        }
        assertArrayEquals(expected.keySet().toArray(), dict.keysToArray());
        assertArrayEquals(expected.values().toArray(), dict.valuesToArray());
        assertArrayEquals(expected.keySet().toArray(), dict.copy().keysToArray());
    }

    @Test
    void iteratesForwardsAndBackwardsOverWhatIsLeft() {
        ScriptDict dict = new ScriptDict();
        for (long i = 0; i < 20; i++) {
            dict.put(i, i);
        }
        for (long i = 0; i < 20; i += 2) {
            dict.remove(i);
        }
        List<Object> forwards = new ArrayList<>();
        DictKeyIterator keys = new DictKeyIterator(dict);
        assertEquals(10, keys.lengthHint());
        for (Object key = keys.next(); key != null; key = keys.next()) {
            forwards.add(key);
        }
        assertEquals(List.of(1L, 3L, 5L, 7L, 9L, 11L, 13L, 15L, 17L, 19L), forwards);
        assertNull(keys.next());
        List<Object> backwards = new ArrayList<>();
        DictKeyIterator reversed = new DictKeyIterator(dict, true);
        for (Object key = reversed.next(); key != null; key = reversed.next()) {
            backwards.add(key);
        }
        assertEquals(forwards.reversed(), backwards);
    }

    @Test
    void changingTheSizeWhileIteratingIsAnError() {
        ScriptDict dict = new ScriptDict();
        dict.put(1L, 1L);
        dict.put(2L, 2L);
        DictItemIterator items = new DictItemIterator(dict);
        items.next();
        dict.put(1L, 5L);
        items.next();
        dict.put(3L, 3L);
        assertEquals("RuntimeError: dictionary changed size during iteration", message(items::next));
        dict.remove(3L);
        assertEquals("RuntimeError: dictionary changed size during iteration", message(items::next));
    }

    private static String message(Runnable action) {
        ScriptException exception = assertThrows(ScriptException.class, action::run);
        return exception.exception().scriptClass().name() + ": " + exception.exception().arguments().get(0);
    }

    @Test
    void takingFromTheEndOfALargeDictIsQuick() {
        ScriptDict dict = new ScriptDict();
        for (long i = 0; i < 200_000; i++) {
            dict.put(i, i);
        }
        // Quadratic work would take minutes.
        for (long i = 199_999; i >= 0; i--) {
            assertEquals(i, dict.removeLast()[0]);
        }
        assertEquals(0, dict.size());
    }

    @Test
    void unhashableKeysAreRefused() {
        assertEquals("TypeError: unhashable type: 'list'", message(() -> new ScriptDict().put(new ScriptList(), 1L)));
    }
}
