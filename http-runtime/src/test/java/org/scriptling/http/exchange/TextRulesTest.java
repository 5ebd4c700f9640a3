package org.scriptling.http.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header rules, charsets and addresses. */
class TextRulesTest {

    @Test
    void tokens() {
        assertTrue(HeaderRules.isToken("X-Request_Id.1~"));
        assertFalse(HeaderRules.isToken(""));
        assertFalse(HeaderRules.isToken("a b"));
        assertFalse(HeaderRules.isToken("a:"));
        assertFalse(HeaderRules.isToken("é"));
    }

    @Test
    void lineBreaksAndReservedNames() {
        assertTrue(HeaderRules.breaksLine("a\rb"));
        assertTrue(HeaderRules.breaksLine("a\nb"));
        assertTrue(HeaderRules.breaksLine("a\0b"));
        assertFalse(HeaderRules.breaksLine("a\tb"));
        for (String name : new String[] { "content-length", "TRANSFER-ENCODING", "Connection", "date" }) {
            assertTrue(HeaderRules.isServerOnly(name), name);
        }
        assertFalse(HeaderRules.isServerOnly("Content-Type"));
        assertFalse(HeaderRules.isServerOnly("Fate"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "text/plain|UTF-8", "text/plain; charset=ISO-8859-1|ISO-8859-1",
            "text/plain;charset=\"utf-16\"|UTF-16", "text/plain; a=b; Charset=latin1|ISO-8859-1", "text/plain; charset=no-such|UTF-8",
            "text/plain; charset=|UTF-8", "text/plain; charset=a b|UTF-8" })
    void charset(String contentType, String expected) {
        assertEquals(expected, ContentCharset.of(contentType).name());
    }

    @Test
    void charsetWithoutType() {
        assertEquals(StandardCharsets.UTF_8, ContentCharset.of(null));
    }

    @ParameterizedTest
    @CsvSource({ "::1,[::1]:5", "2001:db8:0:0:1:0:0:1,[2001:db8::1:0:0:1]:5", "127.0.0.1,127.0.0.1:5", "::,[::]:5",
            "1:0:2:3:4:5:6:7,[1:0:2:3:4:5:6:7]:5", "fe80:0:0:0:1:2:3:4,[fe80::1:2:3:4]:5", "1:2:3:4:5:6:0:0,[1:2:3:4:5:6::]:5",
            "::ffff:10.1.2.3,10.1.2.3:5" })
    void peers(String ip, String expected) throws UnknownHostException {
        var address = new InetSocketAddress(InetAddress.getByName(ip), 5);
        assertEquals(expected, PeerAddress.withPort(address));
        String bare = expected.substring(0, expected.length() - 2).replace("[", "").replace("]", "");
        assertEquals(bare, PeerAddress.ip(address));
    }

    @Test
    void unknownPeer() {
        assertEquals("", PeerAddress.withPort(null));
        assertEquals("", PeerAddress.ip(null));
    }
}
