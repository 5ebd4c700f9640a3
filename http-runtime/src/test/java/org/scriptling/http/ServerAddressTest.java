package org.scriptling.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

    @ParameterizedTest
    @CsvSource({ ":8000,'',8000", "127.0.0.1:8000,127.0.0.1,8000", "localhost:80,localhost,80", "[::1]:8000,::1,8000",
            "0.0.0.0:1,0.0.0.0,1", "[::]:8000,::,8000", ":0,'',0", "8000,'',8000", "host:65535,host,65535" })
    void accepts(String text, String host, int port) {
        assertEquals(new ServerAddress(host, port), ServerAddress.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = { "host", "::1:8000", ":70000", ":http", "", ":", "[::1]", "[::1:8000", "[x]:80", "host:", "a b:80",
            ":-1", "[]:80" })
    void refuses(String text) {
        var failure = assertThrows(IllegalArgumentException.class, () -> ServerAddress.parse(text));
        assertEquals("invalid server address '" + text + "': expected [host]:port", failure.getMessage());
    }

    @Test
    void hasTextAndWildcards() {
        assertEquals("[::1]:8000", ServerAddress.parse("[::1]:8000").toString());
        assertEquals(":8000", ServerAddress.parse("8000").toString());
        assertTrue(ServerAddress.parse("[::]:8000").isWildcard());
        assertTrue(ServerAddress.parse(":8000").isWildcard());
        assertEquals(false, ServerAddress.parse("localhost:8000").isWildcard());
    }
}
