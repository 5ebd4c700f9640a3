package org.scriptling.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The part of the {@link Lexer} that pairs brackets; the braces of f-string fields are among them. */
final class BracketStack {

    /** How deep brackets may be nested, as in CPython. */
    private static final int MAXIMUM_DEPTH = 200;

    /** A bracket that is open until {@code end}; errors of the parser inside are follow-ups. */
    record Unclosed(int offset, int end) {
    }

    private final Lexer lexer;
    private final List<Unclosed> unclosed = new ArrayList<>();
    private int[] offsets = new int[16];
    private int depth;

    BracketStack(Lexer lexer) {
        this.lexer = lexer;
    }

    /** Brackets that were never closed, with the range that they hide. */
    List<Unclosed> unclosed() {
        return unclosed;
    }

    /** Opens a bracket at {@code start}; also for the fields of f-strings. */
    void open(TokenKind kind, int start, StringScanner strings) {
        if (depth >= MAXIMUM_DEPTH) {
            lexer.error(DiagnosticCodes.TOO_DEEP, "too many nested parentheses", start, lexer.position);
            // What follows cannot be understood any more: the text ends here.
            lexer.position = lexer.length;
            depth = 0;
            strings.drop();
            lexer.add(TokenKind.ERROR, start, null);
            return;
        }
        if (depth == offsets.length) {
            offsets = Arrays.copyOf(offsets, depth * 2);
        }
        offsets[depth++] = start;
        lexer.add(kind, start, null);
    }

    /** How many brackets are open. */
    int depth() {
        return depth;
    }

    /** Closes the innermost bracket, or reports that the token at {@code start} does not fit. */
    void close(TokenKind kind, int start, StringScanner strings) {
        char closing = lexer.text.charAt(start);
        if (depth == 0) {
            lexer.error(DiagnosticCodes.UNMATCHED_BRACKET, "unmatched '" + closing + "'", start, lexer.position);
            lexer.add(TokenKind.ERROR, start, null);
            return;
        }
        if (strings.atField(depth) && closing != '}') {
            lexer.error(DiagnosticCodes.UNMATCHED_BRACKET, "f-string: unmatched '" + closing + "'", start, lexer.position);
            lexer.add(TokenKind.ERROR, start, null);
            return;
        }
        int openOffset = offsets[depth - 1];
        char opening = lexer.text.charAt(openOffset);
        if (closing != closingOf(opening)) {
            var openSpan = new Span(openOffset, 1);
            String where = lexer.line(openOffset) == lexer.line(start) ? "" : " on line " + lexer.line(openOffset);
            String message = "closing parenthesis '" + closing + "' does not match opening parenthesis '" + opening + "'" + where;
            lexer.error(new Diagnostic(DiagnosticCodes.MISMATCHED_BRACKET, Diagnostic.Severity.ERROR, Diagnostic.Kind.SYNTAX, message,
                            new Span(start, 1), List.of(new Diagnostic.Label(openSpan, "opened here")), null));
            closeMismatched(closing, strings.fieldDepth(), strings);
            lexer.add(TokenKind.ERROR, start, null);
            return;
        }
        if (strings.atField(depth)) {
            strings.endField();
        }
        depth--;
        lexer.add(kind, start, null);
    }

    /** Closes the bracket that {@code closing} was meant for: a fitting one further out, or else the innermost one. */
    private void closeMismatched(char closing, int fieldDepth, StringScanner strings) {
        for (int i = depth - 1; i >= Math.max(0, fieldDepth - 1); i--) {
            if (closingOf(lexer.text.charAt(offsets[i])) == closing) {
                if (i == fieldDepth - 1) {
                    strings.endField();
                }
                depth = i;
                return;
            }
        }
        depth--;
    }

    /** Closes the brackets that were opened in the line of {@code offset}: an unterminated string has swallowed their ends. */
    void closeLine(int offset, int fieldDepth) {
        int line = lexer.line(offset);
        while (depth > 0 && lexer.line(offsets[depth - 1]) == line && depth > fieldDepth) {
            depth--;
        }
    }

    private static char closingOf(char opening) {
        return opening == '(' ? ')' : opening == '[' ? ']' : '}';
    }

    /** Reports the innermost open bracket and forgets all of them. */
    void dropAll(int end) {
        int offset = offsets[depth - 1];
        lexer.error(DiagnosticCodes.UNCLOSED_BRACKET, "'" + lexer.text.charAt(offset) + "' was never closed", offset, offset + 1);
        unclosed.add(new Unclosed(offset, end));
        depth = 0;
    }

    /** Closes the brackets above the depth {@code outer} without a message, for the end of a broken f-string. */
    void truncate(int outer) {
        depth = outer;
    }
}
