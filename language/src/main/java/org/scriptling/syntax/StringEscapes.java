package org.scriptling.syntax;

import java.io.ByteArrayOutputStream;

/** Processes the escape sequences of str, bytes and f-string literals and normalises line ends to {@code \n}. */
final class StringEscapes {

    private StringEscapes() {
    }

    /**
     * The value of {@code text[start, end)} as str.
     *
     * @param raw whether backslashes stand for themselves
     * @param doubledBraces whether <code>{{</code> and <code>}}</code> stand for one brace, as in the text of an f-string
     */
    static String decodeText(String text, int start, int end, boolean raw, boolean doubledBraces) {
        int plain = start;
        while (plain < end && !isSpecial(text.charAt(plain), doubledBraces)) {
            plain++;
        }
        if (plain == end) {
            return text.substring(start, end);
        }
        var out = new StringBuilder(end - start);
        out.append(text, start, plain);
        int position = plain;
        while (position < end) {
            char c = text.charAt(position);
            if (c == '\\' && !raw && position + 1 < end) {
                position = escape(text, position, end, out);
            } else if (c == '\r') {
                out.append('\n');
                position += position + 1 < end && text.charAt(position + 1) == '\n' ? 2 : 1;
            } else if (doubledBraces && (c == '{' || c == '}')) {
                out.append(c);
                position += 2;
            } else {
                out.append(c);
                position++;
            }
        }
        return out.toString();
    }

    private static boolean isSpecial(char c, boolean doubledBraces) {
        return c == '\\' || c == '\r' || doubledBraces && (c == '{' || c == '}');
    }

    /** Appends the character that the escape at {@code position} stands for and returns the offset behind it. */
    private static int escape(String text, int position, int end, StringBuilder out) {
        char letter = text.charAt(position + 1);
        int next = position + 2;
        int simple = simpleEscape(letter);
        if (simple >= 0) {
            out.append((char) simple);
            return next;
        }
        switch (letter) {
            case '\n' -> {
                return next;
            }
            case '\r' -> {
                return next < end && text.charAt(next) == '\n' ? next + 1 : next;
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int value = 0;
                int i = position + 1;
                for (; i < end && i < position + 4 && text.charAt(i) >= '0' && text.charAt(i) <= '7'; i++) {
                    value = value * 8 + text.charAt(i) - '0';
                }
                out.append((char) value);
                return i;
            }
            case 'x', 'u', 'U' -> {
                int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : 8;
                int value = hexadecimal(text, next, end, digits);
                if (value >= 0) {
                    out.appendCodePoint(value);
                    return next + digits;
                }
            }
            case 'N' -> {
                int close = nameEnd(text, next, end);
                int value = close < 0 ? -1 : CharacterNames.codePoint(text.substring(next + 1, close));
                if (value >= 0) {
                    out.appendCodePoint(value);
                    return close + 1;
                }
            }
            default -> {
            }
        }
        // Malformed and unknown escapes stay as written.
        out.append('\\');
        return position + 1;
    }

    /** The character of a one-letter escape, or -1. */
    private static int simpleEscape(char letter) {
        return switch (letter) {
            case '\\', '\'', '"' -> letter;
            case 'a' -> 0x07;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0B;
            default -> -1;
        };
    }

    /** The value of exactly {@code digits} hexadecimal digits, or -1 when they are not there or no code point. */
    private static int hexadecimal(String text, int start, int end, int digits) {
        if (start + digits > end) {
            return -1;
        }
        long value = 0;
        for (int i = start; i < start + digits; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value <= Character.MAX_CODE_POINT ? (int) value : -1;
    }

    /**
     * The offset of the brace that closes the name of a <code>\N{name}</code> escape.
     *
     * @param open offset behind {@code \N}
     * @return the offset, or -1 when no plausible name follows
     */
    static int nameEnd(String text, int open, int end) {
        if (open >= end || text.charAt(open) != '{') {
            return -1;
        }
        int i = open + 1;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '}') {
                return i > open + 1 ? i : -1;
            }
            if (!(c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' || c == '-')) {
                return -1;
            }
            i++;
        }
        return -1;
    }

    /** Thrown for a bytes literal that has no value. */
    static final class MalformedBytes extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedBytes(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * The value of {@code text[start, end)} as bytes.
     *
     * @throws MalformedBytes with Python's message for characters beyond ASCII and for a malformed {@code \x}
     */
    static byte[] decodeBytes(String text, int start, int end, boolean raw) throws MalformedBytes {
        var out = new ByteArrayOutputStream(end - start);
        int position = start;
        while (position < end) {
            char c = text.charAt(position);
            if (c >= 128) {
                throw new MalformedBytes("bytes can only contain ASCII literal characters");
            }
            if (c == '\r') {
                out.write('\n');
                position += position + 1 < end && text.charAt(position + 1) == '\n' ? 2 : 1;
            } else if (c != '\\' || raw || position + 1 >= end) {
                out.write(c);
                position++;
            } else {
                position = byteEscape(text, position, end, start, out);
            }
        }
        return out.toByteArray();
    }

    private static int byteEscape(String text, int position, int end, int start, ByteArrayOutputStream out) throws MalformedBytes {
        char letter = text.charAt(position + 1);
        int simple = simpleEscape(letter);
        if (simple >= 0) {
            out.write(simple);
            return position + 2;
        }
        if (letter == '\n') {
            return position + 2;
        }
        if (letter == '\r') {
            return position + 2 < end && text.charAt(position + 2) == '\n' ? position + 3 : position + 2;
        }
        if (letter >= '0' && letter <= '7') {
            int value = 0;
            int i = position + 1;
            for (; i < end && i < position + 4 && text.charAt(i) >= '0' && text.charAt(i) <= '7'; i++) {
                value = value * 8 + text.charAt(i) - '0';
            }
            out.write(value);
            return i;
        }
        if (letter == 'x') {
            int value = hexadecimal(text, position + 2, end, 2);
            if (value < 0) {
                throw new MalformedBytes("(value error) invalid \\x escape at position " + (position - start));
            }
            out.write(value);
            return position + 4;
        }
        out.write('\\');
        return position + 1;
    }
}
