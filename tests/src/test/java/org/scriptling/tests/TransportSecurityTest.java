package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance group G: TLS with generated and own certificates. */
final class TransportSecurityTest {

    private static final String HELLO = "{\"message\": \"Hello, World!\"}";
    /** A TLS 1.1 ClientHello: offers the version 3.2 and two old cipher suites, no extensions. */
    private static final String OLD_HELLO = "160301002f0100002b0302" + "00".repeat(31) + "01" + "00" + "0004002f0035" + "0100";

    @TempDir
    private Path folder;

    private Path program;

    @BeforeEach
    void prepare() {
        program = AcceptanceFolder.copy("getting-started", folder);
    }

    private static HttpResponse<String> get(ServerProcess server, SSLContext trust, HttpClient.Version version, String... headers)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder().sslContext(trust).version(version).build()) {
            var request = HttpRequest.newBuilder(server.uri("/api/hello")).timeout(Duration.ofSeconds(20));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void assertHello(HttpResponse<String> response) {
        assertEquals(200, response.statusCode());
        Json.assertSame(HELLO, response.body());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
    }

    private static X509Certificate certificateOf(ServerProcess server) throws IOException {
        SSLContext trust = Certificates.trustingAnything();
        try (SSLSocket socket = (SSLSocket) trust.getSocketFactory().createSocket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            socket.startHandshake();
            return (X509Certificate) socket.getSession().getPeerCertificates()[0];
        }
    }

    private static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        return HexFormat.ofDelimiter(":").withUpperCase().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    @Test
    void g1ToG5GeneratedCertificate() throws IOException, InterruptedException, GeneralSecurityException {
        String first;
        try (ServerProcess server = ServerProcess.start(program, "--tls-generate", "setup.py")) {
            assertTrue(server.url().startsWith("https://"), server::url);
            assertHello(get(server, Certificates.trustingAnything(), HttpClient.Version.HTTP_1_1));
            assertThrows(SSLHandshakeException.class, () -> get(server, SSLContext.getDefault(), HttpClient.Version.HTTP_1_1));
            X509Certificate certificate = certificateOf(server);
            assertProperties(certificate);
            first = fingerprint(certificate);
            assertEquals(first, server.awaitLog("Using self-signed certificate").getString("fingerprint"));
            assertOldVersionIsRefused(server);
            HttpResponse<String> second = get(server, Certificates.trustingAnything(), HttpClient.Version.HTTP_2);
            assertHello(second);
            assertEquals(HttpClient.Version.HTTP_2, second.version());
        }
        try (ServerProcess again = ServerProcess.start(program, "--tls-generate", "setup.py")) {
            assertNotEquals(first, fingerprint(certificateOf(again)), "G4: a new certificate on every start");
        }
    }

    private static void assertProperties(X509Certificate certificate) throws GeneralSecurityException {
        assertEquals("EC", certificate.getPublicKey().getAlgorithm());
        assertEquals(256, ((ECPublicKey) certificate.getPublicKey()).getParams().getOrder().bitLength());
        assertEquals("SHA256withECDSA", certificate.getSigAlgName());
        assertTrue(certificate.getSubjectX500Principal().getName().contains("CN=localhost"));
        Set<String> names = certificate.getSubjectAlternativeNames().stream().map(name -> name.get(1).toString()).collect(Collectors.toSet());
        assertTrue(names.contains("localhost") && names.contains("127.0.0.1"), names::toString);
        assertTrue(names.contains("0:0:0:0:0:0:0:1") || names.contains("::1"), names::toString);
        assertEquals(-1, certificate.getBasicConstraints(), "no authority");
        long days = Duration.between(certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant()).toDays();
        assertTrue(days >= 364 && days <= 366, () -> days + " days");
    }

    private static void assertOldVersionIsRefused(ServerProcess server) throws IOException {
        try (var socket = new java.net.Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(HexFormat.of().parseHex(OLD_HELLO));
            int first = socket.getInputStream().read();
            // Either an alert or no answer at all, but never a handshake record.
            assertTrue(first == 21 || first == -1, () -> "the server answered a TLS 1.1 client with a record of type " + first);
        }
    }

    @Test
    void g6OwnCertificate() throws IOException, InterruptedException {
        Certificates.Issued issued = Certificates.issue();
        issued.write(program);
        try (ServerProcess server = ServerProcess.start(program, "--tls-cert", "cert.pem", "--tls-key", "key.pem", "setup.py")) {
            assertHello(get(server, Certificates.trusting(issued.authority()), HttpClient.Version.HTTP_1_1));
            assertHello(get(server, Certificates.trusting(issued.authority()), HttpClient.Version.HTTP_2));
            assertEquals(issued.server(), certificateOf(server));
        }
    }

    @Test
    void g7TokenUnderTls() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(program, "--tls-generate", "--bearer-token", "t", "setup.py")) {
            SSLContext trust = Certificates.trustingAnything();
            for (HttpClient.Version version : HttpClient.Version.values()) {
                assertEquals(401, get(server, trust, version).statusCode());
                assertHello(get(server, trust, version, "Authorization", "Bearer t"));
            }
        }
    }

    /** Runs a server that must not start; its setup script leaves a trace when it runs. */
    private Distribution.Result refused(Map<String, String> environment, String... options) {
        Project.write(program.resolve("traced.py"), "open('ran.txt', 'w').close()\n");
        String[] arguments = new String[options.length + 3];
        arguments[0] = "--server";
        arguments[1] = "127.0.0.1:0";
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[arguments.length - 1] = "traced.py";
        Distribution.Result result = Distribution.run(program, environment, "", arguments);
        assertFalse(Files.exists(program.resolve("ran.txt")), "the setup script must not have run");
        assertFalse(result.out().contains("Server started"), result::out);
        assertTrue(result.err().startsWith("Error: "), result::err);
        return result;
    }

    @Test
    void g8ContradictingOptions() {
        Certificates.issue().write(program);
        assertEquals(2, refused(Map.of(), "--tls-cert", "cert.pem").exitCode());
        assertEquals(2, refused(Map.of(), "--tls-key", "key.pem").exitCode());
        assertEquals(2, refused(Map.of(), "--tls-generate", "--tls-cert", "cert.pem", "--tls-key", "key.pem").exitCode());
    }

    @Test
    void g9UnusableFiles() {
        Certificates.Issued issued = Certificates.issue();
        issued.write(program);
        issued.writeEncrypted(program, "password");
        Certificates.issue().write(program.resolve("other"));
        Project.write(program.resolve("text.pem"), "no PEM here\n");
        assertRefused("TLS certificate file 'missing.pem': not found", Map.of(), "missing.pem", "key.pem");
        assertRefused("TLS key file 'missing.pem': not found", Map.of(), "cert.pem", "missing.pem");
        assertRefused("TLS certificate file 'text.pem' holds no certificate", Map.of(), "text.pem", "key.pem");
        assertRefused("text.pem", Map.of(), "cert.pem", "text.pem");
        assertRefused("TLS key 'other/key.pem' does not match certificate 'cert.pem'", Map.of(), "cert.pem", "other/key.pem");
        assertRefused("TLS key file 'encrypted.pem' is encrypted: set SCRIPTLING_TLS_KEY_PASSWORD", Map.of(), "cert.pem", "encrypted.pem");
        assertRefused("cannot decrypt TLS key file 'encrypted.pem'", Map.of("SCRIPTLING_TLS_KEY_PASSWORD", "wrong-4711"), "cert.pem",
                "encrypted.pem");
    }

    private void assertRefused(String text, Map<String, String> environment, String certificate, String key) {
        Distribution.Result result = refused(environment, "--tls-cert", certificate, "--tls-key", key);
        assertEquals(1, result.exitCode(), result::err);
        assertTrue(result.err().contains(text), result::err);
        assertFalse(result.err().contains("wrong-4711"), "a password must never be shown");
    }

    @Test
    void g10EncryptedKey() throws IOException, InterruptedException {
        Certificates.Issued issued = Certificates.issue();
        issued.write(program);
        issued.writeEncrypted(program, "right password");
        try (ServerProcess server = ServerProcess.start(program, Map.of("SCRIPTLING_TLS_KEY_PASSWORD", "right password"), "--tls-cert",
                "cert.pem", "--tls-key", "encrypted.pem", "setup.py")) {
            assertHello(get(server, Certificates.trusting(issued.authority()), HttpClient.Version.HTTP_1_1));
            assertFalse(server.everything().contains("right password"));
        }
    }
}
