package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jakarta.json.JsonArray;

/** Without any gate, containers stay whole and single operations are atomic (language.md section 14). */
final class ConcurrencyTest {

    private static final int REQUESTS = 300;
    private static final int CLIENTS = 30;

    @TempDir
    private Path folder;

    @Test
    void handlersThatRunInParallelCorruptNothing() throws InterruptedException, ExecutionException {
        Project.copy(Project.resources("server/parallel"), folder);
        try (ServerProcess server = ServerProcess.start(folder, "--concurrency", "parallel", "--access-log", "off", "app.py")) {
            inParallel(server, CLIENTS, REQUESTS);
            int total = REQUESTS * 20;
            Responses.assertJson(200, """
                    {"items": %d, "distinct": %d, "table": %d, "members": %d, "wrong": [], "fields": 50}
                    """.formatted(total, total, total + 1, total), server.get("/result"));
            assertPoppedOnce(server, total);
        }
    }

    /** Every item is popped by exactly one of several requests that empty the list together. */
    private static void assertPoppedOnce(ServerProcess server, int total) throws InterruptedException, ExecutionException {
        List<Future<JsonArray>> results = new ArrayList<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                results.add(clients.submit(() -> server.exchange(RawRequest.of("POST", "/shrink")).json().asJsonArray()));
            }
        }
        Set<String> distinct = new HashSet<>();
        int popped = 0;
        for (Future<JsonArray> result : results) {
            popped += result.get().size();
            result.get().forEach(value -> distinct.add(value.toString()));
        }
        assertEquals(total, popped);
        assertEquals(total, distinct.size());
    }

    private static void inParallel(ServerProcess server, int clientCount, int requests) throws InterruptedException, ExecutionException {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> results = new ArrayList<>();
            for (int i = 0; i < clientCount; i++) {
                int first = i;
                results.add(clients.submit(() -> {
                    try (RawHttpClient client = RawHttpClient.connect(server.address())) {
                        for (int id = first; id < requests; id += clientCount) {
                            Responses.assertJson(200, "{\"done\": " + id + "}", client.exchange(RawRequest.of("POST", "/work/" + id)));
                        }
                    }
                }));
            }
            for (Future<?> result : results) {
                result.get();
            }
        }
    }
}
