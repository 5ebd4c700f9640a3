package org.scriptling.builtins.types;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BigInt;

/** Reads the numbers that {@code int(text)}, {@code float(text)} and {@code float.fromhex(text)} take. */
public final class NumberParsing {

    private static final Pattern FLOAT = Pattern.compile("[+-]?(?:[0-9]+(?:_[0-9]+)*\\.?(?:[0-9]+(?:_[0-9]+)*)?|\\.[0-9]+(?:_[0-9]+)*)(?:[eE][+-]?[0-9]+(?:_[0-9]+)*)?");
    private static final Pattern HEXADECIMAL = Pattern.compile("([+-]?)(?:0[xX])?([0-9a-fA-F]*)(?:\\.([0-9a-fA-F]*))?(?:[pP]([+-]?[0-9]+))?");

    private NumberParsing() {
    }

    /**
     * A guest int.
     *
     * @param text with space around it, sign, underscores and a prefix that fits the base
     * @param base from 2 to 36, or 0 to tell it from the prefix
     * @return a Long or BigInt, or {@code null} when the text is no int
     */
    public static Object parseInteger(String text, int base) {
        String digits = trim(text);
        boolean negative = false;
        int start = 0;
        if (!digits.isEmpty() && (digits.charAt(0) == '-' || digits.charAt(0) == '+')) {
            negative = digits.charAt(0) == '-';
            start = 1;
        }
        int radix = base;
        boolean prefixed = false;
        if (digits.length() > start + 1 && digits.charAt(start) == '0') {
            int prefix = prefixRadix(digits.charAt(start + 1));
            if (prefix != 0 && (base == 0 || base == prefix)) {
                radix = prefix;
                start += 2;
                prefixed = true;
            }
        }
        boolean zerosOnly = radix == 0 && digits.length() > start && digits.charAt(start) == '0';
        if (radix == 0) {
            radix = 10;
        }
        StringBuilder plain = new StringBuilder(digits.length() + 1);
        if (negative) {
            plain.append('-');
        }
        boolean separatorAllowed = prefixed;
        int count = 0;
        for (int i = start; i < digits.length();) {
            int c = digits.codePointAt(i);
            i += Character.charCount(c);
            if (c == '_') {
                if (!separatorAllowed) {
                    return null;
                }
                separatorAllowed = false;
                continue;
            }
            int digit = digit(c);
            if (digit < 0 || digit >= radix || zerosOnly && digit != 0) {
                return null;
            }
            plain.append(Character.forDigit(digit, radix));
            separatorAllowed = true;
            count++;
        }
        if (count == 0 || !separatorAllowed) {
            return null;
        }
        if (count <= 18 && radix <= 10 || count <= 12) {
            return Long.parseLong(plain, 0, plain.length(), radix);
        }
        return BigInt.normalize(new BigInteger(plain.toString(), radix));
    }

    private static int prefixRadix(char letter) {
        return switch (letter) {
            case 'x', 'X' -> 16;
            case 'o', 'O' -> 8;
            case 'b', 'B' -> 2;
            default -> 0;
        };
    }

    /** The value of an ASCII letter or of a decimal digit of any script, or -1. */
    private static int digit(int c) {
        if (c < 128 || Character.isDigit(c)) {
            return Character.digit(c, 36);
        }
        return -1;
    }

    /** A text without space at its ends, as Python's {@code strip} understands it. */
    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1c && c <= 0x1f : c == 0x85 || Character.isSpaceChar(c);
    }

    /** The float that a text shows, or {@code null} when it is none. */
    public static Double parseFloat(String text) {
        String trimmed = trim(text);
        StringBuilder plain = new StringBuilder(trimmed.length());
        trimmed.codePoints().forEach(c -> {
            if (c >= 128 && Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else {
                plain.appendCodePoint(c);
            }
        });
        String ascii = plain.toString();
        if (FLOAT.matcher(ascii).matches()) {
            return Double.valueOf(ascii.replace("_", ""));
        }
        return parseSpecial(ascii);
    }

    private static Double parseSpecial(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        boolean negative = name.startsWith("-");
        if (negative || name.startsWith("+")) {
            name = name.substring(1);
        }
        return switch (name) {
            case "inf", "infinity" -> negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> null;
        };
    }

    /** {@code float.fromhex(text)}. @throws org.scriptling.runtime.error.ScriptException ValueError, OverflowError */
    public static double parseHexadecimal(String text) {
        String trimmed = trim(text);
        Double special = parseSpecial(trimmed);
        if (special != null) {
            return special;
        }
        Matcher matcher = HEXADECIMAL.matcher(trimmed);
        if (!matcher.matches()) {
            throw Errors.valueError("invalid hexadecimal floating-point string");
        }
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        if (matcher.group(2).isEmpty() && fraction.isEmpty()) {
            throw Errors.valueError("invalid hexadecimal floating-point string");
        }
        String exponent = matcher.group(4) == null ? "0" : matcher.group(4);
        double value = Double.parseDouble(matcher.group(1) + "0x" + matcher.group(2) + "." + fraction + "p" + exponent);
        if (Double.isInfinite(value)) {
            throw Errors.overflowError("hexadecimal value too large to represent as a float");
        }
        return value;
    }

    /** {@code value.hex()}: all 13 digits of the fraction. */
    public static String toHexadecimal(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        double magnitude = Math.abs(value);
        if (Double.isInfinite(value)) {
            return sign + "inf";
        }
        if (magnitude == 0) {
            return sign + "0x0.0p+0";
        }
        long fraction = Double.doubleToRawLongBits(magnitude) & 0xfffffffffffffL;
        boolean subnormal = magnitude < Double.MIN_NORMAL;
        int exponent = subnormal ? Double.MIN_EXPONENT : Math.getExponent(magnitude);
        return String.format(Locale.ROOT, "%s0x%d.%013xp%+d", sign, subnormal ? 0 : 1, fraction, exponent);
    }
}
