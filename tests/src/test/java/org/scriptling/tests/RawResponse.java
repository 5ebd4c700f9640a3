package org.scriptling.tests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.json.JsonValue;

/**
 * A response as it came.
 *
 * @param headers values in order of arrival, by name in lower case
 */
record RawResponse(int status, Map<String, List<String>> headers, byte[] body) {

    /** The only value of a header, or {@code null}. */
    String header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), List.of());
        if (values.size() > 1) {
            throw new AssertionError(name + " came " + values.size() + " times: " + values);
        }
        return values.isEmpty() ? null : values.getFirst();
    }

    /** The body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    JsonValue json() {
        return Json.parse(text());
    }

    @Override
    public String toString() {
        return status + " " + headers + "\n" + text();
    }
}
