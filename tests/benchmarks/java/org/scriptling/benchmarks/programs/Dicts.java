package org.scriptling.benchmarks.programs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Twin of dicts.py. */
final class Dicts {

    private Dicts() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 120_000, Dicts::run);
    }

    private record Pair(int x, int y) {
    }

    private static long sum(Map<?, Long> map) {
        long total = 0;
        for (long value : map.values()) {
            total += value;
        }
        return total;
    }

    private static Object run(int size) {
        Map<Long, Long> counts = new HashMap<>();
        for (int i = 0; i < size; i++) {
            long key = i * 7919L % 4093;
            counts.put(key, counts.getOrDefault(key, 0L) + 1);
        }
        Map<String, Long> names = new HashMap<>();
        for (int i = 0; i < size; i++) {
            String name = "n" + i % 1000;
            if (names.containsKey(name)) {
                names.put(name, names.get(name) + i);
            } else {
                names.put(name, (long) i);
            }
        }
        Map<Pair, Integer> grid = new HashMap<>();
        for (int i = 0; i < size; i++) {
            grid.put(new Pair(i % 97, i % 89), i);
        }
        long total = 0;
        for (Map.Entry<Pair, Integer> entry : grid.entrySet()) {
            total += (long) entry.getKey().x() * entry.getKey().y() + entry.getValue() % 7;
        }
        for (long key : List.copyOf(counts.keySet())) {
            if (key % 2 != 0) {
                counts.remove(key);
            }
        }
        return List.of(counts.size(), sum(counts), names.size(), sum(names), total);
    }
}
