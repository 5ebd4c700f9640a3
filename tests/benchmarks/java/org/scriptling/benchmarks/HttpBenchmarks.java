package org.scriptling.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/**
 * The same handlers on several servers under the load of wrk. For each round, scenario and system, a server is started, warmed
 * up, measured and killed.
 */
final class HttpBenchmarks {

    private static final double SECOND = 1e6;
    private static final double MILLISECOND = 1e3;

    private final Options options;
    private final Path wrk;
    private final Path bodyFile;
    private final Report report;

    private HttpBenchmarks(Options options, Path wrk, Path bodyFile, Report report) {
        this.options = options;
        this.wrk = wrk;
        this.bodyFile = bodyFile;
        this.report = report;
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
        var wrk = Commands.find("wrk");
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

    private void measureAll(List<HttpScenario> scenarios) throws IOException, InterruptedException {
        List<HttpSystem> systems = HttpSystems.find(options);
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
                report.save();
            }
        }
    }

    private void measure(HttpScenario scenario, HttpSystem system) throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(system, scenario)) {
            check(scenario, server);
            load(scenario, server, options.warmupSeconds());
            JsonObject result = load(scenario, server, options.loadSeconds());
            int bad = result.getInt("errors") + result.getInt("failures");
            if (bad > 0) {
                throw server.failure(bad + " of " + result.getInt("requests") + " requests failed");
            }
            double seconds = number(result, "duration") / SECOND;
            report.add(Quantity.HTTP_THROUGHPUT, scenario.name(), system.name(), number(result, "requests") / seconds);
            report.add(Quantity.HTTP_P50, scenario.name(), system.name(), number(result, "p50") / MILLISECOND);
            report.add(Quantity.HTTP_P99, scenario.name(), system.name(), number(result, "p99") / MILLISECOND);
            report.add(Quantity.HTTP_MEMORY, scenario.name(), system.name(), server.peakMemory());
        }
    }

    /** Waits until the server listens; then its answer must be right. */
    private static void check(HttpScenario scenario, ServerProcess server) throws IOException, InterruptedException {
        HttpResponse<String> response = server.firstAnswer(scenario);
        if (response.statusCode() != 200 || !isRight(response.body(), scenario)) {
            throw server.failure(scenario.path() + " was answered by " + response.statusCode() + " "
                    + response.body().replaceAll("\\s+", " "));
        }
    }

    private static boolean isRight(String body, HttpScenario scenario) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().equals(scenario.answer());
        } catch (JsonException otherText) {
            return false;
        }
    }

    private JsonObject load(HttpScenario scenario, ServerProcess server, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(wrk.toString(), "-t1", "-c" + scenario.connections(), "-d" + seconds + "s",
                "--timeout", "10s", "-s", options.folder().resolve("http/load.lua").toString(),
                server.address() + scenario.path(), "--", scenario.load()));
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
}
