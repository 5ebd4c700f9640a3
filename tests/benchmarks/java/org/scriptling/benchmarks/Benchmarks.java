package org.scriptling.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The harness's command: measures what the options name and writes tables and charts. */
final class Benchmarks {

    private Benchmarks() {
    }

    /**
     * Exit code 0 when everything was measured, 1 when a run failed or gave a wrong result, 2 for wrong options.
     *
     * @param arguments see {@link Options}
     */
    public static void main(String[] arguments) throws InterruptedException {
        Options options;
        try {
            options = Options.parse(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        try {
            System.exit(measure(options) ? 0 : 1);
        } catch (IOException failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    private static boolean measure(Options options) throws IOException, InterruptedException {
        Instant start = Instant.now();
        var report = new Report(options);
        LanguageBenchmarks.measure(options, report);
        StartUpBenchmarks.measure(options, report);
        HttpBenchmarks.measure(options, report);
        if (report.isEmpty() && !report.hasFailures()) {
            report.fail("nothing was measured: no part, program, command or scenario has such a name");
            return false;
        }
        report.save();
        long minutes = Duration.between(start, Instant.now()).toMinutes();
        System.out.println("Written: " + report.file() + ", after " + minutes + " minutes");
        return !report.hasFailures();
    }
}
