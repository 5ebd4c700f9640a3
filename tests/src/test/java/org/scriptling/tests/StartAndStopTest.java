package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Acceptance group H: how a server starts, refuses to start, is loaded and stops. */
final class StartAndStopTest {

    private static final String STATUS = "{\"status\": \"ok\"}";

    @TempDir
    private Path folder;

    private Path gettingStarted() {
        return AcceptanceFolder.copy("getting-started", folder);
    }

    private Path fragments() {
        return AcceptanceFolder.copy("fragments", folder);
    }

    private static Distribution.Result refused(Path program, String... arguments) {
        Distribution.Result result = Distribution.run(program, arguments);
        assertFalse(result.out().contains("Server started"), result::out);
        assertTrue(result.err().contains("Error: "), result::err);
        return result;
    }

    @Test
    void h1PortTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Distribution.Result result = refused(gettingStarted(), "--server", "127.0.0.1:" + taken.getLocalPort(), "setup.py");
            assertEquals(1, result.exitCode());
            assertTrue(result.err().contains("cannot listen on 127.0.0.1:" + taken.getLocalPort()), result::err);
        }
    }

    @Test
    void h2BadAddress() {
        Path program = gettingStarted();
        for (String address : List.of(":99999", "localhost", "::1:8000", ":http")) {
            Distribution.Result result = refused(program, "--server", address, "setup.py");
            assertEquals(2, result.exitCode(), result::err);
            assertTrue(result.err().contains("invalid server address '" + address + "': expected [host]:port"), result::err);
        }
    }

    @Test
    void h3AnyFreePort() {
        try (ServerProcess server = ServerProcess.start(gettingStarted(), "--server", "127.0.0.1:0", "setup.py")) {
            assertTrue(server.port() > 0);
            assertEquals("http://127.0.0.1:" + server.port(), server.url());
            assertEquals(200, server.get("/api/hello").status());
        }
    }

    @Test
    void h4SixthVersionOfTheInternetProtocol() {
        Assumptions.assumeTrue(hasIpv6(), "no IPv6 on this machine");
        try (ServerProcess server = ServerProcess.start(gettingStarted(), "--server", "[::1]:0", "setup.py");
                RawHttpClient client = RawHttpClient.connect(new InetSocketAddress("::1", server.port()))) {
            assertEquals(200, client.exchange(RawRequest.get("/api/hello")).status());
        }
    }

    private static boolean hasIpv6() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("::1"))) {
            return socket.isBound();
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void allInterfaces() {
        try (ServerProcess server = ServerProcess.start(gettingStarted(), "--server", ":0", "setup.py")) {
            assertEquals(200, server.get("/api/hello").status());
        }
    }

    @Test
    void h5SetupScriptFails() {
        Path program = gettingStarted();
        Project.write(program.resolve("bad_syntax.py"), "x = 1\ny = = 2\n");
        Project.write(program.resolve("raises.py"), "x = 1\n\nraise ValueError('boom')\n");
        Project.write(program.resolve("exits.py"), "import sys\nsys.exit(3)\n");
        Distribution.Result missing = refused(program, "--server", "127.0.0.1:0", "missing.py");
        assertEquals(1, missing.exitCode());
        assertTrue(missing.err().contains("missing.py"), missing::err);
        Distribution.Result syntax = refused(program, "--server", "127.0.0.1:0", "bad_syntax.py");
        assertEquals(1, syntax.exitCode());
        assertTrue(syntax.err().contains("SyntaxError") && syntax.err().contains("bad_syntax.py:2"), syntax::err);
        assertTrue(syntax.err().contains("    y = = 2\n        ^\n"), syntax::err);
        Distribution.Result raises = refused(program, "--server", "127.0.0.1:0", "raises.py");
        assertEquals(1, raises.exitCode());
        assertEquals("Error: setup script failed: ValueError: boom (raises.py:3)", raises.lastErrorLine());
        assertTrue(raises.err().contains("File \"raises.py\", line 3, in <module>"), raises::err);
        Distribution.Result exits = Distribution.run(program, "--server", "127.0.0.1:0", "exits.py");
        assertEquals(3, exits.exitCode(), exits::err);
    }

    @Test
    void h6AllBrokenReferencesAreListed() {
        Path program = gettingStarted();
        Project.write(program.resolve("broken.py"), "def f(:\n");
        Project.write(program.resolve("references.py"), """
                import scriptling.runtime as runtime
                runtime.http.get("/a", "nomodule.f")
                runtime.http.get("/b", "handlers.nofunc")
                runtime.http.get("/c", "broken.f")
                runtime.http.get("/d", "handlers.hello")
                """);
        Distribution.Result result = refused(program, "--server", "127.0.0.1:0", "references.py");
        assertEquals(1, result.exitCode());
        for (String part : List.of("unresolved handlers:", "/a", "nomodule.f", "/b", "handlers.nofunc", "/c", "broken.f", "broken.py:1")) {
            assertTrue(result.err().contains(part), () -> part + " is not in\n" + result.err());
        }
        assertFalse(result.err().contains("handlers.hello"), result::err);
    }

    @Test
    void h7AddressFromTheEnvironment() {
        try (ServerProcess server = ServerProcess.start(gettingStarted(), Map.of("SCRIPTLING_SERVER", "127.0.0.1:0"), "setup.py")) {
            assertEquals(200, server.get("/api/hello").status());
        }
    }

    @Test
    void h8TerminationWhenIdle() {
        try (ServerProcess server = ServerProcess.start(gettingStarted(), "setup.py")) {
            server.get("/api/hello");
            server.signal("TERM");
            assertEquals(0, server.waitForExit(Duration.ofSeconds(2)), server::everything);
            assertTrue(server.hasLogged("Shutting down server..."), server::everything);
            assertTrue(server.hasLogged("Server stopped"), server::everything);
        }
    }

    @Test
    void h9InterruptDuringARequest() throws InterruptedException, ExecutionException, TimeoutException {
        try (ServerProcess server = ServerProcess.start(fragments(), "setup.py");
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<RawResponse> running = clients.submit(() -> server.get("/sleep?s=2"));
            Thread.sleep(700);
            server.signal("INT");
            server.awaitLog("Shutting down server...");
            Thread.sleep(300);
            assertFalse(server.isListening(), "new connections are refused");
            assertEquals(200, running.get(10, TimeUnit.SECONDS).status());
            assertEquals(0, server.waitForExit(Duration.ofSeconds(5)), server::everything);
        }
    }

    @Test
    void h10LongRequestIsInterrupted() throws InterruptedException {
        try (ServerProcess server = ServerProcess.start(fragments(), "--shutdown-timeout", "1", "setup.py");
                RawHttpClient client = RawHttpClient.connect(server.address())) {
            client.send(RawRequest.get("/sleep?s=60").head());
            Thread.sleep(500);
            server.signal("TERM");
            assertEquals(1, server.waitForExit(Duration.ofSeconds(4)), server::everything);
        }
    }

    @Test
    void h11EndlessHandlerDoesNotStopOthers() throws InterruptedException {
        try (ServerProcess server = ServerProcess.start(fragments(), "--shutdown-timeout", "1", "setup.py");
                RawHttpClient client = RawHttpClient.connect(server.address())) {
            Responses.assertJson(200, STATUS, server.get("/status"));
            client.send(RawRequest.get("/spin").head());
            Thread.sleep(500);
            long start = System.nanoTime();
            Responses.assertText(200, "text/plain", "OK", server.get("/health"));
            Responses.assertJson(200, STATUS, server.get("/status"));
            assertEquals(200, server.exchange(RawRequest.of("POST", "/path")).status());
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(2), "answers within two seconds");
            server.signal("TERM");
            assertEquals(1, server.waitForExit(Duration.ofSeconds(15)), server::everything);
        }
    }

    @Test
    void h12NoScript() {
        try (ServerProcess server = ServerProcess.start(folder)) {
            Responses.assertText(200, "text/plain", "OK", server.get("/health"));
            Responses.assertError(404, "Not Found", server.get("/x"));
        }
    }

    @Test
    void h13TenThousandRequests() throws InterruptedException, ExecutionException {
        try (ServerProcess server = ServerProcess.start(gettingStarted(), "--access-log", "off", "setup.py");
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                results.add(clients.submit(() -> hundredRequests(server)));
            }
            int total = 0;
            for (Future<Integer> result : results) {
                total += result.get();
            }
            assertEquals(10_000, total);
        }
    }

    private static int hundredRequests(ServerProcess server) {
        int good = 0;
        try (RawHttpClient client = RawHttpClient.connect(server.address())) {
            for (int i = 0; i < 100; i++) {
                RawResponse response = client.exchange(RawRequest.get("/api/hello"));
                good += response.status() == 200 && response.text().contains("Hello, World!") ? 1 : 0;
            }
        }
        return good;
    }

    @Test
    void h14SleepingHandlersDoNotHoldTheGate() throws InterruptedException, ExecutionException {
        try (ServerProcess server = ServerProcess.start(fragments(), "setup.py");
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            server.get("/sleep?s=0");
            long start = System.nanoTime();
            List<Future<RawResponse>> results = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                results.add(clients.submit(() -> server.get("/sleep?s=1")));
            }
            for (Future<RawResponse> result : results) {
                assertEquals(200, result.get().status());
            }
            assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(3), "ten at once take no longer than three seconds");
        }
    }

    @Test
    void theLogForPeople() throws IOException {
        Process process = Distribution.prepare(gettingStarted(), Map.of(), List.of("--server", "127.0.0.1:0", "setup.py")).start();
        try (var lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.contains("Server started")) {
                assertTrue(line.matches("\\d\\d \\w{3} \\d\\d \\d\\d:\\d\\d \\S+ (TRC|DBG|INF|WRN|ERR) .*"), line);
                line = lines.readLine();
            }
            assertTrue(line != null && line.matches(".* INF (\\[\\S+] )?Server started .*address=127\\.0\\.0\\.1:\\d+.* url=http://127\\.0\\.0\\.1:\\d+/?.*"),
                    "was: " + line);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void startServerFromTheScript() {
        Project.write(folder.resolve("app.py"), """
                import scriptling.runtime as runtime
                calls = []
                def index(request):
                    calls.append(request.path)
                    return {"calls": len(calls), "running": runtime.server_running()}
                runtime.http.get("/", "app.index")
                runtime.start_server()
                print("after", runtime.server_running(), calls)
                """);
        try (ServerProcess server = ServerProcess.start(folder, "app.py")) {
            Responses.assertJson(200, "{\"calls\": 1, \"running\": true}", server.get("/"));
            Responses.assertJson(200, "{\"calls\": 2, \"running\": true}", server.get("/"));
            server.signal("TERM");
            assertEquals(0, server.waitForExit(Duration.ofSeconds(10)), server::everything);
            assertTrue(server.output().contains("after False ['/', '/']"), server::everything);
        }
    }
}
