package org.scriptling.benchmarks.programs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Twin of comprehensions.py: loops that fill collections. */
final class Comprehensions {

    private Comprehensions() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 300_000, Comprehensions::run);
    }

    private record Pair(int x, int y) {
    }

    private static long sum(Collection<Long> values) {
        long total = 0;
        for (long value : values) {
            total += value;
        }
        return total;
    }

    private static Object run(int size) {
        List<Long> squares = new ArrayList<>();
        for (long n = 0; n < size; n++) {
            squares.add(n * n);
        }
        List<Long> even = new ArrayList<>();
        Set<Long> remainders = new HashSet<>();
        for (long n : squares) {
            if (n % 2 == 0) {
                even.add(n);
            }
        }
        for (long n : squares) {
            remainders.add(n % 1009);
        }
        Map<Long, Long> table = new HashMap<>();
        for (long n = 0; n < size; n += 3) {
            table.put(n, n % 7);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int x = 0; x < size / 400; x++) {
            for (int y = 0; y < x; y++) {
                if ((x + y) % 3 == 0) {
                    pairs.add(new Pair(x, y));
                }
            }
        }
        List<List<Long>> rows = new ArrayList<>();
        for (long i = 0; i < size / 10; i++) {
            rows.add(List.of(i, i + 1, i + 2));
        }
        List<Long> flat = new ArrayList<>();
        for (List<Long> row : rows) {
            flat.addAll(row);
        }
        return List.of(sum(even), remainders.size(), sum(table.values()), pairs.size(), sum(flat));
    }
}
