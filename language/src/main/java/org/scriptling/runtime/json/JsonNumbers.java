package org.scriptling.runtime.json;

/** The values of short decimal numbers, straight from their ASCII digits. */
final class JsonNumbers {

    /** So many digits always fit a long. */
    static final int LONG_DIGITS = 18;

    /** Integers up to here are doubles exactly. */
    private static final long EXACT_INTEGER = 1L << 53;
    private static final int LONGEST_EXPONENT = 3;
    /** The powers of ten that are doubles exactly. */
    private static final double[] POWERS = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

    private JsonNumbers() {
    }

    /** The number that digits give when they are put behind those of another number. */
    static long digits(byte[] bytes, int from, int to, long before) {
        long value = before;
        for (int i = from; i < to; i++) {
            value = value * 10 + (bytes[i] - '0');
        }
        return value;
    }

    /**
     * The value of a number without sign, if one correctly rounded operation on exact doubles gives it; otherwise NaN.
     *
     * @param from index of the first digit
     * @param point index behind the whole part
     * @param fractionEnd index behind the fraction; {@code point} when there is none
     * @param to index behind the exponent; {@code fractionEnd} when there is none
     */
    static double magnitudeOrNaN(byte[] bytes, int from, int point, int fractionEnd, int to) {
        if (fractionEnd - from > LONG_DIGITS) {
            return Double.NaN;
        }
        int scale = Math.max(0, fractionEnd - point - 1);
        long digits = digits(bytes, from, point, 0);
        if (scale > 0) {
            digits = digits(bytes, point + 1, fractionEnd, digits);
        }
        int exponent = -scale;
        if (to > fractionEnd) {
            boolean negative = bytes[fractionEnd + 1] == '-';
            int first = negative || bytes[fractionEnd + 1] == '+' ? fractionEnd + 2 : fractionEnd + 1;
            if (to - first > LONGEST_EXPONENT) {
                return Double.NaN;
            }
            int value = (int) digits(bytes, first, to, 0);
            exponent += negative ? -value : value;
        }
        if (digits > EXACT_INTEGER || Math.abs(exponent) >= POWERS.length) {
            return Double.NaN;
        }
        return exponent < 0 ? digits / POWERS[-exponent] : digits * POWERS[exponent];
    }
}
