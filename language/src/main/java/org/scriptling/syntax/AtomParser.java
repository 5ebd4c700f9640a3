package org.scriptling.syntax;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.tree.Expression;

/** Parses names, literals, displays, comprehensions and parenthesised expressions. */
final class AtomParser {

    private final Parser parser;
    private final TokenStream tokens;

    AtomParser(Parser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    Expression atom() {
        Token token = tokens.current();
        return switch (token.kind()) {
            case NAME -> {
                tokens.next();
                yield new Expression.Name(token.text(), token.span());
            }
            case INTEGER -> {
                tokens.next();
                yield new Expression.IntegerLiteral((BigInteger) token.value(), token.span());
            }
            case FLOAT -> {
                tokens.next();
                yield new Expression.FloatLiteral((Double) token.value(), token.span());
            }
            case STRING, BYTES, FSTRING_START -> parser.strings.literals();
            case TRUE, FALSE -> {
                tokens.next();
                yield new Expression.BooleanLiteral(token.kind() == TokenKind.TRUE, token.span());
            }
            case NONE -> {
                tokens.next();
                yield new Expression.NoneLiteral(token.span());
            }
            case ELLIPSIS -> {
                tokens.next();
                yield new Expression.EllipsisLiteral(token.span());
            }
            case LEFT_PARENTHESIS -> parentheses();
            case LEFT_BRACKET -> list();
            case LEFT_BRACE -> braces();
            default -> throw parser.failures.unexpected();
        };
    }

    // ---- parentheses -------------------------------------------------------------------------------------------------------

    private Expression parentheses() {
        int start = tokens.next().start();
        if (tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
            return grouped(new Expression.TupleDisplay(List.of(), tokens.span(start)));
        }
        if (tokens.at(TokenKind.YIELD)) {
            Expression value = parser.expressions.yieldExpression();
            closing(TokenKind.RIGHT_PARENTHESIS);
            return grouped(value);
        }
        if (tokens.at(TokenKind.DOUBLE_STAR)) {
            int starStart = tokens.next().start();
            parser.expressions.expression();
            throw parser.failures.at(DiagnosticCodes.STARRED, "cannot use double starred expression here", new Span(starStart, 2));
        }
        Expression first = parser.expressions.starNamedExpression();
        switch (tokens.kind()) {
            case FOR, ASYNC -> {
                rejectStarredElement(first);
                var clauses = clauses();
                closing(TokenKind.RIGHT_PARENTHESIS);
                return grouped(new Expression.GeneratorExpression(first, clauses, tokens.span(start)));
            }
            case COMMA -> {
                List<Expression> elements = elements(first, TokenKind.RIGHT_PARENTHESIS);
                return grouped(new Expression.TupleDisplay(elements, tokens.span(start)));
            }
            default -> {
                closing(TokenKind.RIGHT_PARENTHESIS);
                if (first instanceof Expression.Starred) {
                    throw parser.failures.at(DiagnosticCodes.STARRED, "cannot use starred expression here", first.span());
                }
                return grouped(first);
            }
        }
    }

    private Expression grouped(Expression expression) {
        parser.expressions.setGroup(expression);
        return expression;
    }

    /** Reads {@code , b, c} and the closing bracket behind the first element. */
    private List<Expression> elements(Expression first, TokenKind closing) {
        var elements = new ArrayList<Expression>();
        elements.add(first);
        while (tokens.accept(TokenKind.COMMA)) {
            if (tokens.at(closing)) {
                break;
            }
            elements.add(parser.expressions.starNamedExpression());
        }
        closing(closing);
        return elements;
    }

    private void closing(TokenKind kind) {
        if (!tokens.accept(kind)) {
            throw parser.failures.unexpected();
        }
    }

    // ---- lists and sets ----------------------------------------------------------------------------------------------------

    private Expression list() {
        int start = tokens.next().start();
        if (tokens.accept(TokenKind.RIGHT_BRACKET)) {
            return new Expression.ListDisplay(List.of(), tokens.span(start));
        }
        Expression first = parser.expressions.starNamedExpression();
        if (atComprehension()) {
            rejectStarredElement(first);
            var clauses = clauses();
            closing(TokenKind.RIGHT_BRACKET);
            return new Expression.ListComprehension(first, clauses, tokens.span(start));
        }
        return new Expression.ListDisplay(elementsOf(first, TokenKind.RIGHT_BRACKET), tokens.span(start));
    }

    /** Like {@link #elements}, with a message for {@code [a, b for a in c]}. */
    private List<Expression> elementsOf(Expression first, TokenKind closing) {
        var elements = new ArrayList<Expression>();
        elements.add(first);
        while (tokens.accept(TokenKind.COMMA)) {
            if (tokens.at(closing)) {
                break;
            }
            if (!atComprehension()) {
                elements.add(parser.expressions.starNamedExpression());
            }
            if (atComprehension()) {
                throw parser.failures.at(DiagnosticCodes.COMPREHENSION, "did you forget parentheses around the comprehension target?",
                                tokens.span(first.span().offset()));
            }
        }
        closing(closing);
        return elements;
    }

    private boolean atComprehension() {
        return tokens.at(TokenKind.FOR) || tokens.at(TokenKind.ASYNC);
    }

    private void rejectStarredElement(Expression element) {
        if (element instanceof Expression.Starred) {
            throw parser.failures.at(DiagnosticCodes.COMPREHENSION, "iterable unpacking cannot be used in comprehension", element.span());
        }
    }

    // ---- braces ------------------------------------------------------------------------------------------------------------

    private Expression braces() {
        int start = tokens.next().start();
        if (tokens.accept(TokenKind.RIGHT_BRACE)) {
            return new Expression.DictDisplay(List.of(), tokens.span(start));
        }
        if (tokens.at(TokenKind.DOUBLE_STAR)) {
            return dict(start, null);
        }
        Expression first = parser.expressions.starNamedExpression();
        if (tokens.at(TokenKind.COLON) && !(first instanceof Expression.Starred)) {
            return dict(start, first);
        }
        if (atComprehension()) {
            rejectStarredElement(first);
            var clauses = clauses();
            closing(TokenKind.RIGHT_BRACE);
            return new Expression.SetComprehension(first, clauses, tokens.span(start));
        }
        return new Expression.SetDisplay(elementsOf(first, TokenKind.RIGHT_BRACE), tokens.span(start));
    }

    /** @param firstKey the key that has been read, or {@code null} at {@code **} */
    private Expression dict(int start, Expression firstKey) {
        var items = new ArrayList<Expression.DictDisplay.Item>();
        Expression key = firstKey;
        while (true) {
            int itemStart = tokens.start();
            if (key == null && tokens.accept(TokenKind.DOUBLE_STAR)) {
                items.add(new Expression.DictDisplay.Item(null, parser.expressions.bitwiseOr()));
                if (atComprehension()) {
                    throw parser.failures.at(DiagnosticCodes.COMPREHENSION, "dict unpacking cannot be used in dict comprehension",
                                    new Span(itemStart, 2));
                }
            } else {
                if (key == null) {
                    key = parser.expressions.expression();
                }
                Expression value = dictValue();
                if (items.isEmpty() && atComprehension()) {
                    var clauses = clauses();
                    closing(TokenKind.RIGHT_BRACE);
                    return new Expression.DictComprehension(key, value, clauses, tokens.span(start));
                }
                items.add(new Expression.DictDisplay.Item(key, value));
            }
            key = null;
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
            if (tokens.at(TokenKind.RIGHT_BRACE)) {
                break;
            }
        }
        closing(TokenKind.RIGHT_BRACE);
        return new Expression.DictDisplay(items, tokens.span(start));
    }

    private Expression dictValue() {
        Token colon = tokens.current();
        if (!tokens.accept(TokenKind.COLON)) {
            if (tokens.at(TokenKind.ERROR)) {
                throw parser.failures.unexpected();
            }
            throw parser.failures.at(DiagnosticCodes.DICT_ENTRY, "':' expected after dictionary key", tokens.previous().span());
        }
        switch (tokens.kind()) {
            case RIGHT_BRACE, COMMA -> throw parser.failures.at(DiagnosticCodes.DICT_ENTRY, "expression expected after dictionary key and ':'",
                            colon.span());
            case STAR -> throw parser.failures.at(DiagnosticCodes.DICT_ENTRY, "cannot use a starred expression in a dictionary value",
                            tokens.current().span());
            default -> {
                return parser.expressions.expression();
            }
        }
    }

    // ---- comprehensions ----------------------------------------------------------------------------------------------------

    /** Reads the clauses {@code for x in y if z ...}. */
    List<Expression.ComprehensionClause> clauses() {
        var clauses = new ArrayList<Expression.ComprehensionClause>(2);
        while (atComprehension()) {
            if (tokens.at(TokenKind.ASYNC)) {
                throw parser.failures.unexpected();
            }
            int start = tokens.next().start();
            Expression target = parser.expressions.forTargets();
            parser.failures.checkTarget(target);
            if (!tokens.accept(TokenKind.IN)) {
                throw parser.failures.unexpected();
            }
            Expression iterable = parser.expressions.disjunction();
            var conditions = new ArrayList<Expression>(1);
            while (tokens.accept(TokenKind.IF)) {
                conditions.add(parser.expressions.disjunction());
            }
            clauses.add(new Expression.ComprehensionClause(target, iterable, conditions, tokens.span(start)));
        }
        return clauses;
    }
}
