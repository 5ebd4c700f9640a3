package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import jakarta.json.JsonArray;

/** Acceptance groups C and D: the page's complete example, with and without a token. */
final class CompleteExampleTest {

    private static final String TOKEN = "secret123";
    private static final String ALICE = "{\"id\": \"1\", \"name\": \"Alice\"}";
    private static final String BOB = "{\"id\": \"2\", \"name\": \"Bob\"}";
    private static final String CHARLIE = "{\"id\": \"3\", \"name\": \"Charlie\"}";

    @TempDir
    private static Path folder;

    /** Group C: one server, requests in the order of the table. */
    @Nested
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    class WithToken {

        private static ServerProcess server;

        @BeforeAll
        static void start() {
            server = ServerProcess.start(AcceptanceFolder.copy("complete-example", folder.resolve("token")), "--bearer-token", TOKEN,
                    "app.py");
        }

        @AfterAll
        static void stop() {
            server.close();
        }

        private static RawResponse send(RawRequest request) {
            return server.exchange(request.token(TOKEN));
        }

        private static RawResponse create(String body) {
            return send(RawRequest.postJson("/api/users", body));
        }

        @Test
        @Order(1)
        void c1ToC5Reading() {
            Responses.assertJson(200, "{\"service\": \"User API\", \"version\": \"1.0\"}", send(RawRequest.get("/")));
            Responses.assertJson(200, "[" + ALICE + ", " + BOB + "]", send(RawRequest.get("/api/users")));
            Responses.assertJson(200, ALICE, send(RawRequest.get("/api/users/1")));
            Responses.assertJson(200, BOB, send(RawRequest.get("/api/users/2")));
            Responses.assertJson(404, "{\"error\": \"User not found\"}", send(RawRequest.get("/api/users/99")));
        }

        @Test
        @Order(2)
        void c6ToC8Creating() {
            Responses.assertJson(201, CHARLIE, create("{\"name\": \"Charlie\"}"));
            Responses.assertJson(200, CHARLIE, send(RawRequest.get("/api/users/3")));
            Responses.assertJson(200, "[" + ALICE + ", " + BOB + ", " + CHARLIE + "]", send(RawRequest.get("/api/users")));
        }

        @Test
        @Order(3)
        void c9ToC10CreatingMore() {
            Responses.assertJson(201, "{\"id\": \"4\", \"name\": \"Dora\"}", create("{\"name\": \"Dora\"}"));
            Responses.assertJson(201, "{\"id\": \"5\", \"name\": null}", create("{}"));
        }

        @Test
        @Order(4)
        void c11BadJson() {
            Responses.assertError(400, "Invalid JSON in request body", create("{\"name\": "));
        }

        @Test
        @Order(5)
        void c12ErrorsOfTheHandler() {
            for (RawRequest request : new RawRequest[] {RawRequest.of("POST", "/api/users"), RawRequest.postJson("/api/users", "[1]")}) {
                RawResponse response = send(request);
                Responses.assertError(500, "Internal Server Error", response);
                assertFalse(response.toString().contains("handlers"), response::toString);
                assertFalse(response.toString().contains("AttributeError"), response::toString);
            }
            assertTrue(server.everything().contains("AttributeError"), "the log tells what happened");
            assertTrue(server.everything().contains("handlers.py"), "the log tells where");
        }

        @Test
        @Order(6)
        void c13NothingWasChangedByThem() {
            assertEquals(5, send(RawRequest.get("/api/users")).json().asJsonArray().size());
        }

        @Test
        @Order(7)
        void c14ToC16OtherMethodsAndPaths() {
            Responses.assertNotAllowed("GET, HEAD, OPTIONS", send(RawRequest.of("DELETE", "/api/users/1")));
            Responses.assertNotAllowed("GET, HEAD, OPTIONS, POST", send(RawRequest.of("PUT", "/api/users")));
            Responses.assertRedirect(308, "/api/users", send(RawRequest.get("/api/users/")));
        }

        @Test
        @Order(8)
        void c17ToC18ManyAtOnce() {
            Set<String> ids = ConcurrentUsers.create(200, 50, () -> RawHttpClient.connect(server.address()), TOKEN);
            assertEquals(200, ids.size());
            ConcurrentUsers.assertListed(205, ids, send(RawRequest.get("/api/users")));
        }

        @Test
        @Order(9)
        void c19StateIsNotKeptOverRestarts() {
            try (ServerProcess again = ServerProcess.start(folder.resolve("token/complete-example"), "--bearer-token", TOKEN, "app.py")) {
                Responses.assertJson(200, "[" + ALICE + ", " + BOB + "]", again.exchange(RawRequest.get("/api/users").token(TOKEN)));
            }
        }
    }

    /** Group D: the page's commands literally. */
    @Test
    void d1ToD4WithoutToken() {
        Path copy = AcceptanceFolder.copy("complete-example", folder.resolve("open"));
        try (ServerProcess server = ServerProcess.start(copy, "app.py")) {
            Responses.assertJson(200, "[" + ALICE + ", " + BOB + "]", server.get("/api/users"));
            Responses.assertJson(200, ALICE, server.get("/api/users/1"));
            Responses.assertJson(201, CHARLIE, server.exchange(RawRequest.postJson("/api/users", "{\"name\": \"Charlie\"}")));
            Responses.assertJson(200, "{\"service\": \"User API\", \"version\": \"1.0\"}", server.get("/"));
            Responses.assertJson(200, BOB, server.get("/api/users/2"));
            Responses.assertJson(404, "{\"error\": \"User not found\"}", server.get("/api/users/99"));
            Responses.assertJson(200, CHARLIE, server.get("/api/users/3"));
            JsonArray users = server.get("/api/users").json().asJsonArray();
            assertEquals("Charlie", users.getJsonObject(users.size() - 1).getString("name"));
            Responses.assertJson(201, "{\"id\": \"4\", \"name\": \"Dora\"}",
                    server.exchange(RawRequest.postJson("/api/users", "{\"name\": \"Dora\"}")));
            Responses.assertJson(201, "{\"id\": \"5\", \"name\": null}", server.exchange(RawRequest.postJson("/api/users", "{}")));
        }
    }

    @Test
    void fourHundredClientsGetFourHundredIds() {
        Path copy = AcceptanceFolder.copy("complete-example", folder.resolve("many"));
        try (ServerProcess server = ServerProcess.start(copy, "app.py")) {
            Set<String> ids = ConcurrentUsers.create(400, 400, () -> RawHttpClient.connect(server.address()), null);
            assertEquals(400, ids.size());
            ConcurrentUsers.assertListed(402, ids, server.get("/api/users"));
        }
    }

    @Test
    void fourHundredClientsGetFourHundredIdsUnderTls() {
        Path copy = AcceptanceFolder.copy("complete-example", folder.resolve("many-tls"));
        try (ServerProcess server = ServerProcess.start(copy, "--tls-generate", "--bearer-token", TOKEN, "app.py")) {
            var trust = Certificates.trustingAnything();
            Set<String> ids = ConcurrentUsers.create(400, 100, () -> RawHttpClient.connect(server.address(), trust), TOKEN);
            assertEquals(400, ids.size());
            try (RawHttpClient client = RawHttpClient.connect(server.address(), trust)) {
                ConcurrentUsers.assertListed(402, ids, client.exchange(RawRequest.get("/api/users").token(TOKEN)));
            }
        }
    }
}
