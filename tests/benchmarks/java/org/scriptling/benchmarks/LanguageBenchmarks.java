package org.scriptling.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

/**
 * The language programs, each in three ways: steady (median of the last third of many runs in one process), first second (time
 * for the runs that CPython does in one second, from the first run on) and cold (one run, the start of the process included).
 */
final class LanguageBenchmarks {

    private static final double MILLISECOND = 1e6;
    private static final double SECOND = 1e9;
    private static final int PROCESS_LIMIT_SECONDS = 300;

    private final Options options;
    private final List<LanguageSystem> systems;
    private final Path workspace;
    private final Map<String, String> results = new HashMap<>();
    private final Report report;
    private final Comparison steady = new Comparison("steady", "Steady speed", "ms", LanguageSystem.REFERENCE,
            Comparison.Ratio.SPEED);
    private final Comparison firstSecond = new Comparison("first-second", "Time for the first second of CPython's work", "ms",
            LanguageSystem.REFERENCE, Comparison.Ratio.AMOUNT);
    private final Comparison cold = new Comparison("cold", "One run, start included", "ms", LanguageSystem.REFERENCE,
            Comparison.Ratio.AMOUNT);

    private LanguageBenchmarks(Options options, List<LanguageSystem> systems, Path workspace, Report report) {
        this.options = options;
        this.systems = systems;
        this.workspace = workspace;
        this.report = report;
        report.add(steady, firstSecond, cold);
    }

    /**
     * Measures the programs that are wanted.
     *
     * @param report receives the values, and a line for each run that failed or gave another result than CPython
     */
    static void measure(Options options, Report report) throws IOException, InterruptedException {
        List<Path> programs = programs(options);
        if (programs.isEmpty()) {
            return;
        }
        Path workspace = Files.createTempDirectory("scriptling-benchmarks");
        try {
            new LanguageBenchmarks(options, LanguageSystem.find(options), workspace, report).measureAll(programs);
        } finally {
            ChildProcesses.delete(workspace);
        }
    }

    private static List<Path> programs(Options options) throws IOException {
        try (Stream<Path> files = Files.list(options.folder().resolve("programs"))) {
            return files.filter(file -> file.toString().endsWith(".py")).filter(file -> options.wants("language", name(file)))
                    .sorted().toList();
        }
    }

    private void measureAll(List<Path> programs) throws IOException, InterruptedException {
        Map<String, Integer> runsOfASecond = new HashMap<>();
        for (Path program : programs) {
            prepare(program);
            runsOfASecond.put(name(program), calibrate(name(program)));
        }
        for (int round = 1; round <= options.rounds(); round++) {
            for (Path program : programs) {
                System.out.println("round " + round + " of " + options.rounds() + ": " + name(program));
                for (LanguageSystem system : systems) {
                    measure(name(program), system, runsOfASecond.get(name(program)));
                }
            }
            report.save();
        }
    }

    /** A folder with the driver, the program under the name that the driver imports, and the test programs as modules. */
    private void prepare(Path program) throws IOException {
        Path folder = Files.createDirectories(workspace.resolve(name(program)));
        Files.copy(options.folder().resolve("driver.py"), folder.resolve("driver.py"));
        Files.copy(program, folder.resolve("workload.py"));
        try (Stream<Path> tests = Files.list(options.folder().resolve("../src/test/resources/programs"))) {
            for (Path test : tests.toList()) {
                if (Files.exists(test.resolve("main.py"))) {
                    Files.copy(test.resolve("main.py"), folder.resolve(test.getFileName() + ".py"));
                }
            }
        }
    }

    /** How many runs CPython does in a second; notes the result that all others must have. */
    private int calibrate(String program) throws IOException, InterruptedException {
        Runs runs = runs(program, systems.getFirst(), 0.5, 3);
        results.put(program, runs.result());
        return (int) Math.max(1, Math.round(SECOND / Comparison.median(runs.nanoseconds())));
    }

    private void measure(String program, LanguageSystem system, int runsOfASecond) throws InterruptedException {
        try {
            Runs runs = runs(program, system, options.steadySeconds(), runsOfASecond);
            check(program, system, runs);
            List<Double> times = runs.nanoseconds();
            steady.add(program, system.name(), Comparison.median(times.subList(times.size() * 2 / 3, times.size())) / MILLISECOND);
            double first = times.subList(0, runsOfASecond).stream().mapToDouble(Double::doubleValue).sum();
            firstSecond.add(program, system.name(), first / MILLISECOND);
            Runs once = runs(program, system, 0, 1);
            check(program, system, once);
            cold.add(program, system.name(), once.processNanoseconds() / MILLISECOND);
        } catch (IOException failure) {
            report.fail(program + " on " + system.name() + ": " + failure.getMessage());
        }
    }

    private void check(String program, LanguageSystem system, Runs runs) throws IOException {
        if (!runs.result().equals(results.get(program))) {
            throw new IOException("result " + runs.result() + " instead of " + results.get(program));
        }
    }

    private record Runs(List<Double> nanoseconds, String result, double processNanoseconds) {
    }

    private Runs runs(String program, LanguageSystem system, double seconds, int least) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(system.command());
        command.addAll(List.of("driver.py", String.valueOf(seconds), String.valueOf(least)));
        ChildProcesses.Output output = ChildProcesses.run(workspace.resolve(program), PROCESS_LIMIT_SECONDS, command);
        List<Double> times = new ArrayList<>();
        String result = null;
        for (String line : output.lines()) {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                JsonObject object = reader.readObject();
                if (object.containsKey("result")) {
                    result = object.getString("result");
                } else {
                    times.add(object.getJsonNumber("nanoseconds").doubleValue());
                }
            }
        }
        if (result == null) {
            throw new IOException("no result");
        }
        return new Runs(times, result, output.nanoseconds());
    }

    private static String name(Path program) {
        String file = program.getFileName().toString();
        return file.substring(0, file.length() - ".py".length());
    }
}
