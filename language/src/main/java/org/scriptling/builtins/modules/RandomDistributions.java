package org.scriptling.builtins.modules;

import org.scriptling.runtime.error.Errors;

/** Random floats of the usual distributions, drawn by the methods that CPython's documentation names. */
final class RandomDistributions {

    /** Of Kinderman and Monahan: 4 * exp(-0.5) / sqrt(2). */
    private static final double NORMAL_MAGIC = 4 * Math.exp(-0.5) / Math.sqrt(2);
    private static final double LOG_4 = Math.log(4);
    private static final double GAMMA_MAGIC = 1 + Math.log(4.5);

    private RandomDistributions() {
    }

    /** The next number of the distribution that a function of the module {@code random} stands for. NaN marks a missing parameter. */
    static double next(String function, MersenneTwister generator, double[] parameters) {
        return switch (function) {
            case "uniform" -> parameters[0] + (parameters[1] - parameters[0]) * generator.nextDouble();
            case "triangular" -> triangular(generator, parameters[0], parameters[1], parameters[2]);
            case "gauss" -> parameters[0] + generator.nextGaussian() * parameters[1];
            case "normalvariate" -> normal(generator, parameters[0], parameters[1]);
            case "lognormvariate" -> Math.exp(normal(generator, parameters[0], parameters[1]));
            case "expovariate" -> exponential(generator, parameters[0]);
            case "gammavariate" -> gamma(generator, parameters[0], parameters[1]);
            case "betavariate" -> beta(generator, parameters[0], parameters[1]);
            case "paretovariate" -> Math.pow(1 - generator.nextDouble(), -1 / parameters[0]);
            case "weibullvariate" -> parameters[0] * Math.pow(-Math.log(1 - generator.nextDouble()), 1 / parameters[1]);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static double triangular(MersenneTwister generator, double low, double high, double mode) {
        double u = generator.nextDouble();
        if (high == low) {
            return low;
        }
        double c = Double.isNaN(mode) ? 0.5 : (mode - low) / (high - low);
        if (u > c) {
            return high + (low - high) * Math.sqrt((1 - u) * (1 - c));
        }
        return low + (high - low) * Math.sqrt(u * c);
    }

    private static double normal(MersenneTwister generator, double mu, double sigma) {
        while (true) {
            double u = generator.nextDouble();
            double v = 1 - generator.nextDouble();
            double z = NORMAL_MAGIC * (u - 0.5) / v;
            if (z * z / 4 <= -Math.log(v)) {
                return mu + z * sigma;
            }
        }
    }

    private static double exponential(MersenneTwister generator, double rate) {
        if (rate == 0) {
            throw Errors.zeroDivision("float division by zero");
        }
        return -Math.log(1 - generator.nextDouble()) / rate;
    }

    private static double gamma(MersenneTwister generator, double alpha, double beta) {
        if (alpha <= 0 || beta <= 0) {
            throw Errors.valueError("gammavariate: alpha and beta must be > 0.0");
        }
        if (alpha > 1) {
            return gammaOfCheng(generator, alpha) * beta;
        }
        if (alpha == 1) {
            return -Math.log(1 - generator.nextDouble()) * beta;
        }
        while (true) {
            double u = generator.nextDouble();
            double b = (Math.E + alpha) / Math.E;
            double p = b * u;
            double x = p <= 1 ? Math.pow(p, 1 / alpha) : -Math.log((b - p) / alpha);
            double v = generator.nextDouble();
            boolean taken = p > 1 ? v <= Math.pow(x, alpha - 1) : v <= Math.exp(-x);
            if (taken) {
                return x * beta;
            }
        }
    }

    private static double gammaOfCheng(MersenneTwister generator, double alpha) {
        double a = Math.sqrt(2 * alpha - 1);
        double b = alpha - LOG_4;
        double c = alpha + a;
        while (true) {
            double u = generator.nextDouble();
            if (u <= 1e-7 || u >= 0.9999999) {
                continue;
            }
            double v = 1 - generator.nextDouble();
            double w = Math.log(u / (1 - u)) / a;
            double x = alpha * Math.exp(w);
            double z = u * u * v;
            double r = b + c * w - x;
            if (r + GAMMA_MAGIC - 4.5 * z >= 0 || r >= Math.log(z)) {
                return x;
            }
        }
    }

    private static double beta(MersenneTwister generator, double alpha, double beta) {
        double y = gamma(generator, alpha, 1);
        return y == 0 ? 0 : y / (y + gamma(generator, beta, 1));
    }
}
