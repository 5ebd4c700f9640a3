package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was measured so far and what failed. It is saved after each round, so that a run that is stopped has results. */
final class Report {

    private final Options options;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Report(Options options) {
        this.options = options;
    }

    /** Adds tables, which may still be empty. */
    void add(Comparison... tables) {
        comparisons.addAll(List.of(tables));
    }

    /** Notes that something could not be measured, and goes on. */
    void fail(String what) {
        failures.add(what);
        System.err.println("failed: " + what);
    }

    boolean hasFailures() {
        return !failures.isEmpty();
    }

    /** Whether nothing was measured. */
    boolean isEmpty() {
        return comparisons.stream().allMatch(Comparison::isEmpty);
    }

    /** The Markdown file that {@link #save} writes. */
    Path file() {
        return options.results().resolve("results.md");
    }

    /** Writes the tables and charts. */
    void save() throws IOException {
        List<Comparison> measured = comparisons.stream().filter(one -> !one.isEmpty()).toList();
        Files.createDirectories(options.results());
        Files.writeString(file(), MarkdownReport.write(measured, options, failures));
        for (Comparison comparison : measured) {
            Files.writeString(options.results().resolve(comparison.key() + ".svg"), BarChart.write(comparison));
        }
    }
}
