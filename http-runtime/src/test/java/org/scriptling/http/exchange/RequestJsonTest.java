package org.scriptling.http.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.scriptling.spi.Json;
import org.scriptling.spi.ScriptFailure;
import org.scriptling.spi.Values;

/** {@code request.json()}, with and without decoding ahead. */
class RequestJsonTest {

    private static RequestData request(String body) {
        return new RequestData(null, "POST", "/", "", body.getBytes(StandardCharsets.UTF_8), List.of(), List.of());
    }

    @Test
    void everyCallGivesAValueOfItsOwn() {
        for (boolean ahead : new boolean[] {false, true}) {
            RequestData request = request("{\"a\": [1]}");
            if (ahead) {
                request.decodeAhead();
            }
            Object first = request.json();
            Values.put(first, "a", 2L);
            Object second = request.json();
            assertNotSame(first, second);
            assertEquals("[1]", new String(Json.encode(Values.get(second, "a")), StandardCharsets.UTF_8));
        }
    }

    @Test
    void decodingAheadIsNoReading() {
        RequestData request = request("1");
        request.decodeAhead();
        assertFalse(request.jsonRead());
        assertEquals(1L, request.json());
        assertTrue(request.jsonRead());
    }

    @Test
    void invalidJsonFailsWhereItIsRead() {
        for (boolean ahead : new boolean[] {false, true}) {
            RequestData request = request("{\"a\":");
            if (ahead) {
                request.decodeAhead();
            }
            var failure = assertThrows(ScriptFailure.class, request::json);
            assertEquals("JSONDecodeError", failure.className());
            assertTrue(request.causedByInvalidBody(failure));
        }
    }

    @Test
    void largeAndEmptyBodies() {
        RequestData empty = request("");
        empty.decodeAhead();
        assertTrue(Values.isNone(empty.json()));
        RequestData large = request('"' + "x".repeat(300 * 1024) + '"');
        large.decodeAhead();
        assertEquals(300 * 1024, Values.javaString(large.json()).length());
    }
}
