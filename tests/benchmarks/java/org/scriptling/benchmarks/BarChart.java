package org.scriptling.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** A comparison as horizontal bars of ratios to the reference system, with a line over the range of the rounds, in SVG. */
final class BarChart {

    private static final int LABEL_WIDTH = 130;
    private static final int BAR_WIDTH = 620;
    private static final int NUMBER_WIDTH = 60;
    private static final int WIDTH = LABEL_WIDTH + BAR_WIDTH + NUMBER_WIDTH;
    private static final int BAR_HEIGHT = 11;
    private static final int GAP = 8;
    private static final int HEAD = 74;
    private static final int LEGEND_STEP = 95;

    private final Comparison comparison;
    private final List<String> systems;
    private final RatioAxis axis;
    private final Svg bars = new Svg();

    private BarChart(Comparison comparison) {
        this.comparison = comparison;
        systems = comparison.systems().stream().filter(system -> !system.equals(comparison.quantity().reference())).toList();
        List<Double> ratios = new ArrayList<>();
        for (String row : comparison.rows()) {
            systems.forEach(system -> comparison.ratio(row, system).ifPresent(ratios::add));
        }
        axis = new RatioAxis(LABEL_WIDTH, BAR_WIDTH, ratios);
    }

    /** The chart as the text of an SVG file. */
    static String write(Comparison comparison) {
        return new BarChart(comparison).draw();
    }

    private String draw() {
        int height = HEAD + GAP;
        for (String row : comparison.rows()) {
            height += (int) systems.stream().filter(system -> comparison.ratio(row, system).isPresent()).count() * (BAR_HEIGHT + 1)
                    + GAP;
        }
        Quantity quantity = comparison.quantity();
        bars.text(10, 20, Svg.Anchor.START, 14, true, quantity.title() + ", " + quantity.ratioTitle());
        int x = LABEL_WIDTH;
        for (String system : systems) {
            bars.bar(x, 31, BAR_HEIGHT, BAR_HEIGHT, Svg.colour(system)).text(x + 16, 41, Svg.Anchor.START, system);
            x += LEGEND_STEP;
        }
        for (double tick : axis.ticks()) {
            bars.line(axis.position(tick), HEAD - 6, axis.position(tick), height, Svg.LIGHT);
            bars.text(axis.position(tick), HEAD - 10, Svg.Anchor.MIDDLE, Texts.tick(tick));
        }
        bars.line(axis.position(1), HEAD - 6, axis.position(1), height, Svg.DARK);
        int y = HEAD;
        for (String row : comparison.rows()) {
            y = group(row, y);
        }
        return bars.document(WIDTH, height);
    }

    private int group(String row, int top) {
        int y = top;
        for (String system : systems) {
            OptionalDouble ratio = comparison.ratio(row, system);
            if (ratio.isPresent()) {
                bar(row, system, ratio.getAsDouble(), y);
                y += BAR_HEIGHT + 1;
            }
        }
        bars.text(LABEL_WIDTH - 8, (top + y) / 2.0 + 4, Svg.Anchor.END, row);
        return y + GAP;
    }

    private void bar(String row, String system, double ratio, int y) {
        double base = axis.base();
        double end = axis.position(ratio);
        bars.bar(Math.min(base, end), y, Math.max(Math.abs(end - base), 1), BAR_HEIGHT, Svg.colour(system));
        Quantity quantity = comparison.quantity();
        Comparison.Summary summary = comparison.summary(row, system);
        double reference = comparison.summary(row, quantity.reference()).median();
        double least = axis.position(quantity.ratio().of(summary.least(), reference));
        double most = axis.position(quantity.ratio().of(summary.most(), reference));
        double middle = y + BAR_HEIGHT / 2.0;
        bars.line(least, middle, most, middle, Svg.DARK);
        double right = Math.max(Math.max(base, end), Math.max(least, most));
        bars.text(right + 5, y + BAR_HEIGHT - 2, Svg.Anchor.START, Texts.number(ratio) + " ×");
    }
}
