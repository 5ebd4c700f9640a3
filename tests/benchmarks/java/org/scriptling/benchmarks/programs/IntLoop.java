package org.scriptling.benchmarks.programs;

/** Twin of int_loop.py. */
final class IntLoop {

    private IntLoop() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 700_000, IntLoop::run);
    }

    private static Object run(int size) {
        long total = 0;
        long i = 0;
        while (i < size) {
            if (i % 3 == 0) {
                total += i;
            } else {
                total = (total ^ i) & 0xFFFFFF;
            }
            i++;
        }
        return total;
    }
}
