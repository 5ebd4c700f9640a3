package org.scriptling.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The one picture: the speed of all systems relative to CPython, a line of dots for each program and for the geometric mean. */
final class OverviewChart {

    /** The name of the file. */
    static final String FILE = "overview.svg";

    private static final int LABEL_WIDTH = 130;
    private static final int PLOT_WIDTH = 720;
    private static final int WIDTH = LABEL_WIDTH + PLOT_WIDTH + 40;
    private static final int ROW_HEIGHT = 22;
    private static final int HEAD = 76;
    private static final int LEGEND_STEP = 95;
    private static final double RADIUS = 5;
    private static final String FOREGROUND = "Scriptling";

    private final Comparison comparison;
    /** Scriptling last, so that its dots are above the others. */
    private final List<String> systems;
    private final RatioAxis axis;
    private final Svg svg = new Svg();

    private OverviewChart(Comparison comparison) {
        this.comparison = comparison;
        systems = new ArrayList<>(comparison.systems());
        if (systems.remove(FOREGROUND)) {
            systems.add(FOREGROUND);
        }
        List<Double> ratios = new ArrayList<>();
        for (String row : comparison.rows()) {
            systems.forEach(system -> comparison.ratio(row, system).ifPresent(ratios::add));
        }
        axis = new RatioAxis(LABEL_WIDTH, PLOT_WIDTH, ratios);
    }

    /** Whether the chart shows this comparison. */
    static boolean fits(Comparison comparison) {
        return comparison.quantity() == Quantity.STEADY && comparison.hasRatios();
    }

    /** The chart as the text of an SVG file. */
    static String write(Comparison comparison) {
        return new OverviewChart(comparison).draw();
    }

    private String draw() {
        int bottom = HEAD + (comparison.rows().size() + 1) * ROW_HEIGHT + 10;
        svg.text(10, 20, Svg.Anchor.START, 14, true, "Speed relative to CPython (farther right is faster)");
        int x = LABEL_WIDTH;
        for (String system : systems.reversed()) {
            svg.dot(x + RADIUS, 37, RADIUS, Svg.colour(system)).text(x + 16, 41, Svg.Anchor.START, system);
            x += LEGEND_STEP;
        }
        for (double tick : axis.ticks()) {
            svg.line(axis.position(tick), HEAD - 6, axis.position(tick), bottom, Svg.LIGHT);
            svg.text(axis.position(tick), HEAD - 10, Svg.Anchor.MIDDLE, Texts.tick(tick) + " ×");
        }
        svg.line(axis.position(1), HEAD - 6, axis.position(1), bottom, Svg.DARK);
        int y = HEAD + ROW_HEIGHT / 2;
        for (String row : comparison.rows()) {
            dots(row, y, RADIUS, false, system -> comparison.ratio(row, system));
            y += ROW_HEIGHT;
        }
        svg.line(10, y - ROW_HEIGHT / 2.0 + 2, WIDTH - 10, y - ROW_HEIGHT / 2.0 + 2, Svg.DARK);
        dots("geometric mean", y + 3, RADIUS + 2, true, comparison::meanRatio);
        return svg.document(WIDTH, bottom + 4);
    }

    private void dots(String label, int y, double radius, boolean bold, Function<String, OptionalDouble> ratio) {
        svg.text(LABEL_WIDTH - 12, y + 4, Svg.Anchor.END, Svg.FONT_SIZE, bold, label);
        for (String system : systems) {
            ratio.apply(system).ifPresent(value -> svg.dot(axis.position(value), y,
                    system.equals(FOREGROUND) ? radius + 1 : radius, Svg.colour(system)));
        }
    }
}
