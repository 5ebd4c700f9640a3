package org.scriptling.syntax;

/**
 * The part of the {@link Lexer} that reads string literals. An f-string becomes FSTRING_START, then FSTRING_MIDDLE for texts and
 * ordinary tokens between braces for fields, then FSTRING_END; this class keeps the stack of f-strings that are open.
 */
final class StringScanner {

    /** How deep fields may be nested in format specifications of one f-string, as in CPython. */
    private static final int MAXIMUM_FIELDS = 3;

    /** An f-string whose end has not been read. */
    private static final class Open {
        final Open outer;
        final int start;
        final char quote;
        final boolean triple;
        final boolean raw;
        final int baseDepth;
        /** Bracket depths inside the fields that are open: a field of the text and fields of format specifications in it. */
        final int[] fields = new int[MAXIMUM_FIELDS];
        int fieldCount;
        /** Whether literal text (or a format specification) comes next and not an expression. */
        boolean text = true;

        Open(Open outer, int start, char quote, boolean triple, boolean raw, int baseDepth) {
            this.outer = outer;
            this.start = start;
            this.quote = quote;
            this.triple = triple;
            this.raw = raw;
            this.baseDepth = baseDepth;
        }
    }

    private final Lexer lexer;
    private final BracketStack brackets;
    private final String text;
    private Open open;

    StringScanner(Lexer lexer, BracketStack brackets) {
        this.lexer = lexer;
        this.brackets = brackets;
        this.text = lexer.text;
    }

    /** Whether {@code text[start, end)} can stand before an opening quote. */
    static boolean isPrefix(String text, int start, int end) {
        int first = text.charAt(start) | 0x20;
        if (end - start == 1) {
            return first == 'r' || first == 'u' || first == 'b' || first == 'f';
        }
        int second = text.charAt(start + 1) | 0x20;
        return end - start == 2 && (first == 'r' && (second == 'b' || second == 'f') || second == 'r' && (first == 'b' || first == 'f'));
    }

    /** Reads a literal whose prefix begins at {@code start} and whose quote is the next character. */
    void scan(int start) {
        boolean raw = false;
        boolean bytes = false;
        boolean formatted = false;
        for (int i = start; i < lexer.position; i++) {
            switch (text.charAt(i)) {
                case 'r', 'R' -> raw = true;
                case 'b', 'B' -> bytes = true;
                case 'f', 'F' -> formatted = true;
                default -> {
                }
            }
        }
        char quote = text.charAt(lexer.position);
        boolean triple = lexer.peek(1) == quote && lexer.peek(2) == quote;
        lexer.position += triple ? 3 : 1;
        if (formatted) {
            open = new Open(open, start, quote, triple, raw, brackets.depth());
            lexer.add(TokenKind.FSTRING_START, start, null);
            return;
        }
        int contentStart = lexer.position;
        if (!skipToQuote(quote, triple)) {
            unterminated(start, quote, triple);
            return;
        }
        int contentEnd = lexer.position;
        lexer.position += triple ? 3 : 1;
        if (!bytes) {
            lexer.add(TokenKind.STRING, start, StringEscapes.decodeText(text, contentStart, contentEnd, raw, false));
            return;
        }
        try {
            lexer.add(TokenKind.BYTES, start, StringEscapes.decodeBytes(text, contentStart, contentEnd, raw));
        } catch (StringEscapes.MalformedBytes e) {
            lexer.error(DiagnosticCodes.BYTES_LITERAL, e.getMessage(), start, lexer.position);
            lexer.add(TokenKind.ERROR, start, null);
        }
    }

    /** Moves to the closing quote; {@code false} when there is none, with the position at the end of the line or text. */
    private boolean skipToQuote(char quote, boolean triple) {
        int length = lexer.length;
        int i = lexer.position;
        while (i < length) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += i + 2 < length && text.charAt(i + 1) == '\r' && text.charAt(i + 2) == '\n' ? 3 : 2;
                continue;
            }
            if (c == quote && (!triple || i + 2 < length && text.charAt(i + 1) == quote && text.charAt(i + 2) == quote)) {
                lexer.position = i;
                return true;
            }
            if (!triple && (c == '\n' || c == '\r')) {
                lexer.position = i;
                return false;
            }
            i++;
        }
        lexer.position = length;
        return false;
    }

    private void unterminated(int start, char quote, boolean triple) {
        if (open != null && open.quote == quote && open.triple == triple) {
            // The quote was meant to end the f-string whose field is open.
            lexer.error(DiagnosticCodes.FORMATTED_STRING, "f-string: expecting '}'", start, start + 1);
        } else if (triple) {
            lexer.markOpenEnd();
            lexer.error(DiagnosticCodes.UNTERMINATED_STRING,
                            "unterminated triple-quoted string literal (detected at line " + lexer.line(lexer.position) + ")", start, start + 1);
        } else {
            lexer.error(DiagnosticCodes.UNTERMINATED_STRING,
                            "unterminated string literal (detected at line " + lexer.line(lexer.position) + ")", start, start + 1);
        }
        abandonLine();
        if (!triple) {
            brackets.closeLine(start, fieldDepth());
        }
        lexer.add(TokenKind.ERROR, start, null);
    }

    /** Gives up the f-strings that cannot continue on the next line. */
    private void abandonLine() {
        while (open != null && !open.triple) {
            brackets.truncate(open.baseDepth);
            open = open.outer;
        }
    }

    // ---- f-strings ---------------------------------------------------------------------------------------------------------

    /** Whether the next characters are literal text of an f-string. */
    boolean inText() {
        return open != null && open.text;
    }

    /** Whether the next token stands directly in a field, where {@code :}, {@code !} and the closing brace end the expression. */
    boolean atField(int bracketDepth) {
        return open != null && !open.text && open.fieldCount > 0 && open.fields[open.fieldCount - 1] == bracketDepth;
    }

    /** The bracket depth in the innermost open field, or 0. */
    int fieldDepth() {
        return open == null || open.fieldCount == 0 ? 0 : open.fields[open.fieldCount - 1];
    }

    /** The colon of a field has been read. */
    void startSpecification() {
        open.text = true;
    }

    /** The closing brace of a field has been read. */
    void endField() {
        open.fieldCount--;
        open.text = true;
    }

    /** Forgets all open f-strings. */
    void drop() {
        open = null;
    }

    /** Reads literal text up to the next field, the end of the field whose specification this is, or the closing quotes. */
    void scanText() {
        int start = lexer.position;
        boolean specification = open.fieldCount > 0;
        while (true) {
            int c = lexer.peek();
            if (c < 0 || !open.triple && (c == '\n' || c == '\r')) {
                unterminatedText();
                return;
            }
            if (c == open.quote && (!open.triple || lexer.peek(1) == c && lexer.peek(2) == c)) {
                endText(start, specification);
                return;
            }
            switch (c) {
                case '\\' -> skipEscape();
                case '{' -> {
                    if (specification || lexer.peek(1) != '{') {
                        startField(start, specification);
                        return;
                    }
                    lexer.position += 2;
                }
                case '}' -> {
                    if (specification) {
                        middle(start, true);
                        open.text = false;
                        brackets.close(TokenKind.RIGHT_BRACE, lexer.position++, this);
                        return;
                    }
                    if (lexer.peek(1) != '}') {
                        middle(start, false);
                        start = lexer.position++;
                        lexer.error(DiagnosticCodes.FORMATTED_STRING, "f-string: single '}' is not allowed", start, start + 1);
                        lexer.add(TokenKind.ERROR, start, null);
                        start = lexer.position;
                    } else {
                        lexer.position += 2;
                    }
                }
                default -> lexer.position++;
            }
        }
    }

    private void skipEscape() {
        int next = lexer.peek(1);
        if (next == '{' || next == '}' || next < 0) {
            lexer.position++;
        } else if (next == 'N' && !open.raw) {
            int close = StringEscapes.nameEnd(text, lexer.position + 2, lexer.length);
            boolean known = close >= 0 && CharacterNames.codePoint(text.substring(lexer.position + 3, close)) >= 0;
            lexer.position = known ? close + 1 : lexer.position + 2;
        } else {
            lexer.position += next == '\r' && lexer.peek(2) == '\n' ? 3 : 2;
        }
    }

    private void middle(int start, boolean specification) {
        if (lexer.position > start) {
            lexer.add(TokenKind.FSTRING_MIDDLE, start, StringEscapes.decodeText(text, start, lexer.position, open.raw, !specification));
        }
    }

    private void startField(int textStart, boolean specification) {
        middle(textStart, specification);
        int start = lexer.position++;
        if (open.fieldCount == MAXIMUM_FIELDS) {
            lexer.error(DiagnosticCodes.FORMATTED_STRING, "f-string: expressions nested too deeply", start, start + 1);
            lexer.skipLine();
            abandonLine();
            lexer.add(TokenKind.ERROR, start, null);
            return;
        }
        var field = open;
        brackets.open(TokenKind.LEFT_BRACE, start, this);
        field.fields[field.fieldCount++] = brackets.depth();
        field.text = false;
    }

    private void endText(int start, boolean specification) {
        if (specification) {
            lexer.error(DiagnosticCodes.FORMATTED_STRING, "f-string: expecting '}', or format specs", lexer.position, lexer.position + 1);
            brackets.truncate(open.baseDepth);
        } else {
            middle(start, false);
        }
        int quotes = lexer.position;
        lexer.position += open.triple ? 3 : 1;
        lexer.add(specification ? TokenKind.ERROR : TokenKind.FSTRING_END, quotes, null);
        open = open.outer;
    }

    private void unterminatedText() {
        String kind = open.triple ? "unterminated triple-quoted f-string literal" : "unterminated f-string literal";
        if (open.triple) {
            lexer.markOpenEnd();
        }
        lexer.error(DiagnosticCodes.UNTERMINATED_STRING, kind + " (detected at line " + lexer.line(lexer.position) + ")", open.start, open.start + 1);
        int start = open.start;
        brackets.truncate(open.baseDepth);
        boolean triple = open.triple;
        open = open.outer;
        abandonLine();
        if (!triple) {
            brackets.closeLine(start, fieldDepth());
        }
        lexer.add(TokenKind.ERROR, start, null);
    }
}
