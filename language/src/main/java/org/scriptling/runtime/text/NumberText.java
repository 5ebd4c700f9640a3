package org.scriptling.runtime.text;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BigInt;

/** Reads ints and floats from text as {@code int()} and {@code float()} do, and writes ints in any base. */
public final class NumberText {

    private static final int MINIMUM_BASE = 2;
    private static final int MAXIMUM_BASE = 36;

    private NumberText() {
    }

    /**
     * {@code int(text, base)}.
     *
     * @param base 2 to 36, or 0 to go by the prefix
     * @return a Long or BigInt
     */
    @TruffleBoundary
    public static Object parseInteger(TruffleString text, long base) {
        int checked = checkBase(base);
        Object value = parseIntegerOrNull(asciiDigits(text), checked);
        if (value == null) {
            throw invalidInteger(checked, Quoting.repr(text));
        }
        return value;
    }

    /** As {@link #parseInteger(TruffleString, long)}, for the ASCII text in a bytes-like object. */
    @TruffleBoundary
    public static Object parseInteger(byte[] text, long base) {
        int checked = checkBase(base);
        Object value = parseIntegerOrNull(asciiText(text), checked);
        if (value == null) {
            throw invalidInteger(checked, Quoting.representation(text));
        }
        return value;
    }

    /** {@code float(text)}. */
    @TruffleBoundary
    public static double parseFloat(TruffleString text) {
        Double value = parseFloatOrNull(asciiDigits(text));
        if (value == null) {
            throw Errors.valueError("could not convert string to float: %s", Quoting.repr(text));
        }
        return value;
    }

    /** As {@link #parseFloat(TruffleString)}, for the ASCII text in a bytes-like object. @param representation of the object, for the error */
    @TruffleBoundary
    public static double parseFloat(byte[] text, String representation) {
        Double value = parseFloatOrNull(asciiText(text));
        if (value == null) {
            throw Errors.valueError("could not convert string to float: %s", representation);
        }
        return value;
    }

    private static int checkBase(long base) {
        if (base != 0 && (base < MINIMUM_BASE || base > MAXIMUM_BASE)) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        return (int) base;
    }

    private static RuntimeException invalidInteger(int base, String quoted) {
        return Errors.valueError("invalid literal for int() with base %s: %s", base, quoted);
    }

    /** The text with Unicode digits and spaces as ASCII; other non-ASCII characters become one that fits no number. */
    private static String asciiDigits(TruffleString text) {
        if (text.getCodeRangeUncached(Strings.ENCODING) == TruffleString.CodeRange.ASCII) {
            return Strings.toJava(text);
        }
        int[] codePoints = Strings.toCodePoints(text);
        var out = new StringBuilder(codePoints.length);
        for (int c : codePoints) {
            if (c < 0x80) {
                out.append((char) c);
            } else if (UnicodeText.isSpace(c)) {
                out.append(' ');
            } else {
                int digit = Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Character.digit(c, 10) : -1;
                out.append(digit < 0 ? '?' : (char) ('0' + digit));
            }
        }
        return out.toString();
    }

    private static String asciiText(byte[] text) {
        var out = new StringBuilder(text.length);
        for (byte b : text) {
            out.append(b < 0 ? '?' : (char) b);
        }
        return out.toString();
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && UnicodeText.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && UnicodeText.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The int that an ASCII text stands for, or {@code null}. */
    private static Object parseIntegerOrNull(String spaced, int givenBase) {
        String text = strip(spaced);
        int position = 0;
        boolean negative = false;
        if (!text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-')) {
            negative = text.charAt(0) == '-';
            position = 1;
        }
        int base = givenBase;
        int prefixBase = prefixBase(text, position);
        boolean onlyZero = false;
        if (prefixBase != 0 && (base == 0 || base == prefixBase)) {
            base = prefixBase;
            position += 2;
            if (position < text.length() && text.charAt(position) == '_') {
                position++;
            }
        } else if (base == 0) {
            base = 10;
            onlyZero = position < text.length() && text.charAt(position) == '0';
        }
        String digits = withoutUnderscores(text, position, base);
        if (digits == null) {
            return null;
        }
        if (onlyZero && !digits.chars().allMatch(c -> c == '0')) {
            return null;
        }
        if (digits.length() <= 12) {
            long value = Long.parseLong(digits, base);
            return negative ? -value : value;
        }
        var value = new BigInteger(digits, base);
        return BigInt.normalize(negative ? value.negate() : value);
    }

    private static int prefixBase(String text, int position) {
        if (position + 1 >= text.length() || text.charAt(position) != '0') {
            return 0;
        }
        return switch (text.charAt(position + 1)) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    /** The digits from a position on, single underscores between digits removed; {@code null} when anything else is there. */
    private static String withoutUnderscores(String text, int start, int base) {
        var out = new StringBuilder(text.length() - start);
        boolean afterDigit = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_') {
                if (!afterDigit) {
                    return null;
                }
                afterDigit = false;
            } else if (c < 0x80 && Character.digit(c, base) >= 0) {
                out.append(c);
                afterDigit = true;
            } else {
                return null;
            }
        }
        return afterDigit ? out.toString() : null;
    }

    private static Double parseFloatOrNull(String spaced) {
        String text = strip(spaced);
        String unsigned = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        double sign = text.startsWith("-") ? -1 : 1;
        switch (unsigned.toLowerCase(java.util.Locale.ROOT)) {
            case "inf", "infinity" -> {
                return sign * Double.POSITIVE_INFINITY;
            }
            case "nan" -> {
                return Double.NaN;
            }
            default -> {
                String plain = decimalLiteral(unsigned);
                return plain == null ? null : (Double) (sign * Double.parseDouble(plain));
            }
        }
    }

    /** A float literal without its underscores, or {@code null} when the text is none. */
    private static String decimalLiteral(String text) {
        var out = new StringBuilder(text.length());
        boolean digits = false;
        boolean point = false;
        boolean exponent = false;
        char previous = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c == '_') {
                boolean between = previous >= '0' && previous <= '9' && i + 1 < text.length() && text.charAt(i + 1) >= '0' && text.charAt(i + 1) <= '9';
                if (!between) {
                    return null;
                }
                previous = c;
                continue;
            } else if (c == '.' && !point && !exponent) {
                point = true;
            } else if ((c == 'e' || c == 'E') && digits && !exponent) {
                exponent = true;
                digits = false;
            } else if (!((c == '+' || c == '-') && (previous == 'e' || previous == 'E'))) {
                return null;
            }
            out.append(c);
            previous = c;
        }
        return digits ? out.toString() : null;
    }

    /** The digits of an int in a base from 2 to 36, with a {@code -} in front of a negative one. */
    @TruffleBoundary
    public static String toText(BigInteger value, int base) {
        return value.toString(base);
    }

    /** {@code bin}, {@code oct} and {@code hex}: sign, prefix, digits. */
    @TruffleBoundary
    public static String prefixed(BigInteger value, int base) {
        return (value.signum() < 0 ? "-" : "") + prefix(base) + value.abs().toString(base);
    }

    /** {@code 0b}, {@code 0o}, {@code 0x} or nothing. */
    public static String prefix(int base) {
        return switch (base) {
            case 2 -> "0b";
            case 8 -> "0o";
            case 16 -> "0x";
            default -> "";
        };
    }
}
