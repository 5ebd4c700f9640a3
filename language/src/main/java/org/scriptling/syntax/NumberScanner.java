package org.scriptling.syntax;

import java.math.BigInteger;

/** The part of the {@link Lexer} that reads numbers. */
final class NumberScanner {

    private static final int LONG_DIGITS = 18;

    private final Lexer lexer;
    private final String text;

    NumberScanner(Lexer lexer) {
        this.lexer = lexer;
        this.text = lexer.text;
    }

    /** Reads the number at the current position and adds its token. */
    void scan() {
        int start = lexer.position;
        if (lexer.peek() == '0') {
            int radix = switch (lexer.peek(1)) {
                case 'x', 'X' -> 16;
                case 'o', 'O' -> 8;
                case 'b', 'B' -> 2;
                default -> 10;
            };
            if (radix != 10) {
                withRadix(start, radix);
                return;
            }
        }
        boolean isFloat = false;
        if (lexer.peek() != '.' && !digits(start)) {
            return;
        }
        if (lexer.peek() == '.' && !isAttributeAccess()) {
            isFloat = true;
            lexer.position++;
            if (Lexer.isDigit(lexer.peek()) && !digits(start)) {
                return;
            }
        }
        if (startsExponent()) {
            isFloat = true;
            lexer.position += Lexer.isDigit(lexer.peek(1)) ? 1 : 2;
            if (!digits(start)) {
                return;
            }
        }
        finish(start, isFloat);
    }

    private void finish(int start, boolean isFloat) {
        int end = lexer.position;
        int c = lexer.peek();
        if (c == 'j' || c == 'J') {
            lexer.position++;
            if (!endsCleanly(start, "invalid imaginary literal")) {
                return;
            }
            lexer.error(DiagnosticCodes.COMPLEX_NUMBER, "complex numbers are not supported", start, lexer.position);
            lexer.add(TokenKind.FLOAT, start, 0.0);
            return;
        }
        if (!isFloat && hasLeadingZero(start, end)) {
            int zeros = start;
            while (zeros < end && (text.charAt(zeros) == '0' || text.charAt(zeros) == '_')) {
                zeros++;
            }
            lexer.error(DiagnosticCodes.LEADING_ZEROS,
                            "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", start, zeros);
            fail(start);
            return;
        }
        if (!endsCleanly(start, "invalid decimal literal")) {
            return;
        }
        String digits = withoutUnderscores(start, end);
        if (isFloat) {
            lexer.add(TokenKind.FLOAT, start, Double.valueOf(digits));
        } else {
            lexer.add(TokenKind.INTEGER, start, integer(digits, 10));
        }
    }

    /** Whether a decimal int begins with 0 and is not all zeros. */
    private boolean hasLeadingZero(int start, int end) {
        if (text.charAt(start) != '0') {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c != '0' && c != '_') {
                return true;
            }
        }
        return false;
    }

    private void withRadix(int start, int radix) {
        String name = radix == 16 ? "hexadecimal" : radix == 8 ? "octal" : "binary";
        lexer.position += 2;
        int digitsStart = lexer.position;
        while (true) {
            int c = lexer.peek();
            if (c == '_') {
                lexer.position++;
                c = lexer.peek();
            } else if (lexer.position > digitsStart && !isDigit(c, radix)) {
                break;
            }
            if (!isDigit(c, radix)) {
                if (Lexer.isDigit(c)) {
                    badDigit(start, c, name);
                } else {
                    lexer.error(DiagnosticCodes.INVALID_NUMBER, "invalid " + name + " literal", lexer.position - 1, lexer.position);
                    fail(start);
                }
                return;
            }
            while (isDigit(lexer.peek(), radix)) {
                lexer.position++;
            }
        }
        if (Lexer.isDigit(lexer.peek())) {
            badDigit(start, lexer.peek(), name);
            return;
        }
        int end = lexer.position;
        if (endsCleanly(start, "invalid " + name + " literal")) {
            lexer.add(TokenKind.INTEGER, start, integer(withoutUnderscores(digitsStart, end), radix));
        }
    }

    private void badDigit(int start, int digit, String name) {
        lexer.error(DiagnosticCodes.INVALID_NUMBER, "invalid digit '" + (char) digit + "' in " + name + " literal", lexer.position, lexer.position + 1);
        fail(start);
    }

    private static boolean isDigit(int c, int radix) {
        return c >= 0 && c < 128 && Character.digit(c, radix) >= 0;
    }

    /** Reads decimal digits with single underscores between them; reports and returns {@code false} when an underscore is misplaced. */
    private boolean digits(int start) {
        while (true) {
            while (Lexer.isDigit(lexer.peek())) {
                lexer.position++;
            }
            if (lexer.peek() != '_') {
                return true;
            }
            lexer.position++;
            if (!Lexer.isDigit(lexer.peek())) {
                lexer.error(DiagnosticCodes.INVALID_NUMBER, "invalid decimal literal", lexer.position - 1, lexer.position);
                fail(start);
                return false;
            }
        }
    }

    private boolean startsExponent() {
        int c = lexer.peek();
        if (c != 'e' && c != 'E') {
            return false;
        }
        int next = lexer.peek(1);
        return Lexer.isDigit(next) || (next == '+' || next == '-') && Lexer.isDigit(lexer.peek(2));
    }

    /**
     * Whether the dot behind a decimal int begins an attribute access such as {@code 5.type()}: a name follows that neither makes
     * the number a float ({@code 5.e3}, {@code 5.j}) nor is a keyword that may follow a float ({@code 5.if x else y}).
     */
    private boolean isAttributeAccess() {
        int first = lexer.position + 1;
        if (first >= lexer.length) {
            return false;
        }
        char c = text.charAt(first);
        boolean nameStart = c < 128 ? Lexer.isAsciiNamePart(c) && !Lexer.isDigit(c) : Character.isUnicodeIdentifierStart(text.codePointAt(first));
        if (!nameStart) {
            return false;
        }
        int end = nameEnd(first);
        if (c == 'e' || c == 'E') {
            int next = first + 1 < lexer.length ? text.charAt(first + 1) : -1;
            int afterSign = first + 2 < lexer.length ? text.charAt(first + 2) : -1;
            if (Lexer.isDigit(next) || (next == '+' || next == '-') && Lexer.isDigit(afterSign)) {
                return false;
            }
        }
        if ((c == 'j' || c == 'J') && end == first + 1) {
            return false;
        }
        return !isFollowingKeyword(first, end);
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < lexer.length && (text.charAt(end) >= 128 || Lexer.isAsciiNamePart(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Whether a keyword stands there that may follow a number without a blank. */
    private boolean isFollowingKeyword(int start, int end) {
        return end - start <= 4 && switch (text.substring(start, end)) {
            case "and", "else", "for", "if", "in", "is", "not", "or" -> true;
            default -> false;
        };
    }

    /** Checks that no name is glued to the number, except keywords, as in {@code 1if x else 2}. */
    private boolean endsCleanly(int start, String message) {
        int position = lexer.position;
        if (position >= lexer.length) {
            return true;
        }
        char c = text.charAt(position);
        boolean glued = c < 128 ? Lexer.isAsciiNamePart(c) : Character.isUnicodeIdentifierStart(text.codePointAt(position));
        if (!glued || isFollowingKeyword(position, nameEnd(position))) {
            return true;
        }
        lexer.error(DiagnosticCodes.INVALID_NUMBER, message, position - 1, position);
        fail(start);
        return false;
    }

    /** Skips the rest of a broken number and adds an error token for it. */
    private void fail(int start) {
        lexer.position = nameEnd(lexer.position);
        lexer.add(TokenKind.ERROR, start, null);
    }

    private String withoutUnderscores(int start, int end) {
        String digits = text.substring(start, end);
        return digits.indexOf('_') < 0 ? digits : digits.replace("_", "");
    }

    private static BigInteger integer(String digits, int radix) {
        if (radix == 10 && digits.length() <= LONG_DIGITS || digits.length() <= LONG_DIGITS - 4) {
            return BigInteger.valueOf(Long.parseLong(digits, radix));
        }
        return new BigInteger(digits, radix);
    }
}
