package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the specification of the server promises beyond the user's page: routing, middleware, kinds of results, files. */
final class ServerFeaturesTest {

    @TempDir
    private static Path folder;

    private static ServerProcess server;

    @BeforeAll
    static void start() {
        Project.copy(Project.resources("server/features"), folder);
        server = ServerProcess.start(folder, "app.py");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void middlewareSeesAndChangesTheRequest() {
        Responses.assertJson(200, "{\"user\": \"from middleware\", \"ip\": \"127.0.0.1\", \"secure\": false}", server.get("/user"));
    }

    @Test
    void middlewareAnswersInsteadOfTheHandler() {
        Responses.assertJson(418, "{\"stopped\": true}", server.get("/stopped"));
    }

    @Test
    void failingMiddlewareKeepsTheHandlerFromRunning() {
        Responses.assertError(500, "Internal Server Error", server.get("/middleware-fails"));
        Responses.assertError(500, "Internal Server Error", server.get("/middleware-bool"));
        assertFalse(server.get("/seen").text().contains("guarded ran"));
    }

    @Test
    void middlewareDoesNotRunForUnknownPaths() {
        Responses.assertText(410, "text/plain", "nothing at /unknown", server.get("/unknown"));
        assertFalse(server.get("/seen").text().contains("/unknown"));
    }

    @Test
    void mostSpecificRouteWins() {
        Responses.assertJson(200, "{\"route\": \"id\", \"params\": {\"id\": \"me\"}}", server.get("/u/me"));
        Responses.assertJson(200, "{\"route\": \"me\"}", server.exchange(RawRequest.of("POST", "/u/me")));
        Responses.assertNotAllowed("GET, HEAD, OPTIONS", server.exchange(RawRequest.of("POST", "/u/7")));
        Responses.assertJson(200, "{\"route\": \"rest\", \"params\": {\"id\": \"7\", \"rest\": \"a/b\"}}", server.get("/u/7/a/b"));
        Responses.assertJson(200, "{\"route\": \"literal\"}", server.get("/u/7/literal"));
        assertEquals(410, server.get("/u").status());
        assertEquals(410, server.get("/u//x/").status());
    }

    @Test
    void routesForSeveralMethods() {
        Responses.assertJson(200, "{\"method\": \"GET\"}", server.get("/any"));
        Responses.assertJson(200, "{\"method\": \"DELETE\"}", server.exchange(RawRequest.of("DELETE", "/any")));
        Responses.assertNotAllowed("DELETE, GET, HEAD, OPTIONS", server.exchange(RawRequest.of("PUT", "/any")));
        Responses.assertNotAllowed("DELETE, GET, HEAD, OPTIONS", server.exchange(RawRequest.of("PROPFIND", "/any")));
    }

    @Test
    void ownHead() {
        RawResponse response = server.exchange(RawRequest.of("HEAD", "/own-head"));
        assertEquals(200, response.status());
        assertEquals("head", response.header("X-Own"));
    }

    @Test
    void plainResults() {
        Responses.assertJson(200, "{\"a\": 1}", server.get("/returns/dict"));
        assertEquals("[1,2.5,null,true,\"ü\"]", server.get("/returns/list").text());
        Responses.assertJson(200, "42", server.get("/returns/number"));
        Responses.assertJson(200, "false", server.get("/returns/bool"));
        Responses.assertText(200, "text/plain", "plain ü", server.get("/returns/text"));
        Responses.assertJson(200, "[1, 2, 3]", server.get("/returns/tuple"));
        RawResponse bytes = server.get("/returns/bytes");
        assertEquals("application/octet-stream", bytes.header("Content-Type"));
        assertArrayEquals(new byte[] {0, (byte) 0xFF}, bytes.body());
    }

    @Test
    void resultsWithStatusAndHeaders() {
        Responses.assertJson(201, "{\"made\": true}", server.get("/returns/status"));
        RawResponse headers = server.get("/returns/headers");
        Responses.assertText(202, "text/plain", "text", headers);
        assertEquals("1", headers.header("X-One"));
        assertEquals(List.of("a", "b"), headers.headers().get("x-many"));
        RawResponse own = server.get("/returns/response");
        assertEquals(203, own.status());
        assertEquals("text/x-own", own.header("Content-Type"));
        Responses.assertJson(200, "{\"json\": true}", server.get("/returns/body"));
        RawResponse empty = server.get("/returns/empty");
        assertEquals(204, empty.status());
        assertNull(empty.header("Content-Type"));
        assertNull(empty.header("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"object", "set", "nan", "function", "split", "low", "cycle", "no such kind"})
    void badResultsAreErrorsOfTheServer(String kind) {
        RawResponse response = server.get("/returns/" + kind.replace(" ", "%20"));
        Responses.assertError(500, "Internal Server Error", response);
        assertNull(response.header("X-Evil"));
    }

    @Test
    void helpers() {
        RawResponse json = server.get("/helpers/json");
        assertEquals(202, json.status());
        assertEquals("{\"b\":1,\"a\":[\"<&>\",\"é\"]}", json.text());
        Responses.assertJson(200, "\"x\"", server.get("/helpers/text-json"));
        RawResponse text = server.get("/helpers/text");
        Responses.assertText(200, "text/plain", "only content", text);
        assertEquals("yes", text.header("X-Extra"));
        Responses.assertText(201, "text/html", "<p>é</p>", server.get("/helpers/html"));
        RawResponse changed = server.get("/helpers/changed");
        Responses.assertJson(299, "{\"n\": 1}", changed);
        assertEquals("5", changed.header("X-Changed"));
        RawResponse redirect = server.get("/helpers/redirect");
        assertEquals(307, redirect.status());
        assertTrue(redirect.header("Location").startsWith("/%C3%A9"), redirect::toString);
    }

    @Test
    void cookies() {
        List<String> cookies = server.get("/helpers/cookie").headers().get("set-cookie");
        assertEquals(2, cookies.size());
        assertTrue(cookies.get(0).startsWith("one=1") && cookies.get(0).contains("HttpOnly") && cookies.get(0).contains("SameSite=Lax"));
        assertTrue(cookies.get(1).startsWith("two=2") && cookies.get(1).contains("Max-Age=60") && !cookies.get(1).contains("HttpOnly"));
    }

    @Test
    void mistakesInHelpersRaiseAtTheCall() {
        Responses.assertJson(200, """
                ["TypeError", "ValueError", "TypeError", "ValueError", "ValueError", "ValueError", "ValueError", "ValueError", "TypeError"]
                """, server.get("/helpers/errors"));
    }

    @Test
    void exitInAHandlerDoesNotEndTheServer() {
        Responses.assertError(500, "Internal Server Error", server.get("/helpers/exit"));
        assertEquals(200, server.get("/health").status());
    }

    @Test
    void requestMembers() {
        RawRequest request = RawRequest.of("POST", "/request?a=1&b=x+y&a=2&c=").header("X-Twice: one").header("x-twice: two")
                .header("Cookie: k=v; l=w").withBody("hé");
        Responses.assertJson(200, """
                {"query": {"a": "1", "b": "x y", "c": ""}, "list": ["1", "2"], "string": "a=1&b=x+y&a=2&c=",
                 "cookies": {"k": "v", "l": "w"}, "header": "one, two", "headers": "one, two", "host": true,
                 "bytes": [104, 195, 169], "body": "hé", "sub": "/request", "missing": null, "default": "d"}
                """, server.exchange(request));
    }

    @Test
    void staticFiles() {
        RawResponse file = server.get("/files/a.txt");
        Responses.assertText(200, "text/plain", "hello file\n", file);
        assertEquals(304, server.exchange(RawRequest.get("/files/a.txt").header("If-None-Match: " + file.header("ETag"))).status());
        RawResponse range = server.exchange(RawRequest.get("/files/a.txt").header("Range: bytes=0-4"));
        assertEquals(206, range.status());
        assertEquals("hello", range.text());
        Responses.assertText(200, "text/html", "<p>index</p>\n", server.get("/files/"));
        for (String path : List.of("/files/.hidden", "/files/missing.txt", "/files/%2e%2e%2fapp.py")) {
            int status = server.get(path).status();
            assertTrue(status == 404 || status == 410 || status == 400, () -> path + " gave " + status);
        }
        assertEquals(405, server.exchange(RawRequest.of("POST", "/files/a.txt")).status());
    }

    @Test
    void malformedRequestsAreRefused() {
        for (String text : List.of("GET / HTTP/1.1\r\n\r\n", "GARBAGE\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nBad Header\r\n\r\n",
                "POST /request HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /request HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab")) {
            try (RawHttpClient client = RawHttpClient.connect(server.address())) {
                client.send(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                assertEquals(400, client.receive("GET").status(), text);
                assertTrue(client.isClosedByServer(), text);
            }
        }
    }

    @Test
    void contentEncodingIsRefused() {
        assertEquals(415, server.exchange(RawRequest.post("/request", "x").header("Content-Encoding: gzip")).status());
    }
}
