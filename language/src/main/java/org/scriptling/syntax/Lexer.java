package org.scriptling.syntax;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a source text into tokens in one pass: logical lines, indentation, brackets, literals and, as nested tokens, f-strings.
 * It never throws: what is no token becomes a {@link Diagnostic} and a {@link TokenKind#ERROR} token, on which the parser gives
 * up the statement without a message of its own.
 */
public final class Lexer {


    final String text;
    final int length;
    /** Index of the next character to read. */
    int position;

    private final List<Token> tokens;
    private final List<Span> comments = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final NumberScanner numbers;
    private final StringScanner strings;
    private final BracketStack brackets;
    private final IndentationScanner indentation;

    private boolean atLineStart = true;
    private boolean firstOnLine;
    private boolean openEnd;
    private LineMap lines;

    private Lexer(String text) {
        this.text = text;
        this.length = text.length();
        this.tokens = new ArrayList<>(length / 4 + 16);
        this.numbers = new NumberScanner(this);
        this.brackets = new BracketStack(this);
        this.strings = new StringScanner(this, brackets);
        this.indentation = new IndentationScanner(this);
    }

    /** Splits {@code text} into tokens. */
    public static Lexer scan(String text) {
        var lexer = new Lexer(text);
        lexer.run();
        return lexer;
    }

    /** All tokens; the last one is {@link TokenKind#END}. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The places of all comments, each from the hash sign to the end of its line. */
    public List<Span> comments() {
        return comments;
    }

    /** The errors found, in the order of detection. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Brackets that were never closed, with the range that they hide. */
    List<BracketStack.Unclosed> unclosed() {
        return brackets.unclosed();
    }

    /** Whether the text ends inside brackets, a triple-quoted string or a continued line. */
    boolean hasOpenEnd() {
        return openEnd;
    }

    private void run() {
        if (length > 0 && text.charAt(0) == '\uFEFF') {
            position = 1;
        }
        while (true) {
            if (strings.inText()) {
                strings.scanText();
                continue;
            }
            if (atLineStart && brackets.depth() == 0) {
                atLineStart = !indentation.scan();
            }
            skipBlanks();
            int c = peek();
            if (c < 0) {
                strings.drop();
                finish();
                return;
            }
            token((char) c);
        }
    }

    /** Skips blanks inside a line. */
    void skipBlanks() {
        while (position < length) {
            char c = text.charAt(position);
            if (c != ' ' && c != '\t' && c != '\f') {
                return;
            }
            position++;
        }
    }

    private void token(char c) {
        int start = position;
        if (isNameStart(c)) {
            name(start);
        } else if (c >= '0' && c <= '9' || c == '.' && isDigit(peek(1))) {
            numbers.scan();
        } else if (c == '"' || c == '\'') {
            strings.scan(start);
        } else if (c == '\n' || c == '\r') {
            newline();
        } else if (c == '#') {
            comment();
            return;
        } else if (c == '\\') {
            continuation();
            return;
        } else {
            operator(c);
        }
        firstOnLine = c == '\n' || c == '\r';
    }

    // ---- lines -------------------------------------------------------------------------------------------------------------

    private void newline() {
        int start = position;
        position += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
        if (brackets.depth() == 0) {
            if (!tokens.isEmpty() && !isLineEnd(last().kind())) {
                add(TokenKind.NEWLINE, start, null);
            }
            atLineStart = true;
        }
    }

    private static boolean isLineEnd(TokenKind kind) {
        return kind == TokenKind.NEWLINE || kind == TokenKind.INDENT || kind == TokenKind.DEDENT;
    }

    /** Reads a comment, which ends with its line. */
    void comment() {
        int start = position;
        while (position < length && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
            position++;
        }
        comments.add(new Span(start, position - start));
    }

    private void continuation() {
        int start = position++;
        int c = peek();
        if (c == '\n' || c == '\r') {
            position += c == '\r' && peek(1) == '\n' ? 2 : 1;
            if (position == length) {
                openEnd = true;
                error(DiagnosticCodes.UNEXPECTED_END, "unexpected EOF while parsing", start, position);
                add(TokenKind.ERROR, start, null);
            }
        } else if (c < 0) {
            openEnd = true;
            error(DiagnosticCodes.UNEXPECTED_END, "unexpected EOF while parsing", start, position);
            add(TokenKind.ERROR, start, null);
        } else {
            error(DiagnosticCodes.LINE_CONTINUATION, "unexpected character after line continuation character", start, position);
            skipLine();
            add(TokenKind.ERROR, start, null);
        }
    }

    /** Skips to the end of the physical line. */
    void skipLine() {
        while (position < length && text.charAt(position) != '\n' && text.charAt(position) != '\r') {
            position++;
        }
    }

    private void finish() {
        if (brackets.depth() > 0) {
            openEnd = true;
            brackets.dropAll(length);
        }
        if (!tokens.isEmpty() && !isLineEnd(last().kind())) {
            add(TokenKind.NEWLINE, length, null);
        }
        indentation.closeAll();
        add(TokenKind.END, length, null);
    }

    // ---- names and operators -----------------------------------------------------------------------------------------------

    private boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128 && isUnicodeNameStart();
    }

    private boolean isUnicodeNameStart() {
        int c = text.codePointAt(position);
        return Character.isUnicodeIdentifierStart(c) && !Character.isIdentifierIgnorable(c);
    }

    private void name(int start) {
        boolean ascii = true;
        while (position < length) {
            char c = text.charAt(position);
            if (c < 128) {
                if (!isAsciiNamePart(c)) {
                    break;
                }
                position++;
            } else {
                int codePoint = text.codePointAt(position);
                if (!Character.isUnicodeIdentifierPart(codePoint) || Character.isIdentifierIgnorable(codePoint)) {
                    break;
                }
                ascii = false;
                position += Character.charCount(codePoint);
            }
        }
        if (position - start <= 2 && (peek() == '"' || peek() == '\'') && StringScanner.isPrefix(text, start, position)) {
            strings.scan(start);
            return;
        }
        String word = text.substring(start, position);
        String known = names.get(word);
        if (known == null) {
            known = (ascii ? word : Normalizer.normalize(word, Normalizer.Form.NFKC)).intern();
            names.put(word, known);
        }
        TokenKind kind = TokenKind.ofWord(known);
        if (brackets.depth() > 0 && firstOnLine && kind.startsOnlyStatements() && continuesBlock(start)) {
            // No bracket can hold a statement, so the closing bracket was forgotten: the statement is read as one.
            position = start;
            brackets.dropAll(start);
            strings.drop();
            add(TokenKind.NEWLINE, start, null);
            while (position > 0 && isBlank(text.charAt(position - 1))) {
                position--;
            }
            atLineStart = true;
            return;
        }
        add(kind, start, known);
    }

    /** Whether a line that begins at {@code start}, inside brackets, is indented like a statement that follows here. */
    private boolean continuesBlock(int start) {
        return switch (last().kind()) {
            case DOT -> false;
            case COLON -> true;
            default -> indentation.isAtBlock(start);
        };
    }

    static boolean isAsciiNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    private void operator(char c) {
        int start = position;
        TokenKind kind = switch (c) {
            case '(' -> TokenKind.LEFT_PARENTHESIS;
            case ')' -> TokenKind.RIGHT_PARENTHESIS;
            case '[' -> TokenKind.LEFT_BRACKET;
            case ']' -> TokenKind.RIGHT_BRACKET;
            case '{' -> TokenKind.LEFT_BRACE;
            case '}' -> TokenKind.RIGHT_BRACE;
            case ',' -> TokenKind.COMMA;
            case ';' -> TokenKind.SEMICOLON;
            case '~' -> TokenKind.TILDE;
            case ':' -> strings.atField(brackets.depth()) ? TokenKind.COLON : equal(TokenKind.COLON, TokenKind.COLON_EQUAL);
            case '.' -> peek(1) == '.' && peek(2) == '.' ? TokenKind.ELLIPSIS : TokenKind.DOT;
            case '=' -> equal(TokenKind.EQUAL, TokenKind.EQUAL_EQUAL);
            case '!' -> equal(TokenKind.EXCLAMATION, TokenKind.NOT_EQUAL);
            case '+' -> equal(TokenKind.PLUS, TokenKind.PLUS_EQUAL);
            case '-' -> peek(1) == '>' ? TokenKind.ARROW : equal(TokenKind.MINUS, TokenKind.MINUS_EQUAL);
            case '%' -> equal(TokenKind.PERCENT, TokenKind.PERCENT_EQUAL);
            case '@' -> equal(TokenKind.AT, TokenKind.AT_EQUAL);
            case '&' -> equal(TokenKind.AMPERSAND, TokenKind.AMPERSAND_EQUAL);
            case '|' -> equal(TokenKind.BAR, TokenKind.BAR_EQUAL);
            case '^' -> equal(TokenKind.CARET, TokenKind.CARET_EQUAL);
            case '*' -> doubled('*', TokenKind.STAR, TokenKind.STAR_EQUAL, TokenKind.DOUBLE_STAR, TokenKind.DOUBLE_STAR_EQUAL);
            case '/' -> doubled('/', TokenKind.SLASH, TokenKind.SLASH_EQUAL, TokenKind.DOUBLE_SLASH, TokenKind.DOUBLE_SLASH_EQUAL);
            case '<' -> doubled('<', TokenKind.LESS, TokenKind.LESS_EQUAL, TokenKind.LEFT_SHIFT, TokenKind.LEFT_SHIFT_EQUAL);
            case '>' -> doubled('>', TokenKind.GREATER, TokenKind.GREATER_EQUAL, TokenKind.RIGHT_SHIFT, TokenKind.RIGHT_SHIFT_EQUAL);
            default -> null;
        };
        if (kind == null) {
            badCharacter();
            return;
        }
        position += kind.text().length();
        switch (kind) {
            case LEFT_PARENTHESIS, LEFT_BRACKET, LEFT_BRACE -> brackets.open(kind, start, strings);
            case RIGHT_PARENTHESIS, RIGHT_BRACKET, RIGHT_BRACE -> brackets.close(kind, start, strings);
            case COLON -> {
                add(kind, start, null);
                if (strings.atField(brackets.depth())) {
                    strings.startSpecification();
                }
            }
            default -> add(kind, start, null);
        }
    }

    private TokenKind equal(TokenKind alone, TokenKind withEqual) {
        return peek(1) == '=' ? withEqual : alone;
    }

    private TokenKind doubled(char c, TokenKind alone, TokenKind withEqual, TokenKind twice, TokenKind twiceWithEqual) {
        if (peek(1) == c) {
            return peek(2) == '=' ? twiceWithEqual : twice;
        }
        return peek(1) == '=' ? withEqual : alone;
    }

    private void badCharacter() {
        int start = position;
        int c = text.codePointAt(position);
        position += Character.charCount(c);
        String code = DiagnosticCodes.INVALID_CHARACTER;
        if (c == 0) {
            error(code, "source code cannot contain null bytes", start, position);
        } else if (c < 128) {
            if (Character.isISOControl(c)) {
                error(code, "invalid non-printable character U+%04X".formatted(c), start, position);
            } else {
                diagnostics.add(Diagnostic.error(code, "invalid syntax", new Span(start, 1), Hints.forCharacter((char) c)));
            }
        } else if (isPrintable(c)) {
            error(code, "invalid character '%s' (U+%04X)".formatted(Character.toString(c), c), start, position);
        } else {
            error(code, "invalid non-printable character U+%04X".formatted(c), start, position);
        }
        add(TokenKind.ERROR, start, null);
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    // ---- for the scanners --------------------------------------------------------------------------------------------------

    /** The next character, or -1 at the end. */
    int peek() {
        return position < length ? text.charAt(position) : -1;
    }

    /** The character {@code ahead} characters behind the next one, or -1 at the end. */
    int peek(int ahead) {
        return position + ahead < length ? text.charAt(position + ahead) : -1;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLineBreak(int c) {
        return c == '\n' || c == '\r';
    }

    /** Adds a token that ends at the current position. */
    void add(TokenKind kind, int start, Object value) {
        tokens.add(new Token(kind, start, position, value));
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }

    /** Records an error of a form of its own. */
    void error(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    void error(String code, String message, int start, int end) {
        report(code, Diagnostic.Kind.SYNTAX, message, start, end);
    }

    void report(String code, Diagnostic.Kind kind, String message, int start, int end) {
        diagnostics.add(new Diagnostic(code, Diagnostic.Severity.ERROR, kind, message, new Span(start, end - start), List.of(), null));
    }

    void markOpenEnd() {
        openEnd = true;
    }

    /** The line, from 1, of an offset; for messages. */
    int line(int offset) {
        if (lines == null) {
            lines = new LineMap(text);
        }
        return lines.line(offset);
    }
}
