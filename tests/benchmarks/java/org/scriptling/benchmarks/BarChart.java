package org.scriptling.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A comparison as horizontal bars of ratios to the reference system, with a line over the range of the rounds, in SVG. */
final class BarChart {

    private static final List<String> COLOURS = List.of("#9aa0a6", "#1a73e8", "#188038", "#e37400", "#a142f4");
    private static final int LABEL_WIDTH = 150;
    private static final int BAR_WIDTH = 560;
    private static final int NUMBER_WIDTH = 70;
    private static final int BAR_HEIGHT = 13;
    private static final int GAP = 9;
    private static final int HEAD = 58;

    private final Comparison comparison;
    private final List<String> systems;
    private final double scale;
    private final StringBuilder svg = new StringBuilder();

    private BarChart(Comparison comparison) {
        this.comparison = comparison;
        this.systems = comparison.systems();
        double largest = 1;
        for (String row : comparison.rows()) {
            for (String system : systems) {
                largest = Math.max(largest, comparison.ratio(row, system).orElse(0));
            }
        }
        scale = BAR_WIDTH / largest;
    }

    /** The chart as the text of an SVG file. */
    static String write(Comparison comparison) {
        return new BarChart(comparison).draw();
    }

    private String draw() {
        int y = HEAD;
        for (String row : comparison.rows()) {
            y = group(row, y);
        }
        int width = LABEL_WIDTH + BAR_WIDTH + NUMBER_WIDTH;
        var head = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        + "font-family=\"sans-serif\" font-size=\"11\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                width, y, width, y));
        head.append(text(10, 20, "start", 14, comparison.quantity().title() + ", " + comparison.quantity().ratioTitle()));
        int x = LABEL_WIDTH;
        for (int i = 0; i < systems.size(); i++) {
            head.append(bar(x, 31, BAR_HEIGHT, colour(i))).append(text(x + 18, 42, "start", 11, systems.get(i)));
            x += 110;
        }
        double one = LABEL_WIDTH + scale;
        svg.append(line(one, HEAD - 4, one, y, "#d93025"));
        return head.append(svg).append("</svg>\n").toString();
    }

    private int group(String row, int top) {
        int y = top;
        for (int i = 0; i < systems.size(); i++) {
            String system = systems.get(i);
            OptionalDouble ratio = comparison.ratio(row, system);
            if (ratio.isPresent()) {
                svg.append(bar(LABEL_WIDTH, y, ratio.getAsDouble() * scale, colour(i)));
                Comparison.Summary summary = comparison.summary(row, system);
                double reference = comparison.summary(row, comparison.quantity().reference()).median();
                double least = end(comparison.quantity().ratio().of(summary.least(), reference));
                double most = end(comparison.quantity().ratio().of(summary.most(), reference));
                double middle = y + BAR_HEIGHT / 2.0;
                svg.append(line(least, middle, most, middle, "#202124"));
                svg.append(text(Math.max(end(ratio.getAsDouble()), Math.max(least, most)) + 5, y + 10, "start", 11,
                        MarkdownReport.number(ratio.getAsDouble()) + " ×"));
                y += BAR_HEIGHT + 1;
            }
        }
        svg.append(text(LABEL_WIDTH - 8, (top + y) / 2.0 + 4, "end", 11, row));
        return y + GAP;
    }

    /** Where a bar of a ratio ends; what is beyond the chart is cut. */
    private double end(double ratio) {
        return LABEL_WIDTH + Math.min(ratio * scale, BAR_WIDTH);
    }

    private static String colour(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    private static String bar(double x, double y, double width, String colour) {
        return String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n", x, y, width,
                BAR_HEIGHT, colour);
    }

    private static String line(double x1, double y1, double x2, double y2, String colour) {
        return String.format(Locale.ROOT, "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n", x1, y1, x2, y2,
                colour);
    }

    private static String text(double x, double y, String anchor, int size, String content) {
        String escaped = content.replace("&", "&amp;").replace("<", "&lt;");
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\">%s</text>%n", x, y, anchor,
                size, escaped);
    }
}
