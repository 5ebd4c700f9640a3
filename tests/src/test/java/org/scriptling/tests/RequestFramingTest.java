package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where one request ends and the next begins on a connection (RFC 9112, section 6), whether the handler reads the body or not:
 * the server reads bodies by itself, and a mistake would make the rest of a body the next request.
 */
final class RequestFramingTest {

    private static final String BODY = "{\"a\": 1}";
    private static final String NEXT = "GET /hello HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String HELLO = "{\"hello\": \"world\"}";

    @TempDir
    private static Path folder;

    private static ServerProcess server;

    @BeforeAll
    static void start() {
        Project.copy(Project.resources("server/framing"), folder);
        server = ServerProcess.start(folder, "app.py");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String head(String request, String... headers) {
        return request + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + String.join("", headers) + "\r\n";
    }

    private static void send(RawHttpClient client, String text) {
        client.send(text.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({ "POST /echo,200", "POST /ignore,200", "POST /none,404", "POST /hello,405", "GET /hello,200" })
    void theNextRequestFollowsABodyOfKnownLength(String request, int status) {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            send(client, head(request, "Content-Length: 8\r\n") + BODY + NEXT);
            assertEquals(status, client.receive("POST").status());
            Responses.assertJson(200, HELLO, client.receive("GET"));
            send(client, NEXT);
            Responses.assertJson(200, HELLO, client.receive("GET"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/echo", "/ignore" })
    void theNextRequestFollowsABodyInChunks(String path) {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            send(client, head("POST " + path, "Transfer-Encoding: chunked\r\n") + "3\r\n{\"a\r\n5;x=y\r\n\": 1}\r\n0\r\n\r\n" + NEXT);
            assertEquals(200, client.receive("POST").status());
            Responses.assertJson(200, HELLO, client.receive("GET"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/echo", "/ignore" })
    void aBodyMayComeInPieces(String path) {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            send(client, head("POST " + path, "Content-Length: 8\r\n"));
            for (char next : BODY.toCharArray()) {
                send(client, String.valueOf(next));
            }
            send(client, NEXT);
            assertEquals(200, client.receive("POST").status());
            Responses.assertJson(200, HELLO, client.receive("GET"));
        }
    }

    @Test
    void aBodyThatIsWaitedForIsAskedFor() {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            send(client, head("POST /echo", "Content-Length: 8\r\n", "Expect: 100-continue\r\n"));
            assertEquals(100, client.receiveAny("POST").status());
            send(client, BODY + NEXT);
            Responses.assertJson(200, "{\"a\": 1}", client.receive("POST"));
            Responses.assertJson(200, HELLO, client.receive("GET"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Content-Length: 8\r\nContent-Length: 8\r\n", "Content-Length: 8, 8\r\n", "Content-Length: +8\r\n", "Content-Length: -8\r\n",
            "Content-Length: 0x8\r\n", "Content-Length:\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: 8\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: gzip, chunked\r\n", "Transfer-Encoding: identity\r\n" })
    void doubtfulLengthsEndTheConnection(String headers) {
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            send(client, head("POST /echo", headers) + BODY + NEXT);
            assertEquals(400, client.receive("POST").status());
            assertTrue(client.isClosedByServer());
        }
    }
}
