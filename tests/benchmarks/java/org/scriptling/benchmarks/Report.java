package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was measured so far and what failed. It is saved again and again, so that a run that is stopped has results. */
final class Report {

    private final Options options;
    private final Map<Quantity, Comparison> comparisons = new EnumMap<>(Quantity.class);
    private final List<String> failures = new ArrayList<>();

    /** A report without values. */
    Report(Options options) {
        this.options = options;
        for (Quantity quantity : Quantity.values()) {
            comparisons.put(quantity, new Comparison(quantity));
        }
    }

    /** Adds a value of a round, in the unit of the quantity. */
    void add(Quantity quantity, String row, String system, double value) {
        comparisons.get(quantity).add(row, system, value);
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
        return comparisons.values().stream().allMatch(Comparison::isEmpty);
    }

    /** The Markdown file that {@link #save} writes. */
    Path file() {
        return options.results().resolve("results.md");
    }

    /** Writes the tables and charts. */
    void save() throws IOException {
        List<Comparison> measured = comparisons.values().stream().filter(one -> !one.isEmpty()).toList();
        Files.createDirectories(options.results());
        Files.writeString(file(), MarkdownReport.write(measured, Targets.evaluate(comparisons), options, failures));
        for (Comparison comparison : measured) {
            if (comparison.hasRatios()) {
                write(comparison.quantity().key() + ".svg", BarChart.write(comparison));
            }
            if (OverviewChart.fits(comparison)) {
                write(OverviewChart.FILE, OverviewChart.write(comparison));
            }
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(options.results().resolve(file), text);
    }
}
