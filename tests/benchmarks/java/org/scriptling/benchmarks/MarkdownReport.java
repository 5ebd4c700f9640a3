package org.scriptling.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Comparisons as Markdown tables: medians, in brackets the range over the rounds, and ratios of the medians. */
final class MarkdownReport {

    private MarkdownReport() {
    }

    /** All tables, each with its chart. */
    static String write(List<Comparison> comparisons, Options options, List<String> failures) {
        var text = new StringBuilder("# Benchmarks\n");
        text.append(String.format(Locale.ROOT, "%s %s, %d processors, JDK %s, %d rounds; steady runs of %.0f s, load of %d s after %d s.%n",
                System.getProperty("os.name"), System.getProperty("os.arch"), Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(), options.rounds(), options.steadySeconds(), options.loadSeconds(),
                options.warmupSeconds()));
        for (Comparison comparison : comparisons) {
            text.append('\n').append(table(comparison));
        }
        if (!failures.isEmpty()) {
            text.append("\n## Failed\n");
            failures.forEach(failure -> text.append("- ").append(failure.lines().findFirst().orElse("")).append('\n'));
        }
        return text.toString();
    }

    /** One table and the link to its chart. */
    static String table(Comparison comparison) {
        Quantity quantity = comparison.quantity();
        var text = new StringBuilder("## " + quantity.title() + "\n");
        text.append("In ").append(quantity.unit()).append("; bold: ").append(quantity.ratioTitle()).append(".\n\n");
        text.append("![").append(quantity.title()).append("](").append(quantity.key()).append(".svg)\n\n| |");
        List<String> systems = comparison.systems();
        systems.forEach(system -> text.append(' ').append(system).append(" |"));
        text.append("\n| --- |").append(" ---: |".repeat(systems.size())).append('\n');
        for (String row : comparison.rows()) {
            text.append("| ").append(row).append(" |");
            systems.forEach(system -> text.append(' ').append(cell(comparison, row, system)).append(" |"));
            text.append('\n');
        }
        text.append("| geometric mean |");
        for (String system : systems) {
            boolean reference = system.equals(quantity.reference());
            text.append(' ').append(reference ? "" : ratio(comparison.meanRatio(system))).append(" |");
        }
        return text.append('\n').toString();
    }

    private static String cell(Comparison comparison, String row, String system) {
        if (!comparison.has(row, system)) {
            return "";
        }
        Comparison.Summary summary = comparison.summary(row, system);
        String range = summary.least() == summary.most() ? "" : " (" + number(summary.least()) + "–" + number(summary.most()) + ")";
        boolean reference = system.equals(comparison.quantity().reference());
        return number(summary.median()) + range + (reference ? "" : " " + ratio(comparison.ratio(row, system)));
    }

    private static String ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? "**" + number(ratio.getAsDouble()) + "**" : "";
    }

    /** Three digits or more, as many as mean something. */
    static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
