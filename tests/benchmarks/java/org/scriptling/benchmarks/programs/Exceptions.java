package org.scriptling.benchmarks.programs;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Twin of exceptions.py. A missing key is no exception in Java; so the twin throws one. Exceptions keep their stack traces, as
 * Python's do.
 */
final class Exceptions {

    private Exceptions() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 100_000, Exceptions::run);
    }

    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final int code;

        Refused(int code) {
            super("refused");
            this.code = code;
        }
    }

    private static int check(int number) throws Refused {
        if (number % 3 == 0) {
            throw new Refused(number);
        }
        return number;
    }

    private static int through(int number) throws Refused {
        int current = number;
        try {
            return check(current) + 1;
        } finally {
            current = 0;
        }
    }

    private static int lookUp(Map<Integer, Integer> table, int key) {
        Integer value = table.get(key);
        if (value == null) {
            throw new NoSuchElementException(String.valueOf(key));
        }
        return value;
    }

    private static Object run(int size) {
        long passed = 0;
        long refused = 0;
        long missing = 0;
        Map<Integer, Integer> table = Map.of(0, 1, 1, 2);
        for (int i = 0; i < size; i++) {
            try {
                passed += through(i);
            } catch (Refused error) {
                refused += error.code % 5;
            }
            try {
                passed += lookUp(table, i % 4);
            } catch (NoSuchElementException error) {
                missing++;
            }
        }
        return List.of(passed, refused, missing);
    }
}
