package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Many clients that create users at the same moment. The page's own {@code create_user} reads the number of users and then
 * stores one more: only whole requests that exclude each other give every client an id of its own.
 */
final class ConcurrentUsers {

    private ConcurrentUsers() {
    }

    /**
     * Posts users over several connections at once, each of them used again and again.
     *
     * @param connect opens a connection
     * @return the ids, in no particular order
     */
    static Set<String> create(int total, int connections, Supplier<RawHttpClient> connect, String token) {
        Set<String> ids = new TreeSet<>();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int first = i;
                results.add(clients.submit(() -> createAll(first, total, connections, connect, token)));
            }
            for (Future<List<String>> result : results) {
                ids.addAll(result.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
        return ids;
    }

    private static List<String> createAll(int first, int total, int step, Supplier<RawHttpClient> connect, String token) {
        List<String> ids = new ArrayList<>();
        try (RawHttpClient client = connect.get()) {
            for (int i = first; i < total; i += step) {
                RawRequest request = RawRequest.postJson("/api/users", "{\"name\": \"user " + i + "\"}");
                RawResponse response = client.exchange(token == null ? request : request.token(token));
                assertEquals(201, response.status(), response::toString);
                assertEquals("user " + i, response.json().asJsonObject().getString("name"));
                ids.add(response.json().asJsonObject().getString("id"));
            }
        }
        return ids;
    }

    /** Checks the answer to a GET of the list. */
    static void assertListed(int size, Set<String> ids, RawResponse response) {
        assertEquals(200, response.status(), response::toString);
        Set<String> listed = new TreeSet<>();
        response.json().asJsonArray().forEach(user -> listed.add(user.asJsonObject().getString("id")));
        assertEquals(size, response.json().asJsonArray().size());
        assertEquals(size, listed.size());
        assertTrue(listed.containsAll(ids));
    }
}
