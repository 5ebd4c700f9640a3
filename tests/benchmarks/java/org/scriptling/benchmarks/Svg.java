package org.scriptling.benchmarks;

import java.util.Locale;
import java.util.Map;

/** The shapes of a chart. Coordinates are in pixels, from the upper left corner. */
final class Svg {

    static final int FONT_SIZE = 11;
    static final String DARK = "#202124";
    static final String LIGHT = "#dadce0";

    /** Each system has the same colour in all charts. */
    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("Scriptling", "#1a73e8"), Map.entry("CPython", "#5f6368"), Map.entry("PyPy", "#f29900"),
            Map.entry("GraalPy", "#a142f4"), Map.entry("node", "#188038"), Map.entry("GraalJS", "#12b5cb"),
            Map.entry("Java", "#d93025"), Map.entry("node-cluster", "#81c995"), Map.entry("FastAPI", "#00796b"),
            Map.entry("Flask", "#9aa0a6"), Map.entry("nginx-Lua", "#795548"));

    private final StringBuilder shapes = new StringBuilder();

    /** The colour of a system. */
    static String colour(String system) {
        return COLOURS.getOrDefault(system, DARK);
    }

    /** Where a text's position is. */
    enum Anchor { START, MIDDLE, END }

    Svg bar(double x, double y, double width, double height, String colour) {
        return add("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>%n", x, y, width, height, colour);
    }

    Svg dot(double x, double y, double radius, String colour) {
        return add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"#fff\" stroke-width=\"0.8\"/>%n", x, y, radius,
                colour);
    }

    Svg line(double x1, double y1, double x2, double y2, String colour) {
        return add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n", x1, y1, x2, y2, colour);
    }

    Svg text(double x, double y, Anchor anchor, String content) {
        return text(x, y, anchor, FONT_SIZE, false, content);
    }

    Svg text(double x, double y, Anchor anchor, int size, boolean bold, String content) {
        String escaped = content.replace("&", "&amp;").replace("<", "&lt;");
        return add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" font-weight=\"%s\" fill=\"%s\">%s</text>%n",
                x, y, anchor.name().toLowerCase(Locale.ROOT), size, bold ? "bold" : "normal", DARK, escaped);
    }

    /** The text of the file. */
    String document(int width, int height) {
        return String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        + "font-family=\"sans-serif\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n%s</svg>%n",
                width, height, width, height, shapes);
    }

    private Svg add(String format, Object... values) {
        shapes.append(String.format(Locale.ROOT, format, values));
        return this;
    }
}
