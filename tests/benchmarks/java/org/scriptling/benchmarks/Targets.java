package org.scriptling.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.scriptling.benchmarks.Target.Bound;

/** What Scriptling shall reach, looked up in what was measured. */
final class Targets {

    private static final String SCRIPTLING = "Scriptling";

    private final Map<Quantity, Comparison> comparisons;
    private final List<Target> targets = new ArrayList<>();

    private Targets(Map<Quantity, Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    /** All targets. */
    static List<Target> evaluate(Map<Quantity, Comparison> comparisons) {
        var targets = new Targets(comparisons);
        targets.language();
        targets.startUp();
        targets.http();
        return List.copyOf(targets.targets);
    }

    private void language() {
        mean("peak, geometric mean", Quantity.STEADY, "GraalPy", Bound.atLeast(2));
        mean("peak, geometric mean", Quantity.STEADY, "PyPy", Bound.atLeast(1.5));
        mean("peak, geometric mean", Quantity.STEADY, "CPython", Bound.atLeast(20));
        mean("peak, geometric mean", Quantity.STEADY, "Java", Bound.atLeast(0.2));
        each("peak, slowest program", Quantity.STEADY, List.of(), "GraalPy", Bound.atLeast(1));
        each("peak, slowest program", Quantity.STEADY, List.of(), "CPython", Bound.atLeast(5));
        each("first second of CPython's work, slowest program", Quantity.FIRST_SECOND, List.of(), "CPython", Bound.atMost(1.5));
        mean("time to 90 % of peak, geometric mean", Quantity.WARM_UP, "GraalPy", Bound.atMost(0.25));
    }

    private void startUp() {
        List<String> hello = List.of(StartUpBenchmarks.HELLO);
        each("start-up", Quantity.START_UP, hello, "Java", Bound.atMost(8));
        value("peak memory of start-up", Quantity.START_UP_MEMORY, StartUpBenchmarks.HELLO, "MiB", Bound.atMost(120));
        List<String> others = new ArrayList<>(StartUpBenchmarks.PLAIN_OPTIONS);
        others.add(StartUpBenchmarks.LINT);
        each("start-up of options, slowest", Quantity.START_UP, others, "Java", Bound.atMost(1.5));
    }

    private void http() {
        List<String> plain = List.of("hello", "path-parameter");
        List<String> echo = List.of("echo-200", "echo-20k");
        List<String> compute = List.of("compute");
        Quantity throughput = Quantity.HTTP_THROUGHPUT;
        each("requests/s, hello and path parameter", throughput, plain, "Java", Bound.atLeast(0.9));
        each("requests/s, hello and path parameter", throughput, plain, "FastAPI", Bound.atLeast(3));
        each("requests/s, hello and path parameter", throughput, plain, "node", Bound.atLeast(1));
        unknown("requests/s, hello and path parameter", Bound.atLeast(6), "Scriptling in Go", "not among the peers");
        each("requests/s, echo", throughput, echo, "Java", Bound.atLeast(1));
        each("requests/s, echo", throughput, echo, "node", Bound.atLeast(1));
        each("requests/s, compute", throughput, compute, "Java", Bound.atLeast(0.8));
        each("requests/s, compute", throughput, compute, "FastAPI", Bound.atLeast(10));
        between("requests/s, compute", throughput, "compute", "compute-on-one-core", Bound.atLeast(1.5));
        value("99th percentile of 1,000 clients on a sleep of 50 ms", Quantity.HTTP_P99, "sleep", "ms", Bound.atMost(100));
        each("memory of the server, largest", Quantity.HTTP_MEMORY, List.of(), "Java", Bound.atMost(1.3));
    }

    private void mean(String what, Quantity quantity, String reference, Bound bound) {
        targets.add(new Target(what, bound, "× " + reference, comparisons.get(quantity).meanRatio(SCRIPTLING, reference), ""));
    }

    /**
     * A bound for several rows; the figure is the one that is farthest from it.
     *
     * @param wanted the rows, or empty for all
     */
    private void each(String what, Quantity quantity, List<String> wanted, String reference, Bound bound) {
        Comparison comparison = comparisons.get(quantity);
        OptionalDouble worst = OptionalDouble.empty();
        String where = "";
        for (String row : wanted.isEmpty() ? comparison.rows() : wanted) {
            OptionalDouble ratio = comparison.ratio(row, SCRIPTLING, reference);
            if (ratio.isPresent() && (worst.isEmpty() || (ratio.getAsDouble() < worst.getAsDouble()) == bound.least())) {
                worst = ratio;
                where = row;
            }
        }
        targets.add(new Target(what, bound, "× " + reference, worst, where));
    }

    private void value(String what, Quantity quantity, String row, String unit, Bound bound) {
        Comparison comparison = comparisons.get(quantity);
        OptionalDouble figure = comparison.has(row, SCRIPTLING) ? OptionalDouble.of(comparison.summary(row, SCRIPTLING).median())
                : OptionalDouble.empty();
        targets.add(new Target(what, bound, unit, figure, figure.isPresent() ? row : ""));
    }

    /** A bound for the ratio of one row to another. */
    private void between(String what, Quantity quantity, String row, String otherRow, Bound bound) {
        Comparison comparison = comparisons.get(quantity);
        OptionalDouble ratio = comparison.has(row, SCRIPTLING) && comparison.has(otherRow, SCRIPTLING)
                ? OptionalDouble.of(comparison.summary(row, SCRIPTLING).median() / comparison.summary(otherRow, SCRIPTLING).median())
                : OptionalDouble.empty();
        targets.add(new Target(what, bound, "× one core", ratio, ""));
    }

    private void unknown(String what, Bound bound, String reference, String reason) {
        targets.add(new Target(what, bound, "× " + reference, OptionalDouble.empty(), reason));
    }
}
