package org.scriptling.benchmarks.programs;

import java.util.Arrays;

/** Twin of spectral_norm.py. */
final class SpectralNorm {

    private SpectralNorm() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 140, SpectralNorm::run);
    }

    private static double element(int i, int j) {
        return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    }

    private static double[] times(double[] vector) {
        var result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            double sum = 0;
            for (int j = 0; j < vector.length; j++) {
                sum += element(i, j) * vector[j];
            }
            result[i] = sum;
        }
        return result;
    }

    private static double[] timesTransposed(double[] vector) {
        var result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            double sum = 0;
            for (int j = 0; j < vector.length; j++) {
                sum += element(j, i) * vector[j];
            }
            result[i] = sum;
        }
        return result;
    }

    private static Object run(int size) {
        var u = new double[size];
        Arrays.fill(u, 1.0);
        double[] v = u;
        for (int i = 0; i < 5; i++) {
            v = timesTransposed(times(u));
            u = timesTransposed(times(v));
        }
        double product = 0.0;
        double square = 0.0;
        for (int i = 0; i < size; i++) {
            product += u[i] * v[i];
            square += v[i] * v[i];
        }
        return Driver.round(Math.sqrt(product / square));
    }
}
