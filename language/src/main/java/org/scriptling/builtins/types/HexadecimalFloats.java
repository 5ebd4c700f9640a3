package org.scriptling.builtins.types;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.scriptling.runtime.error.Errors;

/** The hexadecimal texts of floats: {@code float.fromhex} and {@code float.hex}. */
public final class HexadecimalFloats {

    private static final Pattern HEXADECIMAL = Pattern.compile("([+-]?)(?:0[xX])?([0-9a-fA-F]*)(?:\\.([0-9a-fA-F]*))?(?:[pP]([+-]?[0-9]+))?");

    private HexadecimalFloats() {
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
