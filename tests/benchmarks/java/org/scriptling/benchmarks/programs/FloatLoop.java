package org.scriptling.benchmarks.programs;

/** Twin of float_loop.py. */
final class FloatLoop {

    private FloatLoop() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 500_000, FloatLoop::run);
    }

    private static Object run(int size) {
        double total = 0.0;
        double sign = 1.0;
        for (int k = 0; k < size; k++) {
            total += sign / (2.0 * k + 1.0);
            sign = -sign;
        }
        return Driver.round(total * 4.0);
    }
}
