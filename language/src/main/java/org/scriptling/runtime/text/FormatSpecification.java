package org.scriptling.runtime.text;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BigInt;

/**
 * A format specification {@code [[fill]align][sign][z][#][0][width][,|_][.precision][type]} (language.md 6.5).
 *
 * @param fill code point that pads
 * @param align one of {@code < > ^ =}
 * @param sign one of {@code + -} and space, or 0
 * @param coerceNegativeZero flag {@code z}
 * @param alternate flag {@code #}
 * @param width least number of characters, or -1
 * @param grouping {@code ,} or {@code _}, or 0
 * @param precision or -1
 * @param type type code point, or 0
 */
public record FormatSpecification(int fill, int align, int sign, boolean coerceNegativeZero, boolean alternate, int width, int grouping, int precision, int type) {

    private static final int DEFAULT_PRECISION = 6;

    /**
     * Formats an int, float, bool or str as its {@code __format__} does.
     *
     * @param value a Long, BigInt, Boolean, Double or TruffleString
     */
    @TruffleBoundary
    public static TruffleString format(Object value, String specification) {
        return switch (value) {
            case TruffleString text -> specification.isEmpty() ? text : parse(specification, '<', "str").formatText(text);
            case Double number -> specification.isEmpty() ? Strings.of(FloatText.repr(number))
                            : Strings.of(parse(specification, '>', "float").formatFloat(number, "float"));
            case Long number -> specification.isEmpty() ? Strings.of(Long.toString(number))
                            : parse(specification, '>', "int").formatInteger(BigInteger.valueOf(number), "int");
            case BigInt number -> specification.isEmpty() ? Strings.of(number.value().toString()) : parse(specification, '>', "int").formatInteger(number.value(), "int");
            case Boolean flag -> specification.isEmpty() ? Strings.of(flag ? "True" : "False")
                            : parse(specification, '>', "bool").formatInteger(flag ? BigInteger.ONE : BigInteger.ZERO, "bool");
            default -> throw new IllegalArgumentException(value.getClass().getName());
        };
    }

    /**
     * Reads a specification.
     *
     * @param defaultAlign alignment when none is given
     * @param typeName name of the formatted value's class, for messages
     */
    public static FormatSpecification parse(String specification, int defaultAlign, String typeName) {
        return new Parser(specification.codePoints().toArray(), specification).parse(defaultAlign, typeName);
    }

    /** Takes a specification apart from left to right. */
    private static final class Parser {
        private final int[] text;
        private final String original;
        private int position;

        Parser(int[] text, String original) {
            this.text = text;
            this.original = original;
        }

        private int peek(int offset) {
            return position + offset < text.length ? text[position + offset] : 0;
        }

        private boolean take(int c) {
            if (position < text.length && text[position] == c) {
                position++;
                return true;
            }
            return false;
        }

        FormatSpecification parse(int defaultAlign, String typeName) {
            int fill = ' ';
            int align = defaultAlign;
            boolean fillGiven = false;
            boolean alignGiven = false;
            if (isAlign(peek(1)) && text.length >= 2) {
                fill = text[0];
                align = text[1];
                fillGiven = true;
                alignGiven = true;
                position = 2;
            } else if (isAlign(peek(0))) {
                align = text[0];
                alignGiven = true;
                position = 1;
            }
            int sign = 0;
            if (peek(0) == '+' || peek(0) == '-' || peek(0) == ' ') {
                sign = text[position++];
            }
            boolean coerceNegativeZero = take('z');
            boolean alternate = take('#');
            if (!fillGiven && take('0')) {
                fill = '0';
                if (!alignGiven && defaultAlign == '>') {
                    align = '=';
                }
            }
            int width = number();
            int grouping = 0;
            if (take(',')) {
                grouping = ',';
            }
            if (take('_')) {
                if (grouping != 0) {
                    throw Errors.valueError("Cannot specify both ',' and '_'.");
                }
                grouping = '_';
            }
            if (grouping == '_' && peek(0) == ',') {
                throw Errors.valueError("Cannot specify both ',' and '_'.");
            }
            int precision = -1;
            if (take('.')) {
                precision = number();
                if (precision < 0) {
                    throw Errors.valueError("Format specifier missing precision");
                }
            }
            if (text.length - position > 1) {
                throw Errors.valueError("Invalid format specifier '%s' for object of type '%s'", original, typeName);
            }
            int type = peek(0);
            checkGrouping(grouping, type == 0 && typeName.equals("str") ? 's' : type);
            return new FormatSpecification(fill, align, sign, coerceNegativeZero, alternate, width, grouping, precision, type);
        }

        private static boolean isAlign(int c) {
            return c == '<' || c == '>' || c == '=' || c == '^';
        }

        private int number() {
            int start = position;
            long value = 0;
            while (position < text.length && UnicodeText.isDecimal(text[position])) {
                value = value * 10 + Character.digit(text[position], 10);
                if (value > Integer.MAX_VALUE) {
                    // CPython's limit is that of a 64-bit size; a text that long cannot be made either way.
                    throw Errors.valueError("Too many decimal digits in format string");
                }
                position++;
            }
            return position == start ? -1 : (int) value;
        }

        private static void checkGrouping(int grouping, int type) {
            if (grouping == 0) {
                return;
            }
            switch (type) {
                case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0 -> {
                }
                default -> {
                    boolean powerOfTwo = type == 'b' || type == 'o' || type == 'x' || type == 'X';
                    if (grouping != '_' || !powerOfTwo) {
                        throw Errors.valueError("Cannot specify '%s' with '%s'.", Character.toString(grouping), shown(type));
                    }
                }
            }
        }
    }

    /** A type character for messages. */
    private static String shown(int type) {
        return type > ' ' && type < 0x80 ? Character.toString(type) : "\\x" + Integer.toHexString(type);
    }

    private RuntimeException unknownType(String typeName) {
        return Errors.valueError("Unknown format code '%s' for object of type '%s'", shown(type), typeName);
    }

    private TruffleString formatText(TruffleString text) {
        if (type != 's' && type != 0) {
            throw unknownType("str");
        }
        if (sign != 0) {
            throw Errors.valueError(sign == ' ' ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier");
        }
        if (coerceNegativeZero) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in string format specifier");
        }
        if (alternate) {
            throw Errors.valueError("Alternate form (#) not allowed in string format specifier");
        }
        if (align == '=') {
            throw Errors.valueError("'=' alignment not allowed in string format specifier");
        }
        int length = Strings.length(text);
        boolean cut = precision >= 0 && precision < length;
        TruffleString shown = cut ? Strings.substring(text, 0, precision) : text;
        int padding = width - Strings.length(shown);
        if (padding <= 0) {
            return shown;
        }
        int left = switch (align) {
            case '>' -> padding;
            case '^' -> padding / 2;
            default -> 0;
        };
        TruffleString fillText = Strings.ofCodePoint(fill);
        TruffleString result = left == 0 ? shown : Strings.concat(StringOperations.repeat(fillText, left), shown);
        return left == padding ? result : Strings.concat(result, StringOperations.repeat(fillText, padding - left));
    }

    private TruffleString formatInteger(BigInteger value, String typeName) {
        switch (type) {
            case 'e', 'E', 'f', 'F', 'g', 'G', '%' -> {
                double number = value.doubleValue();
                if (Double.isInfinite(number)) {
                    throw Errors.overflowError("int too large to convert to float");
                }
                return Strings.of(formatFloat(number, typeName));
            }
            case 0, 'b', 'c', 'd', 'n', 'o', 'x', 'X' -> {
            }
            default -> throw unknownType(typeName);
        }
        if (precision >= 0) {
            throw Errors.valueError("Precision not allowed in integer format specifier");
        }
        if (coerceNegativeZero) {
            throw Errors.valueError("Negative zero coercion (z) not allowed in integer format specifier");
        }
        if (type == 'c') {
            return formatCharacter(value);
        }
        int base = switch (type) {
            case 'b' -> 2;
            case 'o' -> 8;
            case 'x', 'X' -> 16;
            default -> 10;
        };
        String digits = value.abs().toString(base);
        String prefix = alternate ? NumberText.prefix(base) : "";
        if (type == 'X') {
            digits = digits.toUpperCase(java.util.Locale.ROOT);
            prefix = prefix.toUpperCase(java.util.Locale.ROOT);
        }
        return Strings.of(assemble(value.signum() < 0, prefix, digits, "", base == 10 ? 3 : 4));
    }

    private TruffleString formatCharacter(BigInteger value) {
        if (sign != 0) {
            throw Errors.valueError("Sign not allowed with integer format specifier 'c'");
        }
        if (alternate) {
            throw Errors.valueError("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        if (value.bitLength() > 63) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        long c = value.longValue();
        if (c < 0 || c > Character.MAX_CODE_POINT) {
            throw Errors.overflowError("%c arg not in range(0x110000)");
        }
        int padding = Math.max(0, width - 1);
        int left = switch (align) {
            case '<' -> 0;
            case '^' -> padding / 2;
            default -> padding;
        };
        int[] out = new int[1 + padding];
        java.util.Arrays.fill(out, fill);
        out[left] = (int) c;
        return Strings.ofCodePoints(out, 0, out.length);
    }

    private String formatFloat(double value, String typeName) {
        int conversion = switch (type) {
            case 0 -> precision < 0 ? 'r' : 'g';
            case 'n' -> 'g';
            case '%' -> 'f';
            case 'e', 'E', 'f', 'F', 'g', 'G' -> type;
            default -> throw unknownType(typeName);
        };
        boolean percent = type == '%';
        String text = FloatFormat.format(percent ? value * 100 : value, conversion, precision < 0 ? DEFAULT_PRECISION : precision, alternate, type == 0);
        boolean negative = text.charAt(0) == '-';
        if (negative) {
            text = text.substring(1);
            if (coerceNegativeZero && FloatFormat.isZero(text)) {
                negative = false;
            }
        }
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        String rest = text.substring(digits) + (percent ? "%" : "");
        return assemble(negative, "", text.substring(0, digits), rest, 3);
    }

    /**
     * Puts a number together: sign, prefix, digits in groups, rest, and padding.
     *
     * @param digits may be empty, for infinity and nan
     * @param groupSize digits between separators
     */
    private String assemble(boolean negative, String prefix, String digits, String rest, int groupSize) {
        String signText = negative ? "-" : sign == '+' ? "+" : sign == ' ' ? " " : "";
        int other = signText.length() + prefix.length() + rest.length();
        int leastDigits = fill == '0' && align == '=' ? width - other : 0;
        String grouped = digits.isEmpty() ? "" : grouping == 0 ? zeroPadded(digits, leastDigits) : grouped(digits, leastDigits, groupSize);
        int padding = Math.max(0, width - other - grouped.length());
        int left = switch (align) {
            case '<', '=' -> 0;
            case '^' -> padding / 2;
            default -> padding;
        };
        int inside = align == '=' ? padding : 0;
        var out = new StringBuilder(other + grouped.length() + padding);
        appendFill(out, left);
        out.append(signText).append(prefix);
        appendFill(out, inside);
        out.append(grouped).append(rest);
        appendFill(out, padding - left - inside);
        return out.toString();
    }

    private void appendFill(StringBuilder out, int count) {
        for (int i = 0; i < count; i++) {
            out.appendCodePoint(fill);
        }
    }

    private static String zeroPadded(String digits, int least) {
        return digits.length() >= least ? digits : "0".repeat(least - digits.length()) + digits;
    }

    /** Digits with separators and, in front, as many zeros as fill {@code least} characters. */
    private String grouped(String digits, int least, int groupSize) {
        var reversed = new StringBuilder(Math.max(least, digits.length()) * 4 / 3 + 2);
        int remaining = digits.length();
        int missing = least;
        while (true) {
            int length = Math.min(groupSize, Math.max(Math.max(remaining, missing), 1));
            for (int i = 0; i < length; i++) {
                reversed.append(remaining > 0 ? digits.charAt(--remaining) : '0');
            }
            missing -= length;
            if (remaining <= 0 && missing <= 0) {
                return reversed.reverse().toString();
            }
            reversed.append((char) grouping);
            missing--;
        }
    }
}
