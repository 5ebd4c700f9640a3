package org.scriptling.benchmarks.programs;

import java.util.List;

/** Twin of mandelbrot.py. */
final class Mandelbrot {

    private Mandelbrot() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 150, Mandelbrot::run);
    }

    private static Object run(int size) {
        int inside = 0;
        int checksum = 0;
        for (int row = 0; row < size; row++) {
            double ci = 2.0 * row / size - 1.0;
            for (int column = 0; column < size; column++) {
                double cr = 2.0 * column / size - 1.5;
                double zr = 0.0;
                double zi = 0.0;
                int turns = 0;
                while (turns < 50 && zr * zr + zi * zi <= 4.0) {
                    double real = zr * zr - zi * zi + cr;
                    zi = 2.0 * zr * zi + ci;
                    zr = real;
                    turns++;
                }
                if (turns == 50) {
                    inside++;
                }
                checksum = (checksum * 31 + turns) % 1_000_003;
            }
        }
        return List.of(inside, checksum);
    }
}
