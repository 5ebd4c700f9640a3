package org.scriptling.runtime.json;

import java.util.Map;
import java.util.TreeMap;

/**
 * Says in Python's words what is wrong with a JSON text that the streaming parser refused, and where. The same pass finds the
 * constants {@code NaN}, {@code Infinity} and {@code -Infinity}, which {@code json.loads} accepts and RFC 8259 does not know.
 */
final class JsonSyntax {

    /**
     * A violation of the grammar.
     *
     * @param message Python's text without position
     * @param offset index into the Java string
     */
    record Violation(String message, int offset) {
    }

    /** Ends the scan; never leaves this class. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Violation violation;

        Stop(String message, int offset) {
            super(message, null, false, false);
            violation = new Violation(message, offset);
        }
    }

    private final String text;
    private final boolean constantsAllowed;
    private final int maximumDepth;
    private final StringBuilder replaced = new StringBuilder();
    private final Map<Integer, String> constants = new TreeMap<>();
    private int copied;
    private int numbers;
    private int position;
    private Violation violation;

    private JsonSyntax(String text, boolean constantsAllowed, int maximumDepth) {
        this.text = text;
        this.constantsAllowed = constantsAllowed;
        this.maximumDepth = maximumDepth;
    }

    /** Scans a whole text. Nesting beyond {@code maximumDepth} ends the scan without a violation. */
    static JsonSyntax scan(String text, boolean constantsAllowed, int maximumDepth) {
        JsonSyntax syntax = new JsonSyntax(text, constantsAllowed, maximumDepth);
        try {
            syntax.skipBlanks();
            syntax.value(0);
            syntax.skipBlanks();
            if (syntax.position < text.length()) {
                throw new Stop("Extra data", syntax.position);
            }
        } catch (Stop stop) {
            syntax.violation = stop.violation;
        }
        return syntax;
    }

    /** The first violation, or {@code null} when there is none. */
    Violation violation() {
        return violation;
    }

    /** The constants that were found, each under the running number that it has among all numbers of the text. */
    Map<Integer, String> constants() {
        return constants;
    }

    /** The text with each constant replaced by the number 0. */
    String textWithoutConstants() {
        return replaced.append(text, copied, text.length()).toString();
    }

    private int peek() {
        return position < text.length() ? text.charAt(position) : -1;
    }

    private void skipBlanks() {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                return;
            }
            position++;
        }
    }

    private void value(int depth) {
        int start = position;
        switch (peek()) {
            case '"' -> string();
            case '{' -> object(depth + 1);
            case '[' -> array(depth + 1);
            case 'n' -> word("null");
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'N' -> constant("NaN");
            case 'I' -> constant("Infinity");
            case '-' -> {
                if (text.startsWith("-Infinity", start)) {
                    constant("-Infinity");
                } else {
                    number();
                }
            }
            default -> number();
        }
    }

    private void word(String word) {
        if (!text.startsWith(word, position)) {
            throw new Stop("Expecting value", position);
        }
        position += word.length();
    }

    private void constant(String word) {
        if (!constantsAllowed) {
            throw new Stop("Expecting value", position);
        }
        int start = position;
        word(word);
        constants.put(numbers++, word);
        replaced.append(text, copied, start).append('0');
        copied = position;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void digits() {
        while (isDigit(position)) {
            position++;
        }
    }

    private void number() {
        int start = position;
        if (peek() == '-') {
            position++;
        }
        if (!isDigit(position)) {
            throw new Stop("Expecting value", start);
        }
        if (peek() == '0') {
            position++;
        } else {
            digits();
        }
        if (peek() == '.' && isDigit(position + 1)) {
            position++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            int exponent = position + 1;
            if (exponent < text.length() && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
                exponent++;
            }
            if (isDigit(exponent)) {
                position = exponent;
                digits();
            }
        }
        numbers++;
    }

    private void checkDepth(int depth) {
        if (depth > maximumDepth) {
            // The decoder itself counts levels; only an earlier violation matters here.
            throw new Stop(null, position);
        }
    }

    private void array(int depth) {
        checkDepth(depth);
        position++;
        skipBlanks();
        if (peek() == ']') {
            position++;
            return;
        }
        while (true) {
            value(depth);
            skipBlanks();
            if (peek() == ']') {
                position++;
                return;
            }
            comma();
        }
    }

    private void object(int depth) {
        checkDepth(depth);
        position++;
        skipBlanks();
        if (peek() == '}') {
            position++;
            return;
        }
        while (true) {
            if (peek() != '"') {
                throw new Stop("Expecting property name enclosed in double quotes", position);
            }
            string();
            skipBlanks();
            if (peek() != ':') {
                throw new Stop("Expecting ':' delimiter", position);
            }
            position++;
            skipBlanks();
            value(depth);
            skipBlanks();
            if (peek() == '}') {
                position++;
                return;
            }
            comma();
        }
    }

    private void comma() {
        if (peek() != ',') {
            throw new Stop("Expecting ',' delimiter", position);
        }
        position++;
        skipBlanks();
    }

    private void string() {
        int start = position++;
        while (true) {
            int c = peek();
            if (c < 0) {
                throw new Stop("Unterminated string starting at", start);
            }
            if (c < 0x20) {
                throw new Stop("Invalid control character at", position);
            }
            position++;
            if (c == '"') {
                return;
            }
            if (c == '\\') {
                escape(start);
            }
        }
    }

    private void escape(int start) {
        int c = peek();
        if (c < 0) {
            throw new Stop("Unterminated string starting at", start);
        }
        if (c == 'u') {
            // Python wants one more character behind the digits: at least the closing quote.
            boolean valid = position + 5 < text.length();
            for (int i = 1; valid && i <= 4; i++) {
                valid = Character.digit(text.charAt(position + i), 16) >= 0 && text.charAt(position + i) < 0x80;
            }
            if (!valid) {
                throw new Stop("Invalid \\uXXXX escape", position);
            }
            position += 5;
        } else if ("\"\\/bfnrt".indexOf(c) >= 0) {
            position++;
        } else {
            throw new Stop("Invalid \\escape", position - 1);
        }
    }
}
