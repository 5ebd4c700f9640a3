package org.scriptling.http.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.scriptling.http.exchange.ResponseNormalizer.InvalidResponseException;
import org.scriptling.spi.Values;

class ResponseNormalizerTest {

    private static Object dictionary(Object... namesAndValues) {
        Object dictionary = Values.dictionary();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            Values.put(dictionary, (String) namesAndValues[i], value instanceof String text ? Values.text(text) : value);
        }
        return dictionary;
    }

    private static void assertResponse(int status, String type, String body, Object value) throws InvalidResponseException {
        ResponseData response = ResponseNormalizer.normalize(value);
        assertEquals(status, response.status());
        assertEquals(type, response.contentType());
        assertEquals(body, new String(response.body(), StandardCharsets.UTF_8));
    }

    private static String refusal(Object value) {
        return assertThrows(InvalidResponseException.class, () -> ResponseNormalizer.normalize(value)).getMessage();
    }

    @Test
    void plainValues() throws InvalidResponseException {
        assertResponse(200, ResponseData.TEXT, "hé", Values.text("hé"));
        assertResponse(200, ResponseData.JSON, "[1,2]", Values.list(List.of(1L, 2L)));
        assertResponse(200, ResponseData.JSON, "{\"a\":1}", dictionary("a", 1L));
        assertResponse(200, ResponseData.JSON, "{}", dictionary());
        assertResponse(200, ResponseData.JSON, "1.5", 1.5);
        assertResponse(200, ResponseData.JSON, "true", true);
        assertResponse(200, ResponseData.JSON, "[1,\"a\"]", Values.tuple(1L, Values.text("a")));
        assertArrayEquals(new byte[] { 1, 2 }, ResponseNormalizer.normalize(Values.bytes(new byte[] { 1, 2 })).body());
        assertEquals("handler returned None", refusal(Values.none()));
    }

    @Test
    void responseDicts() throws InvalidResponseException {
        assertResponse(404, ResponseData.TEXT, "x", dictionary("status", 404L, "body", "x"));
        assertResponse(200, ResponseData.JSON, "[]", dictionary("body", Values.list(List.of())));
        assertResponse(200, ResponseData.JSON, "null", dictionary("body", Values.none()));
        assertResponse(202, null, "", dictionary("status", 202L));
        assertResponse(200, "text/x", "{}", dictionary("body", "{}", "headers", dictionary("content-type", "text/x")));
        assertResponse(204, null, "x", dictionary("status", 204L, "body", "x"));
    }

    @Test
    void dictsThatAreNoResponses() throws InvalidResponseException {
        assertResponse(200, ResponseData.JSON, "{\"status\":\"ok\"}", dictionary("status", "ok"));
        assertResponse(200, ResponseData.JSON, "{\"status\":200,\"x\":1}", dictionary("status", 200L, "x", 1L));
        assertResponse(200, ResponseData.JSON, "{\"status\":7}", dictionary("status", 7L));
        assertResponse(200, ResponseData.JSON, "{\"headers\":{}}", dictionary("headers", dictionary()));
        assertEquals("response status 100 is outside 200-599", refusal(dictionary("status", 100L)));
    }

    @Test
    void tuples() throws InvalidResponseException {
        assertResponse(201, ResponseData.TEXT, "x", Values.tuple(Values.text("x"), 201L));
        assertResponse(201, ResponseData.JSON, "{\"a\":1}", Values.tuple(dictionary("a", 1L), 201L));
        assertResponse(200, ResponseData.JSON, "[1,7]", Values.tuple(1L, 7L));
        ResponseData response = ResponseNormalizer.normalize(
                Values.tuple(Values.text("x"), 201L, dictionary("X-A", "1", "Content-Type", "text/x")));
        assertEquals("text/x", response.contentType());
        assertEquals(List.of(new ResponseData.Header("X-A", "1")), response.headers());
    }

    @Test
    void headers() throws InvalidResponseException {
        ResponseData response = ResponseNormalizer.normalize(dictionary("status", 200L, "headers",
                dictionary("X-Number", 7L, "Set-Cookie", Values.list(List.of(Values.text("a=1"), Values.text("b=2"))),
                        "content-length", "99", "Connection", "close", "Date", "x", "Transfer-Encoding", "x")));
        assertEquals(List.of(new ResponseData.Header("X-Number", "7"), new ResponseData.Header("Set-Cookie", "a=1"),
                new ResponseData.Header("Set-Cookie", "b=2")), response.headers());
        assertNull(response.contentType());
    }

    @Test
    void headersThatCannotBeSent() {
        for (String value : new String[] { "a\r\nb", "a\nb", "a\0b" }) {
            assertEquals("response header 'X' holds CR, LF or NUL", refusal(dictionary("status", 200L, "headers", dictionary("X", value))));
        }
        assertEquals("invalid response header name 'a b'", refusal(dictionary("status", 200L, "headers", dictionary("a b", "x"))));
        assertEquals("response header 'X' must be str, int or a list of str, not float",
                refusal(dictionary("status", 200L, "headers", dictionary("X", 1.5))));
        assertEquals("response headers must be a dict, not list",
                refusal(dictionary("status", 200L, "headers", Values.list(List.of()))));
    }

    @Test
    void valuesThatJsonRefuses() {
        Object list = Values.list(List.of(Double.NaN));
        assertEquals(true, refusal(list).startsWith("response cannot be encoded as JSON: "));
    }
}
