package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance group E: what the page shows as fragments: verbs, the request object, response helpers, and error cases. */
final class FragmentsTest {

    @TempDir
    private static Path folder;

    private static ServerProcess server;

    @BeforeAll
    static void start() {
        server = ServerProcess.start(AcceptanceFolder.copy("fragments", folder), "setup.py");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void e1Verbs() {
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            Responses.assertJson(200, "{\"verb\": \"" + method + "\"}", server.exchange(RawRequest.of(method, "/path")));
        }
    }

    @Test
    void e2Head() {
        RawResponse response = server.exchange(RawRequest.of("HEAD", "/path"));
        assertEquals(200, response.status());
        Responses.assertJsonType(response);
        assertEquals(0, response.body().length);
    }

    @Test
    void e3Options() {
        RawResponse response = server.exchange(RawRequest.of("OPTIONS", "/path"));
        assertEquals(204, response.status());
        assertEquals("DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT", response.header("Allow"));
    }

    @Test
    void e4RequestWithoutAnything() {
        Responses.assertJson(200, """
                {"method": "GET", "id": "7", "page": "1", "type": null, "body": "", "has_addr": true}
                """, server.get("/inspect/7"));
    }

    @Test
    void e5RequestWithEverything() {
        RawRequest request = RawRequest.of("POST", "/inspect/7?page=3&page=4").header("content-type: text/x").withBody("abc");
        Responses.assertJson(200, """
                {"method": "POST", "id": "7", "page": "3", "type": "text/x", "body": "abc", "has_addr": true}
                """, server.exchange(request));
    }

    @Test
    void e6EmptyParameter() {
        assertEquals("", page("/inspect/x?page="));
    }

    @Test
    void e7DecodedParameter() {
        assertEquals("a b&c", page("/inspect/x?page=a+b%26c"));
    }

    @Test
    void oddQueriesAreAccepted() {
        assertEquals("100%", page("/inspect/x?page=100%"));
        assertEquals("a;b", page("/inspect/x?page=a;b"));
        assertEquals("[\"x|\"]", page("/inspect/x?page=[\"x|\"]"));
    }

    private static String page(String target) {
        RawResponse response = server.get(target);
        assertEquals(200, response.status(), response::toString);
        return response.json().asJsonObject().getString("page");
    }

    @Test
    void e8ToE10ParsedBody() {
        Responses.assertJson(200, "{\"data\": {\"k\": {\"n\": 1}}}", server.exchange(RawRequest.post("/parsed", "{\"k\": {\"n\": 1}}")));
        Responses.assertJson(200, "{\"data\": null}", server.exchange(RawRequest.of("POST", "/parsed")));
        Responses.assertError(400, "Invalid JSON in request body", server.exchange(RawRequest.post("/parsed", "no json")));
    }

    @Test
    void e11ToE15Responses() {
        Responses.assertJson(200, "{\"status\": \"ok\"}", server.get("/status"));
        Responses.assertText(200, "text/plain", "Hello, World!", server.get("/text"));
        Responses.assertText(200, "text/html", "<h1>Hello</h1>", server.get("/html"));
        Responses.assertJson(404, "{\"error\": \"Not found\"}", server.get("/missing"));
        RawResponse moved = server.get("/old-location");
        Responses.assertRedirect(302, "/new-location", moved);
        assertEquals("0", moved.header("Content-Length"));
        assertEquals(0, moved.body().length);
    }

    @Test
    void e16AndE19UncaughtException() {
        RawResponse response = server.get("/boom");
        Responses.assertError(500, "Internal Server Error", response);
        assertFalse(response.toString().contains("4711"), response::toString);
        assertTrue(server.await(line -> line.contains("4711"), java.time.Duration.ofSeconds(5)).isPresent(), server::everything);
        Responses.assertJson(200, "{\"status\": \"ok\"}", server.get("/status"));
    }

    @Test
    void e17AndE19HandlerReturnsNone() {
        Responses.assertError(500, "Internal Server Error", server.get("/nothing"));
        Responses.assertJson(200, "{\"status\": \"ok\"}", server.get("/status"));
    }

    @Test
    void e18BodyAsTextAndAsCall() {
        RawRequest request = RawRequest.post("/union?q=1", "aé").header("User-Agent: probe");
        Responses.assertJson(200, """
                {"same": true, "length": 2, "upper": "AÉ", "path": "/union", "agent": "probe", "q": "1"}
                """, server.exchange(request));
    }

    @Test
    void requestsAreLogged() {
        server.get("/text?secret=in-the-query");
        String line = server.await(text -> text.contains("HTTP request") && text.contains("/text"), java.time.Duration.ofSeconds(5))
                .orElseThrow(() -> new AssertionError(server.everything()));
        assertEquals(200, Json.object(line).getInt("status"));
        assertEquals("GET", Json.object(line).getString("method"));
        assertFalse(server.output().contains("in-the-query"));
    }
}
