package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<String> failures = new ArrayList<>();
        List<Comparison> comparisons = new ArrayList<>(LanguageBenchmarks.measure(options, failures));
        comparisons.addAll(HttpBenchmarks.measure(options, failures));
        comparisons.removeIf(Comparison::isEmpty);
        if (comparisons.isEmpty() && failures.isEmpty()) {
            failures.add("nothing was measured: no program or scenario has such a name");
        }
        Path results = Files.createDirectories(options.results());
        Files.writeString(results.resolve("results.md"), MarkdownReport.write(comparisons, options, failures));
        for (Comparison comparison : comparisons) {
            Files.writeString(results.resolve(comparison.key() + ".svg"), BarChart.write(comparison));
        }
        System.out.println("Written: " + results.resolve("results.md"));
        failures.forEach(failure -> System.err.println("failed: " + failure));
        return failures.isEmpty();
    }
}
