package org.scriptling.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;

/**
 * The measured handlers in plain Java on Helidon: the limit of what a script on Helidon can reach. JSON goes through Parsson's
 * object model; its factories are made once, as looking the provider up costs more than the rest of a request.
 */
final class PlainHelidonServer {

    private static final int TURNS = 20_000;

    private final JsonBuilderFactory builders;
    private final JsonReaderFactory readers;
    private final JsonWriterFactory writers;
    private final ReentrantLock usersLock = new ReentrantLock();
    private final Map<String, JsonObject> users = new HashMap<>();

    private PlainHelidonServer(JsonProvider provider) {
        builders = provider.createBuilderFactory(Map.of());
        readers = provider.createReaderFactory(Map.of());
        writers = provider.createWriterFactory(Map.of());
        users.put("1", user("1", "Alice"));
        users.put("2", user("2", "Bob"));
    }

    /**
     * Serves until the process is killed.
     *
     * @param arguments the port
     */
    public static void main(String[] arguments) {
        var handlers = new PlainHelidonServer(JsonProvider.provider());
        WebServer.builder()
                .address(InetAddress.getLoopbackAddress())
                .port(Integer.parseInt(arguments[0]))
                .connectionOptions(options -> options.tcpNoDelay(true))
                .routing(handlers::route)
                .build()
                .start();
    }

    private void route(HttpRouting.Builder routing) {
        Handler sleep = (_, response) -> {
            Thread.sleep(50);
            send(response, Status.OK_200, builders.createObjectBuilder().add("slept", true).build());
        };
        routing.get("/hello", (_, response) -> send(response, Status.OK_200,
                        builders.createObjectBuilder().add("message", "Hello, World!").build()))
                .get("/items/{id}", (request, response) -> send(response, Status.OK_200,
                        builders.createObjectBuilder().add("id", id(request)).build()))
                .post("/echo", (request, response) -> send(response, Status.OK_200, body(request)))
                .get("/compute", (_, response) -> send(response, Status.OK_200,
                        builders.createObjectBuilder().add("result", compute()).build()))
                .get("/sleep", sleep)
                .get("/api/users/{id}", this::getUser)
                .post("/api/users", this::createUser);
    }

    /** Work for the processor. */
    static long compute() {
        long total = 0;
        for (int i = 0; i < TURNS; i++) {
            total = (total * 31 + i) % 1_000_003;
        }
        return total;
    }

    private void getUser(ServerRequest request, ServerResponse response) {
        JsonObject user;
        usersLock.lock();
        try {
            user = users.get(id(request));
        } finally {
            usersLock.unlock();
        }
        if (user == null) {
            send(response, Status.NOT_FOUND_404, builders.createObjectBuilder().add("error", "User not found").build());
        } else {
            send(response, Status.OK_200, user);
        }
    }

    private void createUser(ServerRequest request, ServerResponse response) {
        String name = body(request).asJsonObject().getString("name");
        JsonObject user;
        usersLock.lock();
        try {
            String id = String.valueOf(users.size() + 1);
            user = user(id, name);
            users.put(id, user);
        } finally {
            usersLock.unlock();
        }
        send(response, Status.CREATED_201, user);
    }

    private JsonObject user(String id, String name) {
        return builders.createObjectBuilder().add("id", id).add("name", name).build();
    }

    private static String id(ServerRequest request) {
        return request.path().pathParameters().get("id");
    }

    private JsonStructure body(ServerRequest request) {
        try (InputStream stream = request.content().inputStream();
                JsonReader reader = readers.createReader(stream, StandardCharsets.UTF_8)) {
            return reader.read();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void send(ServerResponse response, Status status, JsonStructure value) {
        var bytes = new ByteArrayOutputStream(128);
        try (JsonWriter writer = writers.createWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(value);
        }
        response.status(status).header(HeaderNames.CONTENT_TYPE, "application/json").send(bytes.toByteArray());
    }
}
