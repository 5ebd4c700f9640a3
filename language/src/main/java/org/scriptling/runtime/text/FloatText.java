package org.scriptling.runtime.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/**
 * Decimal texts of floats: the shortest one that reads back to the same value (language.md 17.1), and those with a given number of
 * digits, rounded correctly from the exact binary value.
 */
public final class FloatText {

    /** From this decimal exponent on {@link #repr} uses an exponent. */
    private static final int LARGE_EXPONENT = 16;
    /** Below this decimal exponent {@link #repr} uses an exponent. */
    private static final int SMALL_EXPONENT = -4;
    /** From this magnitude on, and below {@link #EXPONENT_IN_JAVA}, {@link Double#toString} uses no exponent. */
    private static final double PLAIN_IN_JAVA = 1e-3;
    private static final double EXPONENT_IN_JAVA = 1e7;
    /** Below this magnitude every double is a multiple of one half, so the fraction of a rounded double is known exactly. */
    private static final double EXACT_LIMIT = 0x1p52;
    private static final double[] POWERS_OF_TEN = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    /** How many bytes {@link #writeShort} writes at most. */
    public static final int SHORT_LENGTH = 24;
    /** All decimals of up to 15 digits are different doubles. */
    private static final double SHORT_LIMIT = 1e15;
    /** With so many digits behind the point there is no exponent yet. */
    private static final int SHORT_FRACTION = 4;

    private FloatText() {
    }

    /**
     * Writes {@code repr(value)} if its magnitude is a whole number below {@link #SHORT_LIMIT} over a small power of ten. If that number
     * and power give the value by one division, rounded correctly, then their decimal reads back to the value; and as it has no more than
     * 15 digits, no other one does that has no more, so it is the shortest.
     *
     * @param bytes has room for {@link #SHORT_LENGTH} bytes
     * @return the index behind the text, or -1 if nothing was written
     */
    public static int writeShort(byte[] bytes, int start, double value) {
        double magnitude = Math.abs(value);
        for (int fraction = 0; fraction <= SHORT_FRACTION; fraction++) {
            double digits = Math.rint(magnitude * POWERS_OF_TEN[fraction]);
            if (!(digits < SHORT_LIMIT)) {
                return -1;
            }
            if (digits / POWERS_OF_TEN[fraction] == magnitude) {
                return writeShort(bytes, start, Double.doubleToRawLongBits(value) < 0, (long) digits, fraction);
            }
        }
        return -1;
    }

    private static int writeShort(byte[] bytes, int start, boolean negative, long digits, int fraction) {
        int position = start;
        if (negative) {
            bytes[position++] = '-';
        }
        long power = (long) POWERS_OF_TEN[fraction];
        long whole = digits / power;
        position += DecimalText.length(whole);
        DecimalText.writeBefore(bytes, position, whole);
        bytes[position] = '.';
        int end = position + 1 + Math.max(1, fraction);
        if (fraction == 0) {
            bytes[end - 1] = '0';
        } else {
            // The power in front keeps the zeros behind the point; the point takes its place.
            DecimalText.writeBefore(bytes, end, digits - whole * power + power);
            bytes[position] = '.';
        }
        return end;
    }

    /** {@code repr(value)} as a text. */
    @TruffleBoundary
    public static TruffleString of(double value) {
        byte[] bytes = new byte[SHORT_LENGTH];
        int end = writeShort(bytes, 0, value);
        return end < 0 ? Strings.of(repr(value)) : CompactText.of(Arrays.copyOf(bytes, end));
    }

    /**
     * Significant decimal digits of a finite magnitude.
     *
     * @param digits digits without a point; {@code "0"} for zero
     * @param point number of digits before the decimal point; may be negative or larger than the number of digits
     */
    record Decimal(String digits, int point) {
    }

    /** {@code repr(value)}. */
    @TruffleBoundary
    public static String repr(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            long whole = (long) value;
            return whole == 0 && 1 / value < 0 ? "-0.0" : whole + ".0";
        }
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        }
        double magnitude = Math.abs(value);
        if (magnitude >= PLAIN_IN_JAVA && magnitude < EXPONENT_IN_JAVA) {
            // Here Java's text has no exponent, and is the shortest, too: doubles of this size have more than two digits' precision.
            return Double.toString(value);
        }
        Decimal decimal = shortest(magnitude);
        String sign = value < 0 ? "-" : "";
        int exponent = decimal.point - 1;
        if (exponent < SMALL_EXPONENT || exponent >= LARGE_EXPONENT) {
            String digits = decimal.digits;
            String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
            return sign + mantissa + "e" + exponent(exponent);
        }
        return sign + plain(decimal, Math.max(1, decimal.digits.length() - decimal.point));
    }

    /** An exponent with sign and at least two digits. */
    static String exponent(int exponent) {
        int magnitude = Math.abs(exponent);
        return (exponent < 0 ? "-" : "+") + (magnitude < 10 ? "0" : "") + magnitude;
    }

    /** A decimal without exponent and with the given number of digits after the point, which the decimal must not exceed. */
    static String plain(Decimal decimal, int fraction) {
        String digits = decimal.digits;
        var out = new StringBuilder(Math.max(digits.length(), decimal.point) + fraction + 2);
        for (int i = 0; i < decimal.point; i++) {
            out.append(i < digits.length() ? digits.charAt(i) : '0');
        }
        if (out.isEmpty()) {
            out.append('0');
        }
        if (fraction > 0) {
            out.append('.');
            for (int i = decimal.point; i < decimal.point + fraction; i++) {
                out.append(i >= 0 && i < digits.length() ? digits.charAt(i) : '0');
            }
        }
        return out.toString();
    }

    /** The shortest digits that read back to a finite value of zero or more. */
    static Decimal shortest(double magnitude) {
        if (magnitude == 0) {
            return new Decimal("0", 1);
        }
        var decimal = new BigDecimal(Double.toString(magnitude)).stripTrailingZeros();
        if (decimal.precision() == 2) {
            // Double.toString never gives a single digit where two are closer; repr wants the single one.
            var single = decimal.round(new MathContext(1, RoundingMode.HALF_EVEN));
            if (single.doubleValue() == magnitude) {
                decimal = single.stripTrailingZeros();
            }
        }
        return new Decimal(decimal.unscaledValue().toString(), decimal.precision() - decimal.scale());
    }

    /** A finite magnitude rounded half to even to a number of significant digits, at least 1. Trailing zeros are kept. */
    static Decimal significant(double magnitude, int count) {
        if (magnitude == 0) {
            return new Decimal("0".repeat(count), 1);
        }
        var exact = new BigDecimal(magnitude);
        var rounded = exact.round(new MathContext(count, RoundingMode.HALF_EVEN));
        String digits = rounded.unscaledValue().toString();
        int point = digits.length() - rounded.scale();
        return new Decimal(digits.length() < count ? digits + "0".repeat(count - digits.length()) : digits, point);
    }

    /** A finite magnitude in plain notation, rounded half to even to a number of digits after the point. */
    static String fixed(double magnitude, int fraction) {
        if (fraction < POWERS_OF_TEN.length) {
            double power = POWERS_OF_TEN[fraction];
            double scaled = magnitude * power;
            if (scaled < EXACT_LIMIT) {
                return fixed(roundedProduct(magnitude, power, scaled), fraction);
            }
        }
        return new BigDecimal(magnitude).setScale(fraction, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The exact product of two doubles rounded half to even; {@code product} is their rounded product, below 2 to the 52. */
    private static long roundedProduct(double left, double right, double product) {
        double rounded = Math.rint(product);
        double distance = product - rounded;
        if (Math.abs(distance) == 0.5) {
            // A tie of the rounded product: what the multiplication lost decides.
            double lost = Math.fma(left, right, -product);
            if (lost != 0 && lost > 0 == distance > 0) {
                rounded += Math.signum(distance);
            }
        }
        return (long) rounded;
    }

    private static String fixed(long scaled, int fraction) {
        String digits = Long.toString(scaled);
        if (fraction == 0) {
            return digits;
        }
        if (digits.length() <= fraction) {
            digits = "0".repeat(fraction + 1 - digits.length()) + digits;
        }
        int point = digits.length() - fraction;
        return digits.substring(0, point) + "." + digits.substring(point);
    }
}
