package org.scriptling.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that was started to be measured, with a temporary folder. Closing it kills its processes. */
final class ServerProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final int END_LIMIT_SECONDS = 10;

    private final int port;
    private final Path folder;
    private final Path output;
    private final List<String> command;
    private final Process process;
    private final Thread killer;

    private ServerProcess(int port, Path folder, List<String> command) throws IOException {
        this.port = port;
        this.folder = folder;
        this.command = command;
        output = folder.resolve("output.txt");
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        killer = ChildProcesses.killAtExit(process);
    }

    /** Starts a system for a scenario on a free port. */
    static ServerProcess start(HttpSystem system, HttpScenario scenario) throws IOException {
        int port = freePort();
        Path folder = Files.createTempDirectory("scriptling-benchmark");
        try {
            return new ServerProcess(port, folder, scenario.confine(system.launcher().command(scenario, port, folder)));
        } catch (IOException failure) {
            ChildProcesses.delete(folder);
            throw failure;
        }
    }

    /** The address without a path. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /**
     * Sends a request as soon as the server listens.
     *
     * @throws IOException when it does not start
     */
    HttpResponse<String> firstAnswer(HttpScenario scenario) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + scenario.path()))
                .version(HttpClient.Version.HTTP_1_1).timeout(START_LIMIT);
        scenario.body().ifPresent(body -> request.POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json"));
        long end = System.nanoTime() + START_LIMIT.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
                } catch (IOException notYet) {
                    if (!process.isAlive() || System.nanoTime() > end) {
                        throw failure("the server does not start");
                    }
                    Thread.sleep(20);
                }
            }
        }
    }

    /** The largest resident size that the server ever had, in MiB, summed over its processes. */
    double peakMemory() throws IOException {
        double sum = ChildProcesses.peakMemory(process.pid());
        for (ProcessHandle child : process.descendants().toList()) {
            sum += ChildProcesses.peakMemory(child.pid());
        }
        return sum;
    }

    /** An exception that names the command and what the server printed. */
    IOException failure(String what) {
        return ChildProcesses.failure(what, command, ChildProcesses.text(output));
    }

    @Override
    public void close() throws IOException {
        ChildProcesses.killNow(process, killer);
        try {
            if (!process.waitFor(END_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                throw failure("the server does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        ChildProcesses.delete(folder);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
