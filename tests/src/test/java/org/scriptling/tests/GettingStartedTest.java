package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance group A: the page's section on defining routes, and the protocol around it. */
final class GettingStartedTest {

    private static final String HELLO = "{\"message\": \"Hello, World!\"}";

    @TempDir
    private static Path folder;

    private static ServerProcess server;

    @BeforeAll
    static void start() {
        server = ServerProcess.start(AcceptanceFolder.copy("getting-started", folder), "setup.py");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a1Hello() {
        RawResponse response = server.get("/api/hello");
        Responses.assertJson(200, HELLO, response);
        assertEquals(response.body().length, Integer.parseInt(response.header("Content-Length")));
    }

    @Test
    void a2EchoOfJson() {
        String body = "{\"a\": [1, 2.5, null, true], \"b\": \"ü€😀\"}";
        Responses.assertJson(200, body, server.exchange(RawRequest.postJson("/api/echo", body)));
    }

    @Test
    void a3ContentTypeIsNotLookedAt() {
        Responses.assertJson(200, "[1, 2, 3]", server.exchange(RawRequest.post("/api/echo", "[1, 2, 3]")));
    }

    @Test
    void a4EchoOfAText() {
        Responses.assertJson(200, "\"text\"", server.exchange(RawRequest.postJson("/api/echo", "\"text\"")));
    }

    @Test
    void a5NoBody() {
        Responses.assertJson(200, "null", server.exchange(RawRequest.of("POST", "/api/echo")));
        Responses.assertJson(200, "null", server.exchange(RawRequest.of("POST", "/api/echo").header("Content-Length: 0")));
    }

    @Test
    void a6BadJson() {
        Responses.assertError(400, "Invalid JSON in request body", server.exchange(RawRequest.postJson("/api/echo", "{\"a\": ")));
    }

    @Test
    void a7IntegersAreExact() {
        RawResponse response = server.exchange(RawRequest.post("/api/echo", "9007199254740993"));
        assertEquals(200, response.status());
        assertEquals("9007199254740993", response.text());
    }

    @Test
    void a8PathParameter() {
        Responses.assertJson(200, "{\"user_id\": \"42\"}", server.get("/api/users/42"));
    }

    @Test
    void a9EscapesAndPlus() {
        Responses.assertJson(200, "{\"user_id\": \"a b+c\"}", server.get("/api/users/a%20b+c"));
    }

    @Test
    void a10EscapedSlash() {
        Responses.assertJson(200, "{\"user_id\": \"a/b\"}", server.get("/api/users/a%2Fb"));
    }

    @Test
    void a11Utf8InThePath() {
        Responses.assertJson(200, "{\"user_id\": \"café\"}", server.get("/api/users/caf%C3%A9"));
    }

    @Test
    void a12EmptyParameter() {
        Responses.assertError(404, "Not Found", server.get("/api/users/"));
        Responses.assertError(404, "Not Found", server.get("/api/users"));
    }

    @Test
    void a13TooManySegments() {
        Responses.assertError(404, "Not Found", server.get("/api/users/1/2"));
    }

    @Test
    void a14CaseMatters() {
        Responses.assertError(404, "Not Found", server.get("/API/hello"));
    }

    @Test
    void a15UnknownPath() {
        Responses.assertError(404, "Not Found", server.get("/nope"));
    }

    @Test
    void a16TrailingSlash() {
        Responses.assertRedirect(308, "/api/hello", server.get("/api/hello/"));
    }

    @Test
    void a17TrailingSlashWithQuery() {
        Responses.assertRedirect(308, "/api/hello?x=1", server.get("/api/hello/?x=1"));
    }

    @Test
    void a18PostOnAGetRoute() {
        Responses.assertNotAllowed("GET, HEAD, OPTIONS", server.exchange(RawRequest.of("POST", "/api/hello")));
    }

    @Test
    void a19GetOnAPostRoute() {
        Responses.assertNotAllowed("OPTIONS, POST", server.get("/api/echo"));
    }

    @Test
    void a20PatchOnAParameterRoute() {
        Responses.assertNotAllowed("GET, HEAD, OPTIONS", server.exchange(RawRequest.of("PATCH", "/api/users/1")));
    }

    @Test
    void a21Head() {
        RawResponse get = server.get("/api/hello");
        RawResponse head = server.exchange(RawRequest.of("HEAD", "/api/hello"));
        assertEquals(200, head.status());
        Responses.assertJsonType(head);
        assertEquals(get.header("Content-Length"), head.header("Content-Length"));
        assertEquals(0, head.body().length);
    }

    @Test
    void a21NoBodyFollowsAHeadOnTheConnection() {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            assertEquals(200, client.exchange(RawRequest.of("HEAD", "/api/hello")).status());
            Responses.assertJson(200, HELLO, client.exchange(RawRequest.get("/api/hello")));
        }
    }

    @Test
    void a22Options() {
        RawResponse response = server.exchange(RawRequest.of("OPTIONS", "/api/hello"));
        assertEquals(204, response.status());
        assertEquals("GET, HEAD, OPTIONS", response.header("Allow"));
        assertNull(response.header("Content-Length"));
        assertNull(response.header("Content-Type"));
    }

    @Test
    void a23Health() {
        Responses.assertText(200, "text/plain", "OK", server.get("/health"));
    }

    @Test
    void a24MalformedEscape() {
        assertEquals(400, server.get("/api/users/%zz").status());
        assertEquals(400, server.get("/api/users/%").status());
        assertEquals(400, server.get("/api/users/%ff").status());
        assertEquals(400, server.get("/api/users/a%00b").status());
    }

    @Test
    void a25DotSegments() {
        assertEquals(400, server.get("/api/../api/hello").status());
        assertEquals(400, server.get("/api/./hello").status());
        assertEquals(400, server.get("/api/%2e%2e/hello").status());
    }

    @Test
    void a26OldProtocolVersion() {
        Responses.assertJson(200, HELLO, server.exchange(RawRequest.get("/api/hello").withVersion("HTTP/1.0")));
    }

    @Test
    void a26ConnectionIsReused() {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            for (int i = 0; i < 3; i++) {
                Responses.assertJson(200, HELLO, client.exchange(RawRequest.get("/api/hello")));
            }
        }
    }

    @Test
    void a26PipelinedRequestsAreAnsweredInOrder() {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            client.send(RawRequest.get("/api/users/1").head());
            client.send(RawRequest.get("/api/users/2").head());
            Responses.assertJson(200, "{\"user_id\": \"1\"}", client.receive("GET"));
            Responses.assertJson(200, "{\"user_id\": \"2\"}", client.receive("GET"));
        }
    }

    @Test
    void a27ChunkedRequest() {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            client.send(RawRequest.of("POST", "/api/echo").header("Transfer-Encoding: chunked").head());
            client.send("5\r\n{\"a\":\r\n5\r\n [1] \r\n1\r\n}\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            Responses.assertJson(200, "{\"a\": [1]}", client.receive("POST"));
            Responses.assertJson(200, HELLO, client.exchange(RawRequest.get("/api/hello")));
        }
    }

    @Test
    void a27ExpectContinue() {
        RawRequest request = RawRequest.postJson("/api/echo", "{\"a\": 1}").header("Expect: 100-continue");
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            client.send(request.head());
            assertEquals(100, client.receiveAny("POST").status());
            client.send(request.body());
            Responses.assertJson(200, "{\"a\": 1}", client.receive("POST"));
        }
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            client.send(RawRequest.of("POST", "/nope").header("Expect: 100-continue").header("Content-Length: 8").head());
            assertEquals(404, client.receiveAny("POST").status(), "no 100 for a path that does not exist");
        }
    }

    @Test
    void a28BodyTooLarge() {
        int length = 33 << 20;
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            client.send(RawRequest.of("POST", "/api/echo").header("Content-Length: " + length).head());
            sendInBackground(client, length);
            assertTooLarge(client.receive("POST"));
        }
    }

    @Test
    void a28ChunkedBodyTooLarge() {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            client.send(RawRequest.of("POST", "/api/echo").header("Transfer-Encoding: chunked").head());
            client.send((Integer.toHexString(33 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            sendInBackground(client, 33 << 20);
            assertTooLarge(client.receive("POST"));
        }
        Responses.assertJson(200, HELLO, server.get("/api/hello"));
    }

    private static void assertTooLarge(RawResponse response) {
        assertEquals(413, response.status());
        if (response.body().length > 0) {
            Responses.assertError(413, "Content Too Large", response);
        }
    }

    private static void sendInBackground(RawHttpClient client, int length) {
        Thread.startVirtualThread(() -> {
            byte[] block = "1".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            try {
                for (int sent = 0; sent < length; sent += block.length) {
                    client.send(block);
                }
            } catch (UncheckedIOException e) {
                // The server stops reading: that is what the test is about.
                assertTrue(e.getCause() != null);
            }
        });
    }

    @Test
    void a29LongTarget() {
        assertEquals(414, server.get("/" + "a".repeat(9000)).status());
    }

    @Test
    void noServerHeaderAndNothingOfTheProgramInErrors() {
        RawResponse response = server.get("/nope");
        assertNull(response.header("Server"));
        assertEquals("nosniff", response.header("X-Content-Type-Options"));
    }
}
