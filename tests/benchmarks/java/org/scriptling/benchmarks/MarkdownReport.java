package org.scriptling.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Everything that was measured as Markdown: medians, in brackets the range over the rounds, and ratios of the medians. */
final class MarkdownReport {

    /** Steady runs that are shorter end before all systems are at their peak. */
    private static final double PEAK_SECONDS = 20;

    private final StringBuilder text = new StringBuilder();

    private MarkdownReport() {
    }

    /** All tables with their charts, the targets, and what failed. */
    static String write(List<Comparison> comparisons, List<Target> targets, Options options, List<String> failures) {
        var report = new MarkdownReport();
        report.head(options);
        if (comparisons.stream().anyMatch(OverviewChart::fits)) {
            report.line("").line("![Speed relative to CPython](" + OverviewChart.FILE + ")");
        }
        comparisons.forEach(report::table);
        report.targets(targets, options);
        report.failures(failures);
        return report.text.toString();
    }

    private MarkdownReport line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private void head(Options options) {
        line("# Benchmarks");
        line(String.format(Locale.ROOT,
                "%s %s, %d processors, JDK %s; %d %s, steady runs of %s s, load of %d s after %d s. "
                        + "Medians, in brackets the range.",
                System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(), options.rounds(), options.rounds() == 1 ? "round" : "rounds",
                Texts.plain(options.steadySeconds()), options.loadSeconds(), options.warmupSeconds()));
    }

    private void table(Comparison comparison) {
        Quantity quantity = comparison.quantity();
        line("").line("## " + quantity.title());
        if (comparison.hasRatios()) {
            line("In " + quantity.unit() + "; bold: " + quantity.ratioTitle() + ".").line("");
            line("![" + quantity.title() + "](" + quantity.key() + ".svg)");
        } else {
            line("In " + quantity.unit() + ".");
        }
        List<String> systems = comparison.systems();
        line("").line("| | " + String.join(" | ", systems) + " |");
        line("| --- |" + " ---: |".repeat(systems.size()));
        for (String row : comparison.rows()) {
            line("| " + row + " | " + String.join(" | ", systems.stream().map(one -> cell(comparison, row, one)).toList()) + " |");
        }
        if (comparison.hasRatios()) {
            line("| geometric mean | " + String.join(" | ", systems.stream()
                    .map(one -> one.equals(quantity.reference()) ? "" : bold(comparison.meanRatio(one))).toList()) + " |");
        }
    }

    private static String cell(Comparison comparison, String row, String system) {
        if (!comparison.has(row, system)) {
            return "";
        }
        Comparison.Summary summary = comparison.summary(row, system);
        String range = summary.least() == summary.most() ? ""
                : " (" + Texts.number(summary.least()) + "–" + Texts.number(summary.most()) + ")";
        OptionalDouble ratio = system.equals(comparison.quantity().reference()) ? OptionalDouble.empty()
                : comparison.ratio(row, system);
        return Texts.number(summary.median()) + range + (ratio.isPresent() ? " " + bold(ratio) : "");
    }

    private static String bold(OptionalDouble ratio) {
        return ratio.isPresent() ? "**" + Texts.number(ratio.getAsDouble()) + "**" : "";
    }

    private void targets(List<Target> targets, Options options) {
        line("").line("## Targets");
        if (options.steadySeconds() < PEAK_SECONDS) {
            line("Steady runs were too short for the compilers on the JVM, above all for GraalPy's: peaks are provisional.");
            line("");
        }
        line("| what | target | Scriptling | |").line("| --- | --- | ---: | --- |");
        for (Target target : targets) {
            String figure = target.figure().isPresent() ? Texts.number(target.figure().getAsDouble()) : "";
            String where = target.where().isEmpty() ? "" : (figure.isEmpty() ? "" : " ") + "(" + target.where() + ")";
            line("| " + target.what() + " | " + target.bound() + " " + target.unit() + " | " + figure + where + " | "
                    + target.verdict() + " |");
        }
    }

    private void failures(List<String> failures) {
        if (!failures.isEmpty()) {
            line("").line("## Failed");
            failures.forEach(failure -> line("- " + failure.lines().findFirst().orElse("")));
        }
    }
}
