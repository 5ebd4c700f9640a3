package org.scriptling.http.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.WritableHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.scriptling.http.AuthScope;
import org.scriptling.http.Concurrency;
import org.scriptling.http.HttpConfiguration;
import org.scriptling.http.ServerAddress;
import org.scriptling.http.server.BearerAuthentication.Verdict;
import org.scriptling.spi.ScriptFailure;

/** Authentication, old protocol versions, texts of failures. */
class ServerRulesTest {

    private static HttpConfiguration configuration(String token, AuthScope scope, List<String> publicPaths) {
        return new HttpConfiguration(ServerAddress.parse(":0"), token, null, scope, publicPaths, 0, Duration.ZERO,
                Duration.ZERO, true, false, Concurrency.SAFE_METHODS, null);
    }

    @ParameterizedTest
    @CsvSource({ "Bearer secret123,ACCEPTED", "bearer   secret123,ACCEPTED", "Bearer wrong,WRONG", "Bearer secret1234,WRONG",
            "Bearer secret12,WRONG", "Bearer,MISSING", "secret123,MISSING", "Basic c2VjcmV0MTIz,MISSING",
            "Bearersecret123,MISSING" })
    void credentials(String header, Verdict expected) {
        var authentication = BearerAuthentication.of(configuration("secret123", AuthScope.ALL, List.of()));
        assertEquals(expected, authentication.check(header));
        var headers = WritableHeaders.create();
        headers.set(HeaderValues.create(HeaderNames.AUTHORIZATION, header));
        assertEquals(expected, authentication.check(headers, "/"));
    }

    @Test
    void twoHeadersAreRefused() {
        var authentication = BearerAuthentication.of(configuration("t", AuthScope.ALL, List.of()));
        var headers = WritableHeaders.create();
        headers.set(HeaderValues.create(HeaderNames.AUTHORIZATION, "Bearer t", "Bearer t"));
        assertEquals(Verdict.WRONG, authentication.check(headers, "/"));
    }

    @ParameterizedTest
    @CsvSource({ "/health,ACCEPTED", "/he%61lth,ACCEPTED", "/health/,MISSING", "/open/x,ACCEPTED", "/open,MISSING",
            "/open/../private,MISSING", "/private,MISSING", "/%zz,MISSING" })
    void publicPaths(String path, Verdict expected) {
        var authentication = BearerAuthentication.of(configuration("t", AuthScope.ALL, List.of("/health", "/open/*")));
        assertEquals(expected, authentication.check(WritableHeaders.create(), path));
    }

    @Test
    void noTokenOrNarrowScopeNeedsNothing() {
        assertNull(BearerAuthentication.of(configuration(null, AuthScope.ALL, List.of())));
        assertNull(BearerAuthentication.of(configuration("", AuthScope.ALL, List.of())));
        assertNull(BearerAuthentication.of(configuration("t", AuthScope.PROTOCOLS, List.of())));
    }

    @Test
    void oldRequestsAreRewritten() {
        String head = "GET /a HTTP/1.0\r\nX: 1\r\nConnection: keep-alive\r\n\r\nbody";
        assertTrue(LegacyHttp.isLegacy(head.getBytes(StandardCharsets.US_ASCII)));
        assertFalse(LegacyHttp.isLegacy("GET /a HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        assertFalse(LegacyHttp.isLegacy("GET /a HTTP/1.0".getBytes(StandardCharsets.US_ASCII)));
        assertFalse(LegacyHttp.isLegacy("\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("GET /a HTTP/1.1\r\nX: 1\r\nHost: localhost\r\nConnection: close\r\n\r\nbody",
                LegacyHttp.rewrite(head, head.indexOf("\r\n\r\n")));
        String withHost = "GET /a HTTP/1.0\r\nhost: h\r\n\r\n";
        assertEquals("GET /a HTTP/1.1\r\nhost: h\r\nConnection: close\r\n\r\n",
                LegacyHttp.rewrite(withHost, withHost.indexOf("\r\n\r\n")));
    }

    @Test
    void requestTargets() {
        assertEquals("/a/b", ProgramRouting.rawPath("/a/b"));
        assertEquals("/a", ProgramRouting.rawPath("http://host:80/a"));
        assertEquals("/", ProgramRouting.rawPath("http://host"));
        assertEquals("*", ProgramRouting.rawPath("*"));
    }

    @Test
    void setupFailureNamesThePlace() {
        String traceback = "Traceback (most recent call last):\n  File \"/x/setup.py\", line 1, in <module>\n"
                + "  File \"/x/lib.py\", line 3, in f\nValueError: boom\n";
        assertEquals("ValueError: boom (lib.py:3)",
                SetupFailure.describe(ScriptFailure.ofException(null, "ValueError", "boom", traceback, null)));
        assertEquals("KeyError", SetupFailure.describe(ScriptFailure.of("KeyError", "")));
    }

    @Test
    void setupScriptStem() {
        assertEquals("app", ServerLifecycle.stem("dir/app.py"));
        assertEquals("app", ServerLifecycle.stem("app"));
    }
}
