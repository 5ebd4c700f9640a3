package org.scriptling.syntax;

import java.util.Arrays;

/** The part of the {@link Lexer} that compares the indentation of lines. */
final class IndentationScanner {

    /** How deep blocks may be indented, as in CPython. */
    private static final int MAXIMUM_INDENTS = 100;
    private static final int TAB_SIZE = 8;

    private final Lexer lexer;
    /** Columns of the open blocks, with tabs to multiples of 8 and, in the second array, with tabs of width 1. */
    private int[] indents = new int[16];
    private int[] plainIndents = new int[16];
    private int indentDepth;

    IndentationScanner(Lexer lexer) {
        this.lexer = lexer;
    }

    /**
     * Measures the indentation of the next line that holds a token, and emits INDENT and DEDENT tokens for it.
     *
     * @return {@code false} at the end of the text
     */
    boolean scan() {
        int column;
        int plainColumn;
        while (true) {
            column = 0;
            plainColumn = 0;
            while (lexer.position < lexer.length) {
                char c = lexer.text.charAt(lexer.position);
                if (c == ' ') {
                    column++;
                    plainColumn++;
                } else if (c == '\t') {
                    column = (column / TAB_SIZE + 1) * TAB_SIZE;
                    plainColumn++;
                } else if (c == '\f') {
                    column = 0;
                    plainColumn = 0;
                } else if (c == '\\' && Lexer.isLineBreak(lexer.peek(1)) && lexer.position + 2 < lexer.length) {
                    // A line of blanks that is continued: its own indentation counts, the next line's does not.
                    lexer.position += lexer.peek(1) == '\r' && lexer.peek(2) == '\n' ? 3 : 2;
                    lexer.skipBlanks();
                    break;
                } else {
                    break;
                }
                lexer.position++;
            }
            int c = lexer.peek();
            if (c == '#') {
                lexer.comment();
                c = lexer.peek();
            }
            if (c == '\n' || c == '\r') {
                lexer.position += c == '\r' && lexer.peek(1) == '\n' ? 2 : 1;
                continue;
            }
            if (c < 0) {
                return false;
            }
            break;
        }
        indent(column, plainColumn);
        return true;
    }

    private void indent(int column, int plainColumn) {
        if (column == indents[indentDepth]) {
            if (plainColumn != plainIndents[indentDepth]) {
                tabError();
            }
            return;
        }
        if (column > indents[indentDepth]) {
            if (plainColumn <= plainIndents[indentDepth]) {
                tabError();
            }
            if (indentDepth + 1 >= MAXIMUM_INDENTS) {
                lexer.report(DiagnosticCodes.TOO_DEEP, Diagnostic.Kind.INDENTATION, "too many levels of indentation", lexer.position, lexer.position);
                lexer.skipLine();
                lexer.add(TokenKind.ERROR, lexer.position, null);
                return;
            }
            indentDepth++;
            if (indentDepth == indents.length) {
                indents = Arrays.copyOf(indents, indentDepth * 2);
                plainIndents = Arrays.copyOf(plainIndents, indentDepth * 2);
            }
            indents[indentDepth] = column;
            plainIndents[indentDepth] = plainColumn;
            lexer.add(TokenKind.INDENT, lexer.position, null);
            return;
        }
        while (column < indents[indentDepth]) {
            if (column > indents[indentDepth - 1]) {
                lexer.report(DiagnosticCodes.INCONSISTENT_DEDENT, Diagnostic.Kind.INDENTATION,
                                "unindent does not match any outer indentation level", lexer.position, lexer.position);
                // From here on the block has this column, so that its other lines cause no further errors.
                indents[indentDepth] = column;
                plainIndents[indentDepth] = plainColumn;
                return;
            }
            indentDepth--;
            lexer.add(TokenKind.DEDENT, lexer.position, null);
        }
        if (plainColumn != plainIndents[indentDepth]) {
            tabError();
        }
    }

    private void tabError() {
        lexer.report(DiagnosticCodes.INCONSISTENT_TABS, Diagnostic.Kind.TAB, "inconsistent use of tabs and spaces in indentation", lexer.position,
                        lexer.position);
    }

    /** Whether the line of the token at {@code start} is indented no further than the current block. */
    boolean isAtBlock(int start) {
        int lineStart = start;
        while (lineStart > 0 && !Lexer.isLineBreak(lexer.text.charAt(lineStart - 1))) {
            lineStart--;
        }
        int column = 0;
        for (int i = lineStart; i < start; i++) {
            column = lexer.text.charAt(i) == '\t' ? (column / TAB_SIZE + 1) * TAB_SIZE : column + 1;
        }
        return column <= indents[indentDepth];
    }

    /** Emits a DEDENT token for every open block. */
    void closeAll() {
        while (indentDepth > 0) {
            indentDepth--;
            lexer.add(TokenKind.DEDENT, lexer.length, null);
        }
    }
}
