package org.scriptling.benchmarks.programs;

import java.util.List;
import java.util.function.LongUnaryOperator;

/** Twin of closures.py. A lambda cannot change a variable around it; so the twin has an array with one element. */
final class Closures {

    private Closures() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 100_000, Closures::run);
    }

    private static LongUnaryOperator counter(long step) {
        long[] value = {0};
        return factor -> {
            value[0] = (value[0] + step * factor) % 1_000_003;
            return value[0];
        };
    }

    private static LongUnaryOperator compose(LongUnaryOperator first, LongUnaryOperator second) {
        return x -> second.applyAsLong(first.applyAsLong(x));
    }

    private static Object run(int size) {
        List<LongUnaryOperator> counters = List.of(counter(1), counter(3), counter(7));
        LongUnaryOperator add = x -> x + 1;
        LongUnaryOperator twice = x -> x * 2;
        LongUnaryOperator both = compose(compose(add, twice), add);
        long total = 0;
        for (int i = 0; i < size; i++) {
            for (LongUnaryOperator advance : counters) {
                total += advance.applyAsLong(i);
            }
            total += both.applyAsLong(i);
        }
        return total;
    }
}
