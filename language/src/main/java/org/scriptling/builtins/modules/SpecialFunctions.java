package org.scriptling.builtins.modules;

/** Functions that {@link Math} lacks, to a few units in the last place. */
final class SpecialFunctions {

    private static final double LANCZOS_G = 6.024680040776729583740234375;
    private static final double LANCZOS_G_MINUS_HALF = 5.524680040776729583740234375;
    /** Numerator and denominator of the Lanczos sum for 13 terms, highest power last. */
    private static final double[] LANCZOS_NUMERATOR = {23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
                    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390, 6039542586.3520280050642916443072979210699388420708,
                    1439720407.3117216736632230727949123939715485786372, 248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
                    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328, 8071.6720023658162106380029022722506138218516325024,
                    210.82427775157934587250973392071336271166969580291, 2.5066282746310002701649081771338373386264310793408};
    private static final double[] LANCZOS_DENOMINATOR = {0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1};
    private static final double LOG_PI = 1.1447298858494001741434273513530587;
    private static final double TWO_OVER_SQRT_PI = 1.1283791670955125738961589031215452;
    private static final ExtendedDouble TWO_OVER_SQRT_PI_EXTENDED = new ExtendedDouble(TWO_OVER_SQRT_PI, 1.533545961316588e-17);
    private static final double SERIES_LIMIT = 3;
    private static final double LARGEST_EXACT_FACTORIAL = 22;

    private SpecialFunctions() {
    }

    static double inverseHyperbolicSine(double x) {
        double magnitude = Math.abs(x);
        if (!Double.isFinite(x) || magnitude < 0x1p-28) {
            return x;
        }
        double result;
        if (magnitude > 0x1p28) {
            result = Math.log(magnitude) + Math.log(2);
        } else {
            double square = magnitude * magnitude;
            result = Math.log1p(magnitude + square / (1 + Math.sqrt(square + 1)));
        }
        return Math.copySign(result, x);
    }

    static double inverseHyperbolicCosine(double x) {
        if (x < 1) {
            return Double.NaN;
        }
        if (x > 0x1p28) {
            return Math.log(x) + Math.log(2);
        }
        double above = x - 1;
        return Math.log1p(above + Math.sqrt(2 * above + above * above));
    }

    static double inverseHyperbolicTangent(double x) {
        double magnitude = Math.abs(x);
        if (magnitude > 1) {
            return Double.NaN;
        }
        if (magnitude < 0x1p-28) {
            return x;
        }
        return Math.copySign(0.5 * Math.log1p(2 * magnitude / (1 - magnitude)), x);
    }

    static double errorFunction(double x) {
        double magnitude = Math.abs(x);
        if (Double.isNaN(x)) {
            return x;
        }
        double result = magnitude < SERIES_LIMIT ? errorSeries(magnitude).value() : 1 - errorFraction(magnitude);
        return Math.copySign(result, x);
    }

    static double complementaryErrorFunction(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Math.abs(x) < SERIES_LIMIT) {
            ExtendedDouble series = errorSeries(Math.abs(x));
            return x > 0 ? ExtendedDouble.of(1).minus(series).value() : ExtendedDouble.of(1).plus(series).value();
        }
        double tail = errorFraction(Math.abs(x));
        return x > 0 ? tail : 2 - tail;
    }

    /** erf for small arguments: its Taylor series, in twice the precision because the terms nearly cancel each other. */
    private static ExtendedDouble errorSeries(double x) {
        ExtendedDouble square = ExtendedDouble.of(x).times(ExtendedDouble.of(x));
        ExtendedDouble power = ExtendedDouble.of(x);
        ExtendedDouble sum = power;
        for (int n = 1; Math.abs(power.value()) > Math.abs(sum.value()) * 0x1p-70; n++) {
            power = power.times(square).dividedBy(-n);
            sum = sum.plus(power.dividedBy(2 * n + 1));
        }
        return sum.times(TWO_OVER_SQRT_PI_EXTENDED);
    }

    /** erfc for large arguments: a continued fraction, evaluated from its far end. */
    private static double errorFraction(double x) {
        if (x > 28) {
            return 0;
        }
        double fraction = 0;
        for (int n = 120; n > 0; n--) {
            fraction = n / 2.0 / (x + fraction);
        }
        return exponentialOfSquare(x) / (x + fraction) * (TWO_OVER_SQRT_PI / 2);
    }

    /** exp(-x*x), corrected for what rounding took from the square. */
    private static double exponentialOfSquare(double x) {
        double square = x * x;
        return Math.exp(-square) * (1 - Math.fma(x, x, -square));
    }

    private static double lanczosSum(double x) {
        double numerator = 0;
        double denominator = 0;
        int last = LANCZOS_NUMERATOR.length - 1;
        for (int i = 0; i <= last; i++) {
            // From the side of the dominating power, so that nothing overflows.
            int index = x < 5 ? last - i : i;
            numerator = (x < 5 ? numerator * x : numerator / x) + LANCZOS_NUMERATOR[index];
            denominator = (x < 5 ? denominator * x : denominator / x) + LANCZOS_DENOMINATOR[index];
        }
        return numerator / denominator;
    }

    /** sin(pi * x) without the error of a rounded pi. */
    private static double sineOfPi(double x) {
        double part = Math.abs(x) % 2;
        double result = switch ((int) Math.rint(2 * part)) {
            case 0 -> Math.sin(Math.PI * part);
            case 1 -> Math.cos(Math.PI * (part - 0.5));
            case 2 -> Math.sin(Math.PI * (1 - part));
            case 3 -> -Math.cos(Math.PI * (part - 1.5));
            default -> Math.sin(Math.PI * (part - 2));
        };
        return Math.copySign(1, x) * result;
    }

    static double gamma(double x) {
        if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
            return x;
        }
        if (x == Double.NEGATIVE_INFINITY || x < 0 && x == Math.rint(x)) {
            return Double.NaN;
        }
        if (x == 0) {
            return 1 / x;
        }
        if (x == Math.rint(x) && x <= LARGEST_EXACT_FACTORIAL + 1) {
            double product = 1;
            for (int i = 2; i < x; i++) {
                product *= i;
            }
            return product;
        }
        double magnitude = Math.abs(x);
        if (magnitude < 1e-20) {
            return 1 / x;
        }
        if (magnitude > 200) {
            return x > 0 ? Double.POSITIVE_INFINITY : Math.copySign(0.0, sineOfPi(x));
        }
        double base = magnitude + LANCZOS_G_MINUS_HALF;
        // What rounding took from the base, relative to it: its effect on the power is corrected below.
        double lost = magnitude > LANCZOS_G_MINUS_HALF ? base - magnitude - LANCZOS_G_MINUS_HALF : base - LANCZOS_G_MINUS_HALF - magnitude;
        double correction = lost * LANCZOS_G / base;
        if (x > 0) {
            double result = lanczosSum(magnitude) / Math.exp(base);
            result += correction * result;
            return scaledByPower(result, base, magnitude - 0.5, false);
        }
        double result = -Math.PI / sineOfPi(magnitude) / magnitude * Math.exp(base) / lanczosSum(magnitude);
        result -= correction * result;
        return scaledByPower(result, base, magnitude - 0.5, true);
    }

    private static double scaledByPower(double value, double base, double exponent, boolean divide) {
        if (base < 140) {
            double power = Math.pow(base, exponent);
            return divide ? value / power : value * power;
        }
        double root = Math.pow(base, exponent / 2);
        return divide ? value / root / root : value * root * root;
    }

    static double logGamma(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (Double.isInfinite(x)) {
            return Double.POSITIVE_INFINITY;
        }
        if (x == Math.rint(x) && x <= 2) {
            return x <= 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double magnitude = Math.abs(x);
        if (magnitude < 1e-20) {
            return -Math.log(magnitude);
        }
        double base = magnitude + LANCZOS_G_MINUS_HALF;
        double result = Math.log(lanczosSum(magnitude)) - LANCZOS_G + (magnitude - 0.5) * (Math.log(base) - 1);
        return x > 0 ? result : LOG_PI - Math.log(Math.abs(sineOfPi(magnitude))) - Math.log(magnitude) - result;
    }

    /** A number as the sum of two doubles, the second of which is below the precision of the first. */
    private record ExtendedDouble(double high, double low) {

        static ExtendedDouble of(double value) {
            return new ExtendedDouble(value, 0);
        }

        private static ExtendedDouble normalized(double high, double low) {
            double sum = high + low;
            return new ExtendedDouble(sum, low - (sum - high));
        }

        double value() {
            return high + low;
        }

        ExtendedDouble plus(ExtendedDouble other) {
            double sum = high + other.high;
            double part = sum - high;
            double lost = high - (sum - part) + (other.high - part);
            return normalized(sum, lost + low + other.low);
        }

        ExtendedDouble minus(ExtendedDouble other) {
            return plus(new ExtendedDouble(-other.high, -other.low));
        }

        ExtendedDouble times(ExtendedDouble other) {
            double product = high * other.high;
            return normalized(product, Math.fma(high, other.high, -product) + high * other.low + low * other.high);
        }

        ExtendedDouble dividedBy(double divisor) {
            double quotient = high / divisor;
            return normalized(quotient, (Math.fma(-quotient, divisor, high) + low) / divisor);
        }
    }
}
