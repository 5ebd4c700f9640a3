package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

/** What the acceptance tables say about a response, in their own terms. */
final class Responses {

    private Responses() {
    }

    /** Status, JSON content type and a body of this value. */
    static void assertJson(int status, String body, RawResponse response) {
        assertEquals(status, response.status(), response::toString);
        assertJsonType(response);
        Json.assertSame(body, response.text());
    }

    /** {@code CT json}. */
    static void assertJsonType(RawResponse response) {
        assertNotNull(response.header("Content-Type"), response::toString);
        assertTrue(response.header("Content-Type").startsWith("application/json"), response::toString);
    }

    /** {@code E(x)} with this status. */
    static void assertError(int status, String text, RawResponse response) {
        assertJson(status, "{\"error\": \"" + text + "\"}", response);
    }

    /** {@code CT text} or {@code CT html} and a body of these characters. */
    static void assertText(int status, String type, String body, RawResponse response) {
        assertEquals(status, response.status(), response::toString);
        assertNotNull(response.header("Content-Type"), response::toString);
        assertEquals(type + "; charset=utf-8", response.header("Content-Type").toLowerCase(Locale.ROOT).replaceAll(";\\s*", "; "));
        assertEquals(body, response.text());
    }

    /** A redirect to exactly this place. */
    static void assertRedirect(int status, String location, RawResponse response) {
        assertEquals(status, response.status(), response::toString);
        assertEquals(location, response.header("Location"));
    }

    /** 405 with these methods. */
    static void assertNotAllowed(String allow, RawResponse response) {
        assertError(405, "Method Not Allowed", response);
        assertEquals(allow, response.header("Allow"));
    }

    /** 401 as every path gives it. */
    static void assertUnauthorized(RawResponse response) {
        assertError(401, "Unauthorized", response);
        assertNotNull(response.header("WWW-Authenticate"), response::toString);
        assertTrue(response.header("WWW-Authenticate").startsWith("Bearer"), response::toString);
    }
}
