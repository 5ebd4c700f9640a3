package org.scriptling.syntax;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Expression.FormattedString;

/** Parses string literals: joins adjacent ones and takes f-strings apart. */
final class StringLiteralParser {

    private final Parser parser;
    private final TokenStream tokens;
    private final String text;

    StringLiteralParser(Parser parser, String text) {
        this.parser = parser;
        this.tokens = parser.tokens;
        this.text = text;
    }

    /** Collects the parts of an f-string; neighbouring texts become one. */
    private static final class Parts {
        private final List<FormattedString.Part> list = new ArrayList<>();
        private final StringBuilder pending = new StringBuilder();

        void text(String value) {
            pending.append(value);
        }

        void field(FormattedString.Field field) {
            flush();
            list.add(field);
        }

        List<FormattedString.Part> finish() {
            flush();
            return list;
        }

        private void flush() {
            if (!pending.isEmpty()) {
                list.add(new FormattedString.Text(pending.toString()));
                pending.setLength(0);
            }
        }
    }

    /** Reads one or more adjacent literals. */
    Expression literals() {
        Token first = tokens.current();
        int index = 0;
        int plain = 0;
        int formatted = 0;
        int bytes = 0;
        while (true) {
            // Looks at the tokens between the literals only by skipping over f-strings as a whole.
            TokenKind kind = tokens.peek(index).kind();
            if (kind == TokenKind.STRING) {
                plain++;
                index++;
            } else if (kind == TokenKind.BYTES) {
                bytes++;
                index++;
            } else {
                break;
            }
        }
        if (tokens.peek(index).kind() == TokenKind.FSTRING_START) {
            formatted++;
        }
        if (bytes > 0) {
            if (plain + formatted > 0) {
                throw mixed(first);
            }
            return bytes(first);
        }
        if (formatted > 0) {
            return formatted(first);
        }
        if (plain == 1) {
            tokens.next();
            return new Expression.StringLiteral(first.text(), first.span());
        }
        var joined = new StringBuilder();
        while (tokens.at(TokenKind.STRING)) {
            joined.append(tokens.next().text());
        }
        return new Expression.StringLiteral(joined.toString(), tokens.span(first.start()));
    }

    private SyntaxFailure mixed(Token first) {
        return parser.failures.at(DiagnosticCodes.MIXED_LITERALS, "cannot mix bytes and nonbytes literals", first.span());
    }

    private Expression bytes(Token first) {
        var joined = new ByteArrayOutputStream();
        while (tokens.at(TokenKind.BYTES)) {
            joined.writeBytes((byte[]) tokens.next().value());
        }
        return new Expression.BytesLiteral(joined.toByteArray(), tokens.span(first.start()));
    }

    private Expression formatted(Token first) {
        var parts = new Parts();
        while (true) {
            switch (tokens.kind()) {
                case STRING -> parts.text(tokens.next().text());
                case FSTRING_START -> {
                    tokens.next();
                    parts(parts, TokenKind.FSTRING_END);
                    tokens.next();
                }
                case BYTES -> throw mixed(first);
                default -> {
                    return new FormattedString(parts.finish(), tokens.span(first.start()));
                }
            }
        }
    }

    /** Reads texts and fields up to a token of the kind {@code end}, which stays unread. */
    private void parts(Parts parts, TokenKind end) {
        while (!tokens.at(end)) {
            switch (tokens.kind()) {
                case FSTRING_MIDDLE -> parts.text(tokens.next().text());
                case LEFT_BRACE -> field(parts);
                default -> throw parser.failures.unexpected();
            }
        }
    }

    private void field(Parts parts) {
        Token brace = tokens.next();
        switch (tokens.kind()) {
            case RIGHT_BRACE, EXCLAMATION, COLON, EQUAL -> {
                Token at = tokens.current();
                throw error("f-string: valid expression required before '" + at.kind().text() + "'", at.span());
            }
            default -> {
            }
        }
        parser.expressions.enter();
        Expression value = value();
        parser.expressions.leave();
        boolean debug = tokens.accept(TokenKind.EQUAL);
        if (debug) {
            parts.text(sourceText(brace.end(), tokens.start()));
        }
        char conversion = 0;
        if (tokens.at(TokenKind.EXCLAMATION)) {
            conversion = conversion();
        }
        List<FormattedString.Part> specification = List.of();
        boolean hasSpecification = tokens.accept(TokenKind.COLON);
        if (hasSpecification) {
            var nested = new Parts();
            parts(nested, TokenKind.RIGHT_BRACE);
            specification = nested.finish();
        } else if (!tokens.at(TokenKind.RIGHT_BRACE)) {
            throw fieldEnd(debug, conversion != 0);
        }
        tokens.next();
        if (debug && conversion == 0 && !hasSpecification) {
            conversion = 'r';
        }
        parts.field(new FormattedString.Field(value, conversion, specification));
    }

    private Expression value() {
        int start = tokens.start();
        try {
            return parser.expressions.yieldOrStarExpressions();
        } catch (SyntaxFailure failure) {
            Diagnostic diagnostic = failure.diagnostic();
            if (diagnostic == null || !diagnostic.code().equals(DiagnosticCodes.INVALID_SYNTAX)) {
                throw failure;
            }
            String message = diagnostic.span().offset() == start ? "f-string: expecting a valid expression after '{'"
                            : "f-string: expecting '=', or '!', or ':', or '}'";
            throw error(message, diagnostic.span());
        }
    }

    private char conversion() {
        Token mark = tokens.next();
        Token name = tokens.current();
        switch (name.kind()) {
            case COLON, RIGHT_BRACE -> throw error("f-string: missing conversion character", mark.span());
            case NAME -> {
                if (name.start() != mark.end()) {
                    throw error("f-string: conversion type must come right after the exclamation mark", name.span());
                }
                String letter = name.text();
                if (!letter.equals("r") && !letter.equals("s") && !letter.equals("a")) {
                    throw error("f-string: invalid conversion character '" + letter + "': expected 's', 'r', or 'a'", name.span());
                }
                tokens.next();
                return letter.charAt(0);
            }
            default -> throw error("f-string: invalid conversion character", name.span());
        }
    }

    private SyntaxFailure fieldEnd(boolean debug, boolean converted) {
        String expected = converted ? "':' or '}'" : debug ? "'!', or ':', or '}'" : "'=', or '!', or ':', or '}'";
        SyntaxFailure specific = parser.failures.unexpected();
        if (specific.diagnostic() == null || !specific.diagnostic().code().equals(DiagnosticCodes.INVALID_SYNTAX)) {
            return specific;
        }
        return error("f-string: expecting " + expected, tokens.current().span());
    }

    private SyntaxFailure error(String message, Span span) {
        return parser.failures.at(DiagnosticCodes.FORMATTED_STRING, message, span);
    }

    /** The source text for <code>{x=}</code>: without comments, and with line ends as in a string. */
    private String sourceText(int start, int end) {
        var out = new StringBuilder(end - start);
        int from = start;
        for (Span comment : parser.comments()) {
            if (comment.offset() >= from && comment.end() <= end) {
                out.append(text, from, comment.offset());
                from = comment.end();
            }
        }
        out.append(text, from, end);
        String source = out.toString();
        return source.indexOf('\r') < 0 ? source : source.replace("\r\n", "\n").replace('\r', '\n');
    }
}
