package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long short commands take, from before the start of the process to its end, and how much memory. */
final class StartUpBenchmarks {

    /** The row of the program that prints one line. */
    static final String HELLO = "hello";
    /** The row of the check of that program; only Scriptling has one. */
    static final String LINT = "--lint";
    /** Rows that are options without a script. */
    static final List<String> PLAIN_OPTIONS = List.of("--version", "--help");

    private static final int LIMIT_SECONDS = 60;
    private static final double MILLISECOND = 1e6;

    private final Options options;
    private final Report report;
    /** For each row, the command of each system. */
    private final Map<String, Map<String, List<String>>> commands = new LinkedHashMap<>();

    private StartUpBenchmarks(Options options, Report report) {
        this.options = options;
        this.report = report;
    }

    /**
     * Measures the commands that are wanted.
     *
     * @param report receives the values, and a line for each run that failed
     */
    static void measure(Options options, Report report) throws IOException, InterruptedException {
        var benchmarks = new StartUpBenchmarks(options, report);
        benchmarks.findCommands();
        if (!benchmarks.commands.isEmpty()) {
            benchmarks.measureAll();
        }
    }

    private void findCommands() throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>(List.of(HELLO));
        rows.addAll(PLAIN_OPTIONS);
        rows.add(LINT);
        rows.removeIf(row -> !options.wants("startup", row));
        if (rows.isEmpty()) {
            return;
        }
        List<String> folders = Commands.classPath().stream().filter(entry -> !entry.endsWith(".jar")).toList();
        List<String> java = List.of(Commands.java(), "-classpath", String.join(":", folders), EmptyProgram.class.getName());
        rows.forEach(row -> add(row, "Java", java));
        add(rows, "Scriptling", Optional.of(options.scriptling()), "hello.py");
        if (rows.contains(LINT)) {
            add(LINT, "Scriptling", List.of(options.scriptling().toString(), LINT, file("hello.py")));
        }
        add(rows, "CPython", Commands.findInterpreter("python3"), "hello.py");
        if (options.wantsPeer("PyPy")) {
            add(rows, "PyPy", Commands.findInterpreter("pypy3"), "hello.py");
        }
        if (options.wantsPeer("node")) {
            add(rows, "node", Commands.find("node"), "hello.js");
        }
    }

    private void add(List<String> rows, String system, Optional<Path> program, String script) {
        if (program.isEmpty()) {
            return;
        }
        String command = program.get().toString();
        if (rows.contains(HELLO)) {
            add(HELLO, system, List.of(command, file(script)));
        }
        PLAIN_OPTIONS.stream().filter(rows::contains).forEach(option -> add(option, system, List.of(command, option)));
    }

    private void add(String row, String system, List<String> command) {
        commands.computeIfAbsent(row, _ -> new LinkedHashMap<>()).put(system, command);
    }

    private String file(String name) {
        return options.folder().resolve("startup").resolve(name).toString();
    }

    private void measureAll() throws IOException, InterruptedException {
        for (int round = 1; round <= options.rounds(); round++) {
            System.out.println("round " + round + " of " + options.rounds() + ": start-up");
            for (int run = 0; run < options.startUpRuns(); run++) {
                for (var row : commands.entrySet()) {
                    for (var system : List.copyOf(row.getValue().keySet())) {
                        measure(row.getKey(), system, row.getValue());
                    }
                }
            }
            report.save();
        }
    }

    /** Measures a command once; one that fails is not run again. */
    private void measure(String row, String system, Map<String, List<String>> systems) throws InterruptedException {
        try {
            ChildProcesses.Output output = ChildProcesses.run(options.folder(), LIMIT_SECONDS, systems.get(system));
            report.add(Quantity.START_UP, row, system, output.nanoseconds() / MILLISECOND);
            report.add(Quantity.START_UP_MEMORY, row, system, output.peakMemory());
        } catch (IOException failure) {
            systems.remove(system);
            report.fail(row + " on " + system + ": " + failure.getMessage());
        }
    }
}
