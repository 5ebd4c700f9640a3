package org.scriptling.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/**
 * The same handlers on several servers under the load of wrk. For each round, scenario and system, a server is started, warmed
 * up, measured and killed.
 */
final class HttpBenchmarks {

    private static final Duration START_LIMIT = Duration.ofSeconds(30);
    private static final double SECOND = 1e6;
    private static final double MILLISECOND = 1e3;

    private final Options options;
    private final Path wrk;
    private final Path bodyFile;
    private final Report report;
    private final Comparison throughput = comparison("http-throughput", "HTTP throughput", "requests/s");
    private final Comparison middle = comparison("http-p50", "HTTP latency, median", "ms");
    private final Comparison tail = comparison("http-p99", "HTTP latency, 99th percentile", "ms");
    private final Comparison memory = comparison("http-memory", "Peak memory of the server", "MiB");

    private HttpBenchmarks(Options options, Path wrk, Path bodyFile, Report report) {
        this.options = options;
        this.wrk = wrk;
        this.bodyFile = bodyFile;
        this.report = report;
        report.add(throughput, middle, tail, memory);
    }

    /**
     * Measures the scenarios that are wanted.
     *
     * @param report receives the values, and a line for each run that failed
     */
    static void measure(Options options, Report report) throws IOException, InterruptedException {
        List<HttpScenario> scenarios = HttpScenario.all().stream().filter(one -> options.wants("http", one.name())).toList();
        if (scenarios.isEmpty()) {
            return;
        }
        var wrk = ChildProcesses.find("wrk");
        if (wrk.isEmpty()) {
            System.out.println("HTTP is left out: wrk is not installed");
            return;
        }
        Path bodyFile = Files.createTempFile("scriptling-benchmark", ".json");
        try {
            new HttpBenchmarks(options, wrk.get(), bodyFile, report).measureAll(scenarios);
        } finally {
            Files.delete(bodyFile);
        }
    }

    private static Comparison comparison(String key, String title, String unit) {
        return new Comparison(key, title, unit, HttpSystem.REFERENCE, Comparison.Ratio.AMOUNT);
    }

    private void measureAll(List<HttpScenario> scenarios) throws IOException, InterruptedException {
        List<HttpSystem> systems = HttpSystem.find(options);
        for (int round = 1; round <= options.rounds(); round++) {
            for (HttpScenario scenario : scenarios) {
                System.out.println("round " + round + " of " + options.rounds() + ": " + scenario.name());
                Files.writeString(bodyFile, scenario.body().orElse(""));
                for (HttpSystem system : systems) {
                    try {
                        measure(scenario, system);
                    } catch (IOException failure) {
                        report.fail(scenario.name() + " on " + system.name() + ": " + failure.getMessage());
                    }
                }
            }
            report.save();
        }
    }

    private void measure(HttpScenario scenario, HttpSystem system) throws IOException, InterruptedException {
        int port = freePort();
        Process server = new ProcessBuilder(system.command().apply(port)).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        // The harness may be stopped from outside, and must not leave the server behind.
        Thread killer = new Thread(() -> ChildProcesses.kill(server));
        Runtime.getRuntime().addShutdownHook(killer);
        try {
            check(scenario, port, server);
            load(scenario, port, options.warmupSeconds());
            JsonObject report = load(scenario, port, options.loadSeconds());
            int bad = report.getInt("errors") + report.getInt("failures");
            if (bad > 0) {
                throw new IOException(bad + " of " + report.getInt("requests") + " requests failed");
            }
            throughput.add(scenario.name(), system.name(), number(report, "requests") / (number(report, "duration") / SECOND));
            middle.add(scenario.name(), system.name(), number(report, "p50") / MILLISECOND);
            tail.add(scenario.name(), system.name(), number(report, "p99") / MILLISECOND);
            memory.add(scenario.name(), system.name(), peakMemory(server.pid()));
        } finally {
            ChildProcesses.kill(server);
            server.waitFor(10, TimeUnit.SECONDS);
            Runtime.getRuntime().removeShutdownHook(killer);
        }
    }

    /** Waits until the server listens; then its answer must be right. */
    private static void check(HttpScenario scenario, int port, Process server) throws IOException, InterruptedException {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + scenario.path()))
                .version(HttpClient.Version.HTTP_1_1).timeout(START_LIMIT);
        scenario.body().ifPresent(body -> builder.POST(HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json"));
        HttpResponse<String> response = firstAnswer(builder.build(), server);
        String body = response.body().replaceAll("\\s", "");
        if (response.statusCode() != 200 || !body.contains(scenario.answer())) {
            throw new IOException(scenario.path() + " was answered by " + response.statusCode() + " " + body);
        }
    }

    private static HttpResponse<String> firstAnswer(HttpRequest request, Process server) throws IOException, InterruptedException {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    return client.send(request, HttpResponse.BodyHandlers.ofString());
                } catch (IOException notYet) {
                    if (!server.isAlive() || System.nanoTime() > end) {
                        throw new IOException("the server does not start", notYet);
                    }
                    Thread.sleep(20);
                }
            }
        }
    }

    private JsonObject load(HttpScenario scenario, int port, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(wrk.toString(), "-t1", "-c" + scenario.connections(), "-d" + seconds + "s",
                "--timeout", "10s", "-s", options.folder().resolve("http/load.lua").toString(),
                "http://127.0.0.1:" + port + scenario.path(), "--", scenario.load()));
        if (scenario.body().isPresent()) {
            command.add(bodyFile.toString());
        }
        List<String> lines = ChildProcesses.run(options.folder(), seconds + 30, command).lines();
        String last = lines.isEmpty() ? "" : lines.getLast();
        if (!last.startsWith("{")) {
            throw new IOException("wrk printed no report");
        }
        try (JsonReader reader = Json.createReader(new StringReader(last))) {
            return reader.readObject();
        }
    }

    private static double number(JsonObject report, String name) {
        return report.getJsonNumber(name).doubleValue();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The largest resident size that the process ever had, in MiB. */
    private static double peakMemory(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("the system does not tell the peak memory of a process");
    }
}
