package org.scriptling.benchmarks.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Twin of lists.py: lists where they grow, arrays where they do not. */
final class Lists {

    private Lists() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 240_000, Lists::run);
    }

    private static List<Integer> primes(int limit) {
        var flags = new boolean[limit + 1];
        Arrays.fill(flags, true);
        List<Integer> found = new ArrayList<>();
        for (int number = 2; number <= limit; number++) {
            if (flags[number]) {
                found.add(number);
                for (long multiple = (long) number * number; multiple <= limit; multiple += number) {
                    flags[(int) multiple] = false;
                }
            }
        }
        return found;
    }

    private static long stack(int turns) {
        List<Integer> values = new ArrayList<>();
        long total = 0;
        for (int i = 0; i < turns; i++) {
            values.add(i);
            if (i % 3 == 2) {
                total += values.removeLast() - values.removeLast();
            }
        }
        return total + values.size();
    }

    private static long[][] matrix(int n, IntBinaryOperator element) {
        var rows = new long[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                rows[i][j] = element.applyAsInt(i, j);
            }
        }
        return rows;
    }

    private static long product(int n) {
        long[][] left = matrix(n, (i, j) -> i + j);
        long[][] right = matrix(n, (i, j) -> i - j);
        var result = new long[n][n];
        for (int i = 0; i < n; i++) {
            long[] row = left[i];
            long[] target = result[i];
            for (int j = 0; j < n; j++) {
                long total = 0;
                for (int k = 0; k < n; k++) {
                    total += row[k] * right[k][j];
                }
                target[j] = total;
            }
        }
        return Arrays.stream(result).mapToLong(row -> Arrays.stream(row).sum()).sum();
    }

    private static Object run(int size) {
        List<Integer> found = primes(size);
        List<Integer> tail = new ArrayList<>(found.subList(found.size() / 2, found.size()));
        Collections.reverse(tail);
        long thirds = IntStream.range(0, tail.size()).filter(i -> i % 3 == 0).mapToLong(tail::get).sum();
        return List.of(found.size(), thirds, found.contains(17), stack(size), product(size / 4000));
    }
}
