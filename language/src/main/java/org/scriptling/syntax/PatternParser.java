package org.scriptling.syntax;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Pattern;
import org.scriptling.syntax.tree.UnaryOperator;

/** Parses the patterns of {@code case} clauses (PEP 634). */
final class PatternParser {

    private final Parser parser;
    private final TokenStream tokens;

    PatternParser(Parser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    /** A pattern, or a sequence pattern without brackets. */
    Pattern patterns() {
        int start = tokens.start();
        Pattern first = starOrPattern();
        if (!tokens.at(TokenKind.COMMA)) {
            return first instanceof Pattern.Star ? new Pattern.Sequence(List.of(first), first.span()) : first;
        }
        var elements = new ArrayList<Pattern>();
        elements.add(first);
        while (tokens.accept(TokenKind.COMMA)) {
            if (tokens.at(TokenKind.COLON) || tokens.at(TokenKind.IF)) {
                break;
            }
            elements.add(starOrPattern());
        }
        return new Pattern.Sequence(elements, tokens.span(start));
    }

    private Pattern starOrPattern() {
        if (!tokens.at(TokenKind.STAR)) {
            return pattern();
        }
        int start = tokens.next().start();
        String name = name();
        return new Pattern.Star(name.equals("_") ? null : name, tokens.span(start));
    }

    private String name() {
        Token name = tokens.current();
        if (!tokens.accept(TokenKind.NAME)) {
            throw parser.failures.unexpected();
        }
        return name.text();
    }

    /** Alternatives with an optional {@code as}. */
    private Pattern pattern() {
        parser.expressions.enter();
        int start = tokens.start();
        Pattern pattern = alternatives();
        if (tokens.accept(TokenKind.AS)) {
            Token target = tokens.current();
            if (!tokens.accept(TokenKind.NAME)) {
                if (!target.kind().startsExpression()) {
                    throw parser.failures.unexpected();
                }
                throw error("invalid pattern target", target.span());
            }
            if (target.text().equals("_")) {
                throw error("cannot use '_' as a target", target.span());
            }
            pattern = new Pattern.As(pattern, target.text(), tokens.span(start));
        }
        parser.expressions.leave();
        return pattern;
    }

    private SyntaxFailure error(String message, Span span) {
        return parser.failures.at(DiagnosticCodes.PATTERN, message, span);
    }

    private Pattern alternatives() {
        int start = tokens.start();
        Pattern first = closed();
        if (!tokens.at(TokenKind.BAR)) {
            return first;
        }
        var alternatives = new ArrayList<Pattern>();
        alternatives.add(first);
        while (tokens.accept(TokenKind.BAR)) {
            alternatives.add(closed());
        }
        return new Pattern.Or(alternatives, tokens.span(start));
    }

    private Pattern closed() {
        Token token = tokens.current();
        return switch (token.kind()) {
            case NAME -> nameOrClass();
            case LEFT_PARENTHESIS -> parentheses();
            case LEFT_BRACKET -> {
                tokens.next();
                List<Pattern> elements = elements(new ArrayList<>(), TokenKind.RIGHT_BRACKET);
                yield new Pattern.Sequence(elements, tokens.span(token.start()));
            }
            case LEFT_BRACE -> mapping();
            default -> {
                Expression literal = literal();
                yield new Pattern.Value(literal, literal.span());
            }
        };
    }

    /** A number with an optional sign, a string, or one of None, True, False. */
    private Expression literal() {
        Token token = tokens.current();
        switch (token.kind()) {
            case MINUS, INTEGER, FLOAT -> {
                return signedNumber();
            }
            case STRING, BYTES, FSTRING_START -> {
                Expression value = parser.strings.literals();
                if (value instanceof Expression.FormattedString) {
                    throw error("patterns may only match literals and attribute lookups", value.span());
                }
                return value;
            }
            case NONE, TRUE, FALSE -> {
                return parser.atoms.atom();
            }
            default -> throw parser.failures.unexpected();
        }
    }

    private Expression signedNumber() {
        int start = tokens.start();
        boolean negative = tokens.accept(TokenKind.MINUS);
        Token number = tokens.current();
        Expression value = switch (number.kind()) {
            case INTEGER -> new Expression.IntegerLiteral((BigInteger) number.value(), number.span());
            case FLOAT -> new Expression.FloatLiteral((Double) number.value(), number.span());
            default -> throw parser.failures.unexpected();
        };
        tokens.next();
        return negative ? new Expression.Unary(UnaryOperator.NEGATIVE, value, tokens.span(start)) : value;
    }

    private Expression dottedName() {
        Token first = tokens.next();
        Expression result = new Expression.Name(first.text(), first.span());
        while (tokens.accept(TokenKind.DOT)) {
            Token name = tokens.current();
            if (name.kind() != TokenKind.NAME && !name.kind().isKeyword()) {
                throw parser.failures.unexpected();
            }
            tokens.next();
            result = new Expression.Attribute(result, name.text(), name.span(), tokens.span(first.start()));
        }
        return result;
    }

    private Pattern nameOrClass() {
        Expression name = dottedName();
        if (tokens.at(TokenKind.LEFT_PARENTHESIS)) {
            return classPattern(name);
        }
        if (name instanceof Expression.Name(String identifier, Span span)) {
            return identifier.equals("_") ? new Pattern.Wildcard(span) : new Pattern.Capture(identifier, span);
        }
        return new Pattern.Value(name, name.span());
    }

    private Pattern classPattern(Expression type) {
        tokens.next();
        var positional = new ArrayList<Pattern>();
        var keywords = new ArrayList<Pattern.ClassPattern.Keyword>();
        while (!tokens.at(TokenKind.RIGHT_PARENTHESIS)) {
            if (tokens.at(TokenKind.NAME) && tokens.peek(1).kind() == TokenKind.EQUAL) {
                String name = name();
                tokens.next();
                keywords.add(new Pattern.ClassPattern.Keyword(name, pattern()));
            } else {
                Pattern pattern = pattern();
                if (!keywords.isEmpty()) {
                    throw error("positional patterns follow keyword patterns", pattern.span());
                }
                positional.add(pattern);
            }
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        if (!tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
            throw parser.failures.unexpected();
        }
        return new Pattern.ClassPattern(type, positional, keywords, tokens.span(type.span().offset()));
    }

    /** A pattern in parentheses, or a sequence. */
    private Pattern parentheses() {
        int start = tokens.next().start();
        if (tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
            return new Pattern.Sequence(List.of(), tokens.span(start));
        }
        Pattern first = starOrPattern();
        if (!(first instanceof Pattern.Star) && tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
            return first;
        }
        var elements = new ArrayList<Pattern>();
        elements.add(first);
        if (!tokens.at(TokenKind.RIGHT_PARENTHESIS) && !tokens.accept(TokenKind.COMMA)) {
            throw parser.failures.unexpected();
        }
        elements(elements, TokenKind.RIGHT_PARENTHESIS);
        return new Pattern.Sequence(elements, tokens.span(start));
    }

    /** Reads elements and the closing bracket. */
    private List<Pattern> elements(List<Pattern> elements, TokenKind closing) {
        while (!tokens.at(closing)) {
            elements.add(starOrPattern());
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        if (!tokens.accept(closing)) {
            throw parser.failures.unexpected();
        }
        return elements;
    }

    private Pattern mapping() {
        int start = tokens.next().start();
        var entries = new ArrayList<Pattern.Mapping.Entry>();
        String rest = null;
        while (!tokens.at(TokenKind.RIGHT_BRACE)) {
            if (tokens.accept(TokenKind.DOUBLE_STAR)) {
                rest = name();
                tokens.accept(TokenKind.COMMA);
                break;
            }
            Expression key = tokens.at(TokenKind.NAME) ? dottedName() : literal();
            if (key instanceof Expression.Name || !tokens.accept(TokenKind.COLON)) {
                throw parser.failures.unexpected();
            }
            entries.add(new Pattern.Mapping.Entry(key, pattern()));
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
        }
        if (!tokens.accept(TokenKind.RIGHT_BRACE)) {
            throw parser.failures.unexpected();
        }
        return new Pattern.Mapping(entries, rest, tokens.span(start));
    }
}
