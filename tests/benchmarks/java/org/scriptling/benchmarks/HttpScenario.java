package org.scriptling.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

/**
 * One kind of load.
 *
 * @param name for tables and for {@code --only}
 * @param path what is requested
 * @param body what is posted, JSON
 * @param answer the right answer
 * @param load the first argument of load.lua
 * @param connections open at the same time
 * @param onOneProcessor whether the server is confined to a single processor, to see what it makes of more
 */
record HttpScenario(String name, String path, Optional<String> body, JsonObject answer, String load, int connections, boolean onOneProcessor) {

    private static final int CONNECTIONS = 32;
    private static final int SLEEPERS = 1000;

    /** All scenarios. */
    static List<HttpScenario> all() {
        JsonObject computed = Json.createObjectBuilder().add("result", PlainHelidonServer.compute()).build();
        return List.of(
                get("hello", "/hello", object("message", "Hello, World!"), CONNECTIONS),
                get("path-parameter", "/items/item42", object("id", "item42"), CONNECTIONS),
                echo("echo-200", 200),
                echo("echo-20k", 20_000),
                get("compute", "/compute", computed, CONNECTIONS),
                new HttpScenario("compute-on-one-core", "/compute", Optional.empty(), computed, "get", CONNECTIONS, true),
                get("sleep", "/sleep", Json.createObjectBuilder().add("slept", true).build(), SLEEPERS),
                new HttpScenario("users", "/api/users/1", Optional.empty(),
                        Json.createObjectBuilder().add("id", "1").add("name", "Alice").build(), "users", CONNECTIONS, false));
    }

    /** Whether requests change what others read, so that one process must serve all. */
    boolean sharesState() {
        return load.equals("users");
    }

    /** The command of a server, confined as the scenario wants it. */
    List<String> confine(List<String> command) {
        if (!onOneProcessor) {
            return command;
        }
        List<String> confined = new ArrayList<>(List.of("taskset", "--cpu-list", "0"));
        confined.addAll(command);
        return confined;
    }

    private static JsonObject object(String key, String value) {
        return Json.createObjectBuilder().add(key, value).build();
    }

    private static HttpScenario get(String name, String path, JsonObject answer, int connections) {
        return new HttpScenario(name, path, Optional.empty(), answer, "get", connections, false);
    }

    private static HttpScenario echo(String name, int size) {
        JsonObject document = document(size);
        return new HttpScenario(name, "/echo", Optional.of(document.toString()), document, "post", CONNECTIONS, false);
    }

    /** A document of about {@code size} bytes, without spaces: objects with text, numbers, truth values and lists. */
    private static JsonObject document(int size) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        int length = "{\"items\":[]}".length();
        for (int i = 0; length < size; i++) {
            var item = Json.createObjectBuilder().add("id", i).add("name", "item" + i).add("price", i + 0.5).add("sold", i % 2 == 0)
                    .add("tags", Json.createArrayBuilder().add("a").add("b")).build();
            length += item.toString().length() + 1;
            items.add(item);
        }
        return Json.createObjectBuilder().add("items", items).build();
    }
}
