package org.scriptling.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One quantity, measured for several rows (programs or scenarios) on several systems, a value for each round.
 */
final class Comparison {

    /** How a value stands to the reference system's value. */
    enum Ratio {
        /** Values are times; the ratio says how many times as fast the system is as the reference. */
        SPEED("speed"),
        /** The ratio is the system's value by the reference's. */
        AMOUNT("ratio");

        private final String word;

        Ratio(String word) {
            this.word = word;
        }
    }

    /**
     * Median and range of the values of all rounds.
     *
     * @param median the middle value, the mean of both for an even number of rounds
     */
    record Summary(double median, double least, double most) {
    }

    private final String key;
    private final String title;
    private final String unit;
    private final String reference;
    private final Ratio ratio;
    private final Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();

    /**
     * @param key name of the chart's file
     * @param title what is measured, for people
     * @param unit of the values
     * @param reference the system which ratios refer to
     */
    Comparison(String key, String title, String unit, String reference, Ratio ratio) {
        this.key = key;
        this.title = title;
        this.unit = unit;
        this.reference = reference;
        this.ratio = ratio;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    String unit() {
        return unit;
    }

    String reference() {
        return reference;
    }

    /** The word for a ratio of this quantity. */
    String ratioWord() {
        return ratio.word;
    }

    /** Adds the value of one round. */
    void add(String row, String system, double value) {
        values.computeIfAbsent(row, _ -> new LinkedHashMap<>()).computeIfAbsent(system, _ -> new ArrayList<>()).add(value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    List<String> rows() {
        return List.copyOf(values.keySet());
    }

    /** All systems, in the order in which they were measured first. */
    List<String> systems() {
        Set<String> systems = new LinkedHashSet<>();
        values.values().forEach(row -> systems.addAll(row.keySet()));
        return List.copyOf(systems);
    }

    /** Whether a row has a value of a system. */
    boolean has(String row, String system) {
        return values.getOrDefault(row, Map.of()).containsKey(system);
    }

    /** @throws IllegalArgumentException when there is no value */
    Summary summary(String row, String system) {
        if (!has(row, system)) {
            throw new IllegalArgumentException("no value of " + system + " for " + row);
        }
        List<Double> all = values.get(row).get(system);
        return new Summary(median(all), Collections.min(all), Collections.max(all));
    }

    /** The ratio of the medians; empty when the reference or the system was not measured. */
    OptionalDouble ratio(String row, String system) {
        if (!has(row, system) || !has(row, reference)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(against(summary(row, system).median(), summary(row, reference).median()));
    }

    /** The geometric mean of a system's ratios over all rows that have one. */
    OptionalDouble meanRatio(String system) {
        double logarithms = 0;
        int count = 0;
        for (String row : rows()) {
            OptionalDouble one = ratio(row, system);
            if (one.isPresent()) {
                logarithms += Math.log(one.getAsDouble());
                count++;
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.exp(logarithms / count));
    }

    /** A value as a ratio to a value of the reference system. */
    double against(double value, double referenceValue) {
        return switch (ratio) {
            case SPEED -> referenceValue / value;
            case AMOUNT -> value / referenceValue;
        };
    }

    /** The middle value. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
