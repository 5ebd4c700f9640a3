package org.scriptling.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextKeyTest {

    private static final TextKey KEY = TextKey.of("key");

    @Test
    void findsWhatOtherTextsHaveStored() {
        Object dictionary = Values.dictionary();
        assertNull(KEY.get(dictionary));
        Values.put(dictionary, "key", 1L);
        Values.put(dictionary, "other", 2L);
        assertEquals(1L, KEY.get(dictionary));
        KEY.put(dictionary, 3L);
        assertEquals(3L, Values.get(dictionary, "key"));
        assertEquals(2, Values.size(dictionary));
    }

    @Test
    void storesItsOwnText() {
        Object dictionary = Values.dictionary();
        KEY.put(dictionary, Values.none());
        Values.forEach(dictionary, (key, _) -> assertSame(KEY.text(), key));
    }

    @Test
    void matchesEqualTextsOnly() {
        assertTrue(KEY.matches(KEY.text()));
        assertTrue(KEY.matches(Values.text("key")));
        assertFalse(KEY.matches(Values.text("Key")));
        assertFalse(KEY.matches(1L));
        assertFalse(KEY.matches(Values.none()));
    }

    @Test
    void otherContainersAreRefused() {
        var failure = assertThrows(ScriptFailure.class, () -> KEY.get(Values.text("no dict")));
        assertEquals("TypeError", failure.className());
        assertThrows(ScriptFailure.class, () -> KEY.put(1L, 1L));
    }
}
