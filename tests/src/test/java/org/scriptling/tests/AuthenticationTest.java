package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance group B: with a token set, every request must carry it. */
final class AuthenticationTest {

    private static final String TOKEN = "secret123";
    private static final RawRequest USERS = RawRequest.get("/api/users");

    @TempDir
    private static Path folder;

    /** The complete example with a token, which no request below may change. */
    @Nested
    class CompleteExample {

        private static ServerProcess server;

        @BeforeAll
        static void start() {
            server = ServerProcess.start(AcceptanceFolder.copy("complete-example", folder), "--bearer-token", TOKEN, "app.py");
        }

        @AfterAll
        static void stop() {
            server.close();
        }

        @AfterEach
        void nothingHasChanged() {
            RawResponse list = server.exchange(USERS.token(TOKEN));
            assertEquals(200, list.status());
            assertEquals(2, list.json().asJsonArray().size());
        }

        @Test
        void b1ToB3ThePagesOwnCommands() {
            Responses.assertUnauthorized(server.get("/api/users"));
            Responses.assertUnauthorized(server.get("/api/users/1"));
            Responses.assertUnauthorized(server.exchange(RawRequest.postJson("/api/users", "{\"name\": \"Charlie\"}")));
        }

        @Test
        void b4WrongToken() {
            Responses.assertUnauthorized(server.exchange(USERS.token("wrong")));
        }

        @Test
        void b5NearlyRightTokens() {
            for (String value : List.of("Bearer secret1234", "Bearer secret12", "Bearer", "secret123", "Bearer  ", "Bearer SECRET123")) {
                Responses.assertUnauthorized(server.exchange(USERS.header("Authorization: " + value)));
            }
        }

        @Test
        void b6OtherScheme() {
            Responses.assertUnauthorized(server.exchange(USERS.header("Authorization: Basic dXNlcjpzZWNyZXQxMjM=")));
        }

        @Test
        void b7TokenInTheQueryOrACookie() {
            Responses.assertUnauthorized(server.get("/api/users?token=secret123"));
            Responses.assertUnauthorized(server.exchange(USERS.header("Cookie: token=secret123")));
        }

        @Test
        void b8ToB9UnknownPathsAndHealth() {
            Responses.assertUnauthorized(server.get("/nope"));
            Responses.assertUnauthorized(server.get("/health"));
        }

        @Test
        void b10Options() {
            Responses.assertUnauthorized(server.exchange(RawRequest.of("OPTIONS", "/api/users")));
        }

        @Test
        void b11SchemeInAnyCase() {
            assertEquals(200, server.exchange(USERS.header("Authorization: bearer secret123")).status());
            assertEquals(200, server.exchange(USERS.header("Authorization: BEARER   secret123")).status());
        }

        @Test
        void b12HealthWithTheToken() {
            Responses.assertText(200, "text/plain", "OK", server.exchange(RawRequest.get("/health").token(TOKEN)));
        }

        @Test
        void b13UnknownPathWithTheToken() {
            Responses.assertError(404, "Not Found", server.exchange(RawRequest.get("/nope").token(TOKEN)));
        }

        @Test
        void b14BodyIsNotReadBeforeTheToken() {
            try (RawHttpClient client = RawHttpClient.connect(server.address())) {
                client.send(RawRequest.of("POST", "/api/users").header("Content-Length: " + (40 << 20)).head());
                Responses.assertUnauthorized(client.receive("POST"));
            }
        }

        @Test
        void twoAuthorizationLines() {
            Responses.assertUnauthorized(server.exchange(USERS.token(TOKEN).token(TOKEN)));
        }

        @Test
        void noInvitationToSendABodyWithoutTheToken() {
            try (RawHttpClient client = RawHttpClient.connect(server.address())) {
                client.send(RawRequest.of("POST", "/api/users").header("Content-Length: 10").header("Expect: 100-continue").head());
                assertEquals(401, client.receiveAny("POST").status());
            }
        }

        @Test
        void theTokenIsNeverLogged() {
            server.exchange(USERS.token("guess-4711"));
            server.exchange(USERS.token(TOKEN));
            assertFalse(server.everything().contains(TOKEN));
            assertFalse(server.everything().contains("guess-4711"));
        }
    }

    private static ServerProcess startGettingStarted(String name, String dotEnv, Map<String, String> environment, String... arguments) {
        Path copy = AcceptanceFolder.copy("getting-started", folder.resolve(name));
        if (dotEnv != null) {
            Project.write(copy.resolve(".env"), dotEnv);
        }
        return ServerProcess.start(copy, environment, arguments);
    }

    private static void assertOnlyAccepts(ServerProcess server, String token, String... refused) {
        Responses.assertUnauthorized(server.get("/api/hello"));
        assertEquals(200, server.exchange(RawRequest.get("/api/hello").token(token)).status());
        for (String other : refused) {
            Responses.assertUnauthorized(server.exchange(RawRequest.get("/api/hello").token(other)));
        }
    }

    @Test
    void b20TokenFromTheEnvironment() {
        try (var server = startGettingStarted("b20", null, Map.of("SCRIPTLING_BEARER_TOKEN", "my-secret-token"), "setup.py")) {
            assertOnlyAccepts(server, "my-secret-token");
        }
    }

    @Test
    void b21TokenFromDotEnv() {
        try (var server = startGettingStarted("b21", "SCRIPTLING_BEARER_TOKEN=my-secret-token\n", Map.of(), "setup.py")) {
            assertOnlyAccepts(server, "my-secret-token");
        }
    }

    @Test
    void b22EnvironmentWinsOverDotEnv() {
        try (var server = startGettingStarted("b22", "SCRIPTLING_BEARER_TOKEN=t1\n", Map.of("SCRIPTLING_BEARER_TOKEN", "t2"), "setup.py")) {
            assertOnlyAccepts(server, "t2", "t1");
        }
    }

    @Test
    void b23FlagWinsOverTheEnvironment() {
        try (var server = startGettingStarted("b23", null, Map.of("SCRIPTLING_BEARER_TOKEN", "t2"), "--bearer-token", "t3", "setup.py")) {
            assertOnlyAccepts(server, "t3", "t2");
        }
    }

    @Test
    void b24PublicPaths() {
        try (var server = startGettingStarted("b24", null, Map.of(), "--bearer-token", "t", "--public-paths", "/health", "setup.py")) {
            Responses.assertText(200, "text/plain", "OK", server.get("/health"));
            Responses.assertUnauthorized(server.get("/api/hello"));
            Responses.assertUnauthorized(server.get("/healthy"));
            Responses.assertUnauthorized(server.get("/nope"));
        }
    }

    @Test
    void anEmptyTokenMeansNoneAndIsWarnedOf() {
        try (var server = startGettingStarted("empty", null, Map.of(), "--bearer-token", "", "setup.py")) {
            assertEquals(200, server.get("/api/hello").status());
            assertEquals(true, server.output().contains("\"WARN\""), server::everything);
        }
    }
}
