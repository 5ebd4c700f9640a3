package org.scriptling.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

/**
 * A server of the built distribution, listening on a free port. Closing it destroys the process, however the test ended.
 */
final class ServerProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(30);

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final StringBuilder errors = new StringBuilder();
    private final Thread outputReader;
    private final Thread errorReader;
    private boolean outputEnded;

    private ServerProcess(Process process) {
        this.process = process;
        outputReader = Thread.startVirtualThread(this::readOutput);
        errorReader = Thread.startVirtualThread(this::readErrors);
    }

    /** Starts a server and waits until it says that it listens. */
    static ServerProcess start(Path folder, String... arguments) {
        return start(folder, Map.of(), arguments);
    }

    /** The same with environment variables. */
    static ServerProcess start(Path folder, Map<String, String> environment, String... arguments) {
        ServerProcess server = launch(folder, environment, arguments);
        if (server.await(line -> message(line).equals("Server started"), START_LIMIT).isEmpty()) {
            server.close();
            throw new AssertionError("no 'Server started' within " + START_LIMIT + "\n" + server.everything());
        }
        return server;
    }

    /**
     * Starts a server without waiting; the log is in JSON. Adds {@code --server 127.0.0.1:0} unless the arguments or the
     * environment name an address.
     */
    static ServerProcess launch(Path folder, Map<String, String> environment, String... arguments) {
        var words = new ArrayList<String>();
        if (!List.of(arguments).contains("--server") && !environment.containsKey("SCRIPTLING_SERVER")) {
            words.addAll(List.of("--server", "127.0.0.1:0"));
        }
        words.addAll(List.of("--log-format", "json"));
        words.addAll(List.of(arguments));
        try {
            Process process = Distribution.prepare(folder, environment, words).start();
            process.getOutputStream().close();
            return new ServerProcess(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readOutput() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (output) {
                    output.add(line);
                    output.notifyAll();
                }
            }
        } catch (IOException e) {
            synchronized (errors) {
                errors.append("test: output ended: ").append(e).append('\n');
            }
        }
        synchronized (output) {
            outputEnded = true;
            output.notifyAll();
        }
    }

    private void readErrors() {
        try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (errors) {
                    errors.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            synchronized (errors) {
                errors.append("test: errors ended: ").append(e).append('\n');
            }
        }
    }

    /** Waits for a line of the output; empty when time is up or the process has ended without it. */
    Optional<String> await(Predicate<String> wanted, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        synchronized (output) {
            for (int next = 0;; next++) {
                while (next == output.size()) {
                    long left = (end - System.nanoTime()) / 1_000_000;
                    if (left <= 0 || outputEnded) {
                        return Optional.empty();
                    }
                    try {
                        output.wait(left);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return Optional.empty();
                    }
                }
                if (wanted.test(output.get(next))) {
                    return Optional.of(output.get(next));
                }
            }
        }
    }

    /** Waits for a log message with this text and gives its fields. */
    JsonObject awaitLog(String message) {
        return await(line -> message(line).equals(message), START_LIMIT).map(Json::object)
                .orElseThrow(() -> new AssertionError("no log message '" + message + "'\n" + everything()));
    }

    /** Whether a message is in the log by now. */
    boolean hasLogged(String message) {
        return await(line -> message(line).equals(message), Duration.ZERO).isPresent();
    }

    private static String message(String line) {
        if (!line.startsWith("{")) {
            return "";
        }
        return Json.object(line).get("msg") instanceof JsonString text ? text.getString() : "";
    }

    /** Base of all addresses of this server, without a slash at the end. */
    String url() {
        String url = awaitLog("Server started").getString("url");
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The port it really listens on. */
    int port() {
        String address = awaitLog("Server started").getString("address");
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** Where to connect to. */
    InetSocketAddress address() {
        return new InetSocketAddress("127.0.0.1", port());
    }

    /** The address of a path. */
    URI uri(String path) {
        return URI.create("http" + (url().startsWith("https") ? "s" : "") + "://localhost:" + port() + path);
    }

    /** Sends one request on a connection of its own. */
    RawResponse exchange(RawRequest request) {
        try (RawHttpClient client = RawHttpClient.connect(address())) {
            return client.exchange(request);
        }
    }

    /** A GET of a path. */
    RawResponse get(String path) {
        return exchange(RawRequest.get(path));
    }

    /** Whether somebody accepts connections on the port. */
    boolean isListening() {
        try (Socket socket = new Socket()) {
            socket.connect(address(), 1000);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Sends a signal such as {@code TERM}. */
    void signal(String name) {
        Distribution.signal(process, name);
    }

    /** Waits for the end; fails when it does not come in time. */
    int waitForExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("still running after " + limit + "\n" + everything());
            }
            outputReader.join(Duration.ofSeconds(5));
            errorReader.join(Duration.ofSeconds(5));
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Standard error so far. */
    String errors() {
        synchronized (errors) {
            return errors.toString();
        }
    }

    /** Standard output, which holds the log, so far. */
    String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** Both streams, for messages of failed tests. */
    String everything() {
        return "--- output\n" + output() + "\n--- errors\n" + errors();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
