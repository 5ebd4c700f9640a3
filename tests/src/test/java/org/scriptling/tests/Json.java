package org.scriptling.tests;

import java.io.StringReader;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assertions;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;

/** JSON texts compared by value, not by byte. */
final class Json {

    private Json() {
    }

    /** The value of a text. */
    static JsonValue parse(String text) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (jakarta.json.JsonException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    /** The object of a text. */
    static JsonObject object(String text) {
        return parse(text).asJsonObject();
    }

    /** The text of a JSON string value. */
    static String text(JsonValue value) {
        return ((jakarta.json.JsonString) value).getString();
    }

    /** Fails unless both texts have the same value. */
    static void assertSame(String expected, String actual) {
        if (!same(parse(expected), parse(actual))) {
            Assertions.fail("expected " + expected + " but was " + actual);
        }
    }

    private static boolean same(JsonValue first, JsonValue second) {
        return switch (first) {
            case JsonNumber one when second instanceof JsonNumber two ->
                one.bigDecimalValue().compareTo(two.bigDecimalValue()) == 0;
            case JsonArray one when second instanceof JsonArray two -> same(List.copyOf(one), List.copyOf(two));
            case JsonObject one when second instanceof JsonObject two -> same(Map.copyOf(one), Map.copyOf(two));
            default -> first.equals(second);
        };
    }

    private static boolean same(List<JsonValue> first, List<JsonValue> second) {
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!same(first.get(i), second.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Map<String, JsonValue> first, Map<String, JsonValue> second) {
        return first.keySet().equals(second.keySet())
                && first.entrySet().stream().allMatch(entry -> same(entry.getValue(), second.get(entry.getKey())));
    }
}
