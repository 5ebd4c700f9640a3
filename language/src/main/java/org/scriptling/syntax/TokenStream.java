package org.scriptling.syntax;

import java.util.List;

/** A cursor over the tokens of a text. */
final class TokenStream {

    private final Token[] tokens;
    private int index;
    private Token current;
    private int indentLevel;

    TokenStream(List<Token> tokens) {
        this.tokens = tokens.toArray(new Token[0]);
        this.current = this.tokens[0];
    }

    /** The token that comes next. */
    Token current() {
        return current;
    }

    /** The kind of the token that comes next. */
    TokenKind kind() {
        return current.kind();
    }

    boolean at(TokenKind kind) {
        return current.kind() == kind;
    }

    /** The token {@code ahead} tokens behind the next one; the end token when there are not so many. */
    Token peek(int ahead) {
        return tokens[Math.min(index + ahead, tokens.length - 1)];
    }

    /** The token at an index of {@link #index()}. */
    Token get(int tokenIndex) {
        return tokens[tokenIndex];
    }

    /** The token before the next one, or {@code null} at the beginning. */
    Token previous() {
        return index == 0 ? null : tokens[index - 1];
    }

    /** How many tokens have been read. */
    int index() {
        return index;
    }

    /** How many blocks are open. */
    int indentLevel() {
        return indentLevel;
    }

    /** Reads a token; at the end, the end token again and again. */
    Token next() {
        Token token = current;
        switch (token.kind()) {
            case INDENT -> indentLevel++;
            case DEDENT -> indentLevel--;
            case END -> {
                return token;
            }
            default -> {
            }
        }
        current = tokens[++index];
        return token;
    }

    /** Reads a token if it is of this kind. */
    boolean accept(TokenKind kind) {
        if (current.kind() != kind) {
            return false;
        }
        next();
        return true;
    }

    /** Goes back to an index on the same logical line. */
    void reset(int tokenIndex) {
        index = tokenIndex;
        current = tokens[tokenIndex];
    }

    /** Skips everything. */
    void skipToEnd() {
        index = tokens.length - 1;
        current = tokens[index];
    }

    /** Where the next token begins. */
    int start() {
        return current.start();
    }

    /** The span from {@code start} to the end of the token read last. */
    Span span(int start) {
        int end = index == 0 ? start : tokens[index - 1].end();
        return new Span(start, Math.max(0, end - start));
    }

    /** Whether the next token stands inside brackets. */
    boolean inBrackets() {
        int level = 0;
        for (int i = index - 1; i >= 0; i--) {
            switch (tokens[i].kind()) {
                case LEFT_PARENTHESIS, LEFT_BRACKET, LEFT_BRACE -> level++;
                case RIGHT_PARENTHESIS, RIGHT_BRACKET, RIGHT_BRACE -> level--;
                case NEWLINE, INDENT, DEDENT -> {
                    return level > 0;
                }
                default -> {
                }
            }
        }
        return level > 0;
    }
}
