package org.scriptling.http.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CookiesTest {

    private static final Cookies.Attributes PLAIN = new Cookies.Attributes(null, null, null, false, false, null);

    @Test
    void readsAllLines() {
        assertEquals("{a=1, b=2=3, c=x y, d=}", Cookies.parse(List.of("a=1; b=2=3;c=\"x y\"", "d=; a=9; nonsense; =5")).toString());
        assertEquals("{}", Cookies.parse(List.of()).toString());
    }

    @Test
    void writesAttributes() {
        assertEquals("a=1", Cookies.format("a", "1", PLAIN));
        assertEquals("a=1; Path=/x; Domain=e.org; Max-Age=60; Secure; HttpOnly; SameSite=None", Cookies.format("a", "1",
                new Cookies.Attributes(60L, "/x", "e.org", true, true, "none")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a;b", "a\r\nSet-Cookie: x", "a b", "a,b", "\"", "é", "a\\b" })
    void refusesValuesThatWouldEnd(String value) {
        assertThrows(IllegalArgumentException.class, () -> Cookies.format("name", value, PLAIN));
    }

    @Test
    void refusesBadNamesAndAttributes() {
        assertThrows(IllegalArgumentException.class, () -> Cookies.format("a b", "1", PLAIN));
        assertThrows(IllegalArgumentException.class, () -> Cookies.format("a", "1",
                new Cookies.Attributes(null, "/;x", null, false, false, null)));
        assertThrows(IllegalArgumentException.class, () -> Cookies.format("a", "1",
                new Cookies.Attributes(null, null, null, false, false, "maybe")));
    }
}
