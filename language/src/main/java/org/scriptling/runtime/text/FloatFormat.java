package org.scriptling.runtime.text;

import java.util.Locale;

/** Formats floats by the conversions {@code e f g r} that format specifications and {@code %} share. */
final class FloatFormat {

    /** The digits of {@code repr} are never more than this; beyond it an exponent is used. */
    private static final int REPR_PRECISION = 16;

    private FloatFormat() {
    }

    /**
     * The text of a float with a {@code -} in front of negative ones.
     *
     * @param conversion one of {@code e E f F g G}, or {@code r} for the shortest text that reads back to the same value
     * @param precision digits behind the point, or significant digits for {@code g}
     * @param alternate whether the decimal point stays, with {@code g} also the zeros behind it
     * @param pointZero whether a text without point and exponent gets {@code .0}
     */
    static String format(double value, int conversion, int precision, boolean alternate, boolean pointZero) {
        boolean upperCase = conversion == 'E' || conversion == 'F' || conversion == 'G';
        if (!Double.isFinite(value)) {
            String text = Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
            return upperCase ? text.toUpperCase(Locale.ROOT) : text;
        }
        double magnitude = Math.abs(value);
        String sign = value < 0 || value == 0 && 1 / value < 0 ? "-" : "";
        String text = switch (conversion) {
            case 'f', 'F' -> {
                String fixed = FloatText.fixed(magnitude, precision);
                yield alternate && precision == 0 ? fixed + "." : fixed;
            }
            case 'e', 'E' -> scientific(FloatText.significant(magnitude, precision + 1), magnitude == 0, alternate);
            case 'r' -> general(FloatText.shortest(magnitude), REPR_PRECISION, false, alternate, pointZero);
            default -> {
                int digits = Math.max(1, precision);
                FloatText.Decimal decimal = FloatText.significant(magnitude, digits);
                yield general(alternate ? decimal : withoutTrailingZeros(decimal), pointZero ? digits - 1 : digits, alternate, alternate, pointZero);
            }
        };
        return sign + (upperCase ? text.toUpperCase(Locale.ROOT) : text);
    }

    /** Whether an unsigned text stands for zero. */
    static boolean isZero(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'e' || c == 'E') {
                return true;
            }
            if (c != '0' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static FloatText.Decimal withoutTrailingZeros(FloatText.Decimal decimal) {
        String digits = decimal.digits();
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return new FloatText.Decimal(digits.substring(0, end), decimal.point());
    }

    private static String scientific(FloatText.Decimal decimal, boolean zero, boolean alternate) {
        String digits = decimal.digits();
        String point = digits.length() > 1 || alternate ? "." : "";
        return digits.charAt(0) + point + digits.substring(1) + "e" + FloatText.exponent(zero ? 0 : decimal.point() - 1);
    }

    /** Plain notation for moderate exponents, else scientific. {@code limit} is the largest number of digits before the point. */
    private static String general(FloatText.Decimal decimal, int limit, boolean keepZeros, boolean alternate, boolean pointZero) {
        if (decimal.point() <= -4 || decimal.point() > limit) {
            return scientific(decimal, false, alternate);
        }
        int fraction = decimal.digits().length() - decimal.point();
        if (fraction <= 0 && pointZero) {
            fraction = 1;
        }
        String text = FloatText.plain(decimal, Math.max(0, fraction));
        return fraction <= 0 && (alternate || keepZeros) ? text + "." : text;
    }
}
