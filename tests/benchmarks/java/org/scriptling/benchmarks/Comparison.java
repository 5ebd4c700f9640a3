package org.scriptling.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** One quantity, measured for several rows (programs, scenarios) on several systems, with a value or more for each round. */
final class Comparison {

    /**
     * Median and range of all values.
     *
     * @param median the middle value, the mean of both for an even number of values
     */
    record Summary(double median, double least, double most) {
    }

    private final Quantity quantity;
    private final Map<String, Map<String, List<Double>>> values = new LinkedHashMap<>();

    /** A comparison without values. */
    Comparison(Quantity quantity) {
        this.quantity = quantity;
    }

    /** What is compared. */
    Quantity quantity() {
        return quantity;
    }

    /** Adds a value. */
    void add(String row, String system, double value) {
        values.computeIfAbsent(row, _ -> new LinkedHashMap<>()).computeIfAbsent(system, _ -> new ArrayList<>()).add(value);
    }

    /** Whether nothing was measured. */
    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The rows, in the order in which they were measured first. */
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

    /** Whether the reference and another system were measured. */
    boolean hasRatios() {
        List<String> systems = systems();
        return systems.contains(quantity.reference()) && systems.size() > 1;
    }

    /** @throws IllegalArgumentException when there is no value */
    Summary summary(String row, String system) {
        if (!has(row, system)) {
            throw new IllegalArgumentException("no value of " + system + " for " + row);
        }
        List<Double> all = values.get(row).get(system);
        return new Summary(median(all), Collections.min(all), Collections.max(all));
    }

    /** The ratio of the medians to the reference; empty when the reference or the system was not measured. */
    OptionalDouble ratio(String row, String system) {
        return ratio(row, system, quantity.reference());
    }

    /** The ratio of the medians of two systems; empty when one of them was not measured. */
    OptionalDouble ratio(String row, String system, String reference) {
        if (!has(row, system) || !has(row, reference)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(quantity.ratio().of(summary(row, system).median(), summary(row, reference).median()));
    }

    /** The geometric mean of a system's ratios to the reference over all rows that have one. */
    OptionalDouble meanRatio(String system) {
        return meanRatio(system, quantity.reference());
    }

    /** The geometric mean of the ratios of two systems over all rows that have both. */
    OptionalDouble meanRatio(String system, String reference) {
        double logarithms = 0;
        int count = 0;
        for (String row : rows()) {
            OptionalDouble one = ratio(row, system, reference);
            if (one.isPresent()) {
                logarithms += Math.log(one.getAsDouble());
                count++;
            }
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.exp(logarithms / count));
    }

    /** The middle value. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
