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
        var text = new StringBuilder("## " + comparison.title() + "\n");
        text.append("![").append(comparison.title()).append("](").append(comparison.key()).append(".svg)\n\n| |");
        var rule = new StringBuilder("| --- |");
        List<String> systems = comparison.systems();
        for (String system : systems) {
            text.append(' ').append(system).append(", ").append(comparison.unit()).append(" |");
            rule.append(" ---: |");
        }
        for (String system : systems) {
            if (!system.equals(comparison.reference())) {
                text.append(' ').append(system).append(": ").append(comparison.ratioWord()).append(" to ")
                        .append(comparison.reference()).append(" |");
                rule.append(" ---: |");
            }
        }
        text.append('\n').append(rule).append('\n');
        for (String row : comparison.rows()) {
            text.append("| ").append(row).append(" |");
            for (String system : systems) {
                text.append(' ').append(cell(comparison, row, system)).append(" |");
            }
            for (String system : systems) {
                if (!system.equals(comparison.reference())) {
                    text.append(' ').append(ratio(comparison.ratio(row, system))).append(" |");
                }
            }
            text.append('\n');
        }
        return text.append(means(comparison, systems)).toString();
    }

    private static String means(Comparison comparison, List<String> systems) {
        var text = new StringBuilder("| **geometric mean** |");
        text.append(" |".repeat(systems.size()));
        for (String system : systems) {
            if (!system.equals(comparison.reference())) {
                text.append(" **").append(ratio(comparison.meanRatio(system))).append("** |");
            }
        }
        return text.append('\n').toString();
    }

    private static String cell(Comparison comparison, String row, String system) {
        if (!comparison.has(row, system)) {
            return "";
        }
        Comparison.Summary summary = comparison.summary(row, system);
        return number(summary.median()) + " (" + number(summary.least()) + "–" + number(summary.most()) + ")";
    }

    private static String ratio(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format(Locale.ROOT, "%.2f", ratio.getAsDouble()) : "";
    }

    /** Three digits or more, as many as mean something. */
    static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
