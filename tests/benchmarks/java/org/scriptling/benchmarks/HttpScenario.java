package org.scriptling.benchmarks;

import java.util.List;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

/**
 * One kind of load.
 *
 * @param name for tables and for {@code --only}
 * @param path what is requested
 * @param body what is posted, JSON
 * @param answer what a right answer contains, spaces left out
 * @param load the first argument of load.lua
 * @param connections open at the same time
 */
record HttpScenario(String name, String path, Optional<String> body, String answer, String load, int connections) {

    private static final int CONNECTIONS = 32;
    private static final int SLEEPERS = 1000;

    /** All scenarios. */
    static List<HttpScenario> all() {
        return List.of(
                get("hello", "/hello", "\"Hello,World!\"", CONNECTIONS),
                get("path-parameter", "/items/item42", "\"item42\"", CONNECTIONS),
                echo("echo-200", 200),
                echo("echo-20k", 20_000),
                get("compute", "/compute", "{\"result\":", CONNECTIONS),
                get("sleep", "/sleep", "{\"slept\":true}", SLEEPERS),
                new HttpScenario("users", "/api/users/1", Optional.empty(), "\"Alice\"", "users", CONNECTIONS));
    }

    private static HttpScenario get(String name, String path, String answer, int connections) {
        return new HttpScenario(name, path, Optional.empty(), answer, "get", connections);
    }

    private static HttpScenario echo(String name, int size) {
        String body = document(size);
        return new HttpScenario(name, "/echo", Optional.of(body), body, "post", CONNECTIONS);
    }

    /** A document of about {@code size} bytes, without spaces: objects with text, numbers, truth values and lists. */
    private static String document(int size) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        int length = "{\"items\":[]}".length();
        for (int i = 0; length < size; i++) {
            var item = Json.createObjectBuilder().add("id", i).add("name", "item" + i).add("price", i + 0.5).add("sold", i % 2 == 0)
                    .add("tags", Json.createArrayBuilder().add("a").add("b")).build();
            length += item.toString().length() + 1;
            items.add(item);
        }
        return Json.createObjectBuilder().add("items", items).build().toString();
    }
}
