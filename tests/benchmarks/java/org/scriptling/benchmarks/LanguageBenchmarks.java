package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The language programs on all systems, with many runs in one process. */
final class LanguageBenchmarks {

    private static final double MILLISECOND = 1e6;
    private static final double SECOND = 1e9;
    private static final double MICROSECONDS_PER_MILLISECOND = 1e3;
    private static final int PROCESS_LIMIT_SECONDS = 300;
    private static final double CALIBRATION_SECONDS = 0.5;
    private static final int CALIBRATION_RUNS = 3;

    private final Options options;
    private final List<LanguageSystem> systems;
    private final Path workspace;
    private final Report report;
    private final Map<String, Expectation> expectations = new HashMap<>();

    private LanguageBenchmarks(Options options, List<LanguageSystem> systems, Path workspace, Report report) {
        this.options = options;
        this.systems = systems;
        this.workspace = workspace;
        this.report = report;
    }

    /**
     * Measures the programs that are wanted.
     *
     * @param report receives the values, and a line for each run that failed or gave another result than CPython
     */
    static void measure(Options options, Report report) throws IOException, InterruptedException {
        List<LanguageProgram> programs = LanguageProgram.find(options);
        if (programs.isEmpty()) {
            return;
        }
        Path workspace = Files.createTempDirectory("scriptling-benchmarks");
        try {
            new LanguageBenchmarks(options, LanguageSystems.find(options), workspace, report).measureAll(programs);
        } finally {
            ChildProcesses.delete(workspace);
        }
    }

    private void measureAll(List<LanguageProgram> programs) throws IOException, InterruptedException {
        List<LanguageProgram> sound = new ArrayList<>();
        for (LanguageProgram program : programs) {
            program.prepare(workspace.resolve(program.name()), options);
            try {
                expectations.put(program.name(), calibrate(program));
                sound.add(program);
            } catch (IOException failure) {
                report.fail(program.name() + " on " + LanguageSystem.REFERENCE + ": " + failure.getMessage());
            }
        }
        for (int round = 1; round <= options.rounds(); round++) {
            for (LanguageProgram program : sound) {
                System.out.println("round " + round + " of " + options.rounds() + ": " + program.name());
                for (LanguageSystem system : systems) {
                    measure(program, system);
                }
                report.save();
            }
        }
    }

    /**
     * What CPython says about a program.
     *
     * @param runs how many it does in a second
     * @param result what all others must have
     */
    private record Expectation(int runs, String result) {
    }

    private Expectation calibrate(LanguageProgram program) throws IOException, InterruptedException {
        LanguageSystem python = systems.getFirst();
        String script = program.start(python.dialect()).orElseThrow();
        ProgramRuns runs = run(program, python, script, CALIBRATION_SECONDS, CALIBRATION_RUNS);
        return new Expectation((int) Math.max(1, Math.round(SECOND / Comparison.median(runs.times()))), runs.result());
    }

    private void measure(LanguageProgram program, LanguageSystem system) throws InterruptedException {
        Optional<String> start = program.start(system.dialect());
        if (start.isEmpty()) {
            System.out.println(program.name() + " has no twin for " + system.name());
            return;
        }
        String name = program.name();
        try {
            Expectation expected = expectations.get(name);
            ProgramRuns runs = run(program, system, start.get(), options.steadySeconds(), expected.runs());
            check(runs, expected);
            report.add(Quantity.STEADY, name, system.name(), runs.steadyTime() / MILLISECOND);
            report.add(Quantity.FIRST_SECOND, name, system.name(), runs.firstTime(expected.runs()) / MILLISECOND);
            report.add(Quantity.WARM_UP, name, system.name(), runs.warmUpTime() / SECOND);
            report.add(Quantity.MEMORY, name, system.name(), runs.peakMemory());
            report.add(Quantity.COLD, name, system.name(), runs.coldMicroseconds() / MICROSECONDS_PER_MILLISECOND);
        } catch (IOException failure) {
            report.fail(name + " on " + system.name() + ": " + failure.getMessage());
        }
    }

    private static void check(ProgramRuns runs, Expectation expected) throws IOException {
        if (!runs.result().equals(expected.result())) {
            throw new IOException("result " + runs.result() + " instead of " + expected.result());
        }
    }

    private ProgramRuns run(LanguageProgram program, LanguageSystem system, String start, double seconds, int least)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(system.command());
        command.addAll(List.of(start, String.valueOf(seconds), String.valueOf(least),
                String.valueOf(options.limitSeconds())));
        return ProgramRuns.read(ChildProcesses.run(workspace.resolve(program.name()), PROCESS_LIMIT_SECONDS, command));
    }
}
