package org.scriptling.benchmarks.programs;

/** Twin of recursion.py. */
final class Recursion {

    private Recursion() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 29, size -> fibonacci(size));
    }

    private static long fibonacci(long n) {
        return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    }
}
