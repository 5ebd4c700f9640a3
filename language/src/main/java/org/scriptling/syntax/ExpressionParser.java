package org.scriptling.syntax;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.ComparisonOperator;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.LogicalOperator;
import org.scriptling.syntax.tree.UnaryOperator;

/** Parses operators, from the loosest ({@code ,} and {@code :=}) to attribute access, calls and subscripts. */
final class ExpressionParser {

    /** How deep expressions may be nested; above the bracket limit of the lexer, which has its own message. */
    private static final int MAXIMUM_DEPTH = 220;
    /** How many left-associative operators one chain may have; the tree is as deep as the chain is long. */
    static final int MAXIMUM_CHAIN = 5000;

    /** {@code not} binds tighter than {@code and} and looser than comparisons. */
    private static final int NOT_PRECEDENCE = TokenKind.AND.precedence() + 1;

    private final Parser parser;
    private final TokenStream tokens;
    private int depth;

    /** The expression that stood in parentheses last. */
    private Expression group;
    /** The token range of the last expression without conditional and the end of the last one where {@code :=} is allowed; for messages. */
    private int disjunctionStart = -1;
    private int disjunctionEnd = -1;
    private Expression named;
    private int namedEnd = -1;

    ExpressionParser(Parser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    // ---- state for recovery and messages -----------------------------------------------------------------------------------

    int depth() {
        return depth;
    }

    void restoreDepth(int outer) {
        depth = outer;
    }

    /** Counts a level of nesting; {@link #leave()} takes it back. */
    void enter() {
        if (++depth > MAXIMUM_DEPTH) {
            throw parser.failures.at(DiagnosticCodes.TOO_DEEP, "too many nested expressions", tokens.current().span());
        }
    }

    void leave() {
        depth--;
    }

    void setGroup(Expression expression) {
        group = expression;
    }

    /** Whether {@code expression} is the one that stood in parentheses last. */
    boolean isGroup(Expression expression) {
        return expression == group;
    }

    /** Index of the first token of the disjunction that ends before the next token, or -1. */
    int lastDisjunction() {
        return disjunctionEnd == tokens.index() ? disjunctionStart : -1;
    }

    /** The expression that ends before the next token and stands where {@code :=} would be allowed, or {@code null}. */
    Expression lastNamed() {
        return namedEnd == tokens.index() ? named : null;
    }

    // ---- lists of expressions ----------------------------------------------------------------------------------------------

    /** {@code a}, {@code a, b}, {@code *a, b}. */
    Expression starExpressions() {
        int start = tokens.start();
        Expression first = starExpression();
        return tokens.at(TokenKind.COMMA) ? tupleRest(start, first) : first;
    }

    private Expression tupleRest(int start, Expression first) {
        var elements = new ArrayList<Expression>();
        elements.add(first);
        while (tokens.accept(TokenKind.COMMA)) {
            if (!tokens.kind().startsExpression() && !tokens.at(TokenKind.STAR)) {
                break;
            }
            elements.add(starExpression());
        }
        return new Expression.TupleDisplay(elements, tokens.span(start));
    }

    /** {@code *a} or an expression. */
    Expression starExpression() {
        return tokens.at(TokenKind.STAR) ? starred() : expression();
    }

    /** {@code *a} or an expression with {@code :=}. */
    Expression starNamedExpression() {
        return tokens.at(TokenKind.STAR) ? starred() : namedExpression();
    }

    private Expression starred() {
        int start = tokens.next().start();
        Expression value = bitwiseOr();
        return new Expression.Starred(value, tokens.span(start));
    }

    /** {@code yield}, or a list of expressions. */
    Expression yieldOrStarExpressions() {
        return tokens.at(TokenKind.YIELD) ? yieldExpression() : starExpressions();
    }

    Expression yieldExpression() {
        int start = tokens.next().start();
        if (tokens.accept(TokenKind.FROM)) {
            Expression value = expression();
            return new Expression.YieldFrom(value, tokens.span(start));
        }
        boolean hasValue = tokens.kind().startsExpression() || tokens.at(TokenKind.STAR);
        Expression value = hasValue ? starExpressions() : null;
        return new Expression.Yield(value, tokens.span(start));
    }

    /** The targets of {@code for}: {@code a}, {@code a, *b}, without the comparison operator {@code in}. */
    Expression forTargets() {
        int start = tokens.start();
        Expression first = forTarget();
        if (!tokens.at(TokenKind.COMMA)) {
            return first;
        }
        var elements = new ArrayList<Expression>();
        elements.add(first);
        while (tokens.accept(TokenKind.COMMA)) {
            if (!tokens.kind().startsExpression() && !tokens.at(TokenKind.STAR)) {
                break;
            }
            elements.add(forTarget());
        }
        return new Expression.TupleDisplay(elements, tokens.span(start));
    }

    private Expression forTarget() {
        return tokens.at(TokenKind.STAR) ? starred() : bitwiseOr();
    }

    // ---- operators ---------------------------------------------------------------------------------------------------------

    /** {@code name := value} or an expression. */
    Expression namedExpression() {
        if (tokens.at(TokenKind.NAME) && tokens.peek(1).kind() == TokenKind.COLON_EQUAL) {
            Token name = tokens.next();
            tokens.next();
            Expression value = expression();
            return new Expression.Named(new Expression.Name(name.text(), name.span()), value, tokens.span(name.start()));
        }
        Expression expression = expression();
        named = expression;
        namedEnd = tokens.index();
        return expression;
    }

    /** An expression without {@code :=}. */
    Expression expression() {
        enter();
        Expression result;
        if (tokens.at(TokenKind.LAMBDA)) {
            result = lambda();
        } else {
            int start = tokens.start();
            int startIndex = tokens.index();
            result = disjunction();
            disjunctionStart = startIndex;
            disjunctionEnd = tokens.index();
            if (tokens.at(TokenKind.IF)) {
                result = conditional(start, result);
            }
        }
        leave();
        return result;
    }

    private Expression conditional(int start, Expression consequent) {
        tokens.next();
        Expression test = disjunction();
        if (!tokens.accept(TokenKind.ELSE)) {
            if (tokens.at(TokenKind.COLON) || tokens.at(TokenKind.ERROR)) {
                throw parser.failures.unexpected();
            }
            throw parser.failures.at(DiagnosticCodes.MISSING_ELSE, "expected 'else' after 'if' expression", tokens.span(start));
        }
        Expression alternative = expression();
        disjunctionEnd = -1;
        return new Expression.Conditional(test, consequent, alternative, tokens.span(start));
    }

    private Expression lambda() {
        int start = tokens.next().start();
        var parameters = parser.parameters.lambdaParameters();
        if (!tokens.accept(TokenKind.COLON)) {
            throw parser.failures.unexpected();
        }
        if (tokens.at(TokenKind.FSTRING_MIDDLE)) {
            throw parser.failures.at(DiagnosticCodes.FORMATTED_STRING, "f-string: lambda expressions are not allowed without parentheses",
                            tokens.span(start));
        }
        Expression body = expression();
        return new Expression.Lambda(parameters, body, tokens.span(start));
    }

    /** An expression without conditional and {@code lambda}. */
    Expression disjunction() {
        return operators(TokenKind.OR.precedence());
    }

    /** An expression of arithmetic and bitwise operators. */
    Expression bitwiseOr() {
        return operators(TokenKind.BAR.precedence());
    }

    /**
     * Precedence climbing over the operators that bind at least as tight as {@code minimum}. One method for all levels keeps the
     * Java stack shallow where expressions are nested.
     */
    private Expression operators(int minimum) {
        int start = tokens.start();
        Expression left = switch (tokens.kind()) {
            case NOT -> minimum <= NOT_PRECEDENCE ? negation() : primary();
            case MINUS, PLUS, TILDE -> unary();
            default -> primary();
        };
        int count = 0;
        while (true) {
            TokenKind kind = tokens.kind();
            int precedence = kind.precedence();
            if (precedence < minimum || precedence == 0) {
                return left;
            }
            countLink(++count);
            if (kind.binary() != null) {
                tokens.next();
                Expression right = operators(precedence + 1);
                left = new Expression.Binary(kind.binary(), left, right, tokens.span(start));
            } else if (kind == TokenKind.OR || kind == TokenKind.AND) {
                tokens.next();
                Expression right = operators(precedence + 1);
                LogicalOperator operator = kind == TokenKind.OR ? LogicalOperator.OR : LogicalOperator.AND;
                left = new Expression.Logical(operator, left, right, tokens.span(start));
            } else {
                ComparisonOperator operator = comparisonOperator();
                if (operator == null) {
                    return left;
                }
                left = comparison(start, left, operator);
            }
        }
    }

    private Expression comparison(int start, Expression first, ComparisonOperator firstOperator) {
        var operators = new ArrayList<ComparisonOperator>(1);
        var operands = new ArrayList<Expression>(1);
        for (ComparisonOperator operator = firstOperator; operator != null; operator = comparisonOperator()) {
            operators.add(operator);
            operands.add(bitwiseOr());
        }
        return new Expression.Comparison(first, operators, operands, tokens.span(start));
    }

    /** Reads a comparison operator, of one or two tokens; {@code null} if there is none. */
    private ComparisonOperator comparisonOperator() {
        ComparisonOperator operator = switch (tokens.kind()) {
            case LESS -> ComparisonOperator.LESS;
            case LESS_EQUAL -> ComparisonOperator.LESS_EQUAL;
            case GREATER -> ComparisonOperator.GREATER;
            case GREATER_EQUAL -> ComparisonOperator.GREATER_EQUAL;
            case EQUAL_EQUAL -> ComparisonOperator.EQUAL;
            case NOT_EQUAL -> ComparisonOperator.NOT_EQUAL;
            case IN -> ComparisonOperator.IN;
            case NOT -> tokens.peek(1).kind() == TokenKind.IN ? ComparisonOperator.NOT_IN : null;
            case IS -> tokens.peek(1).kind() == TokenKind.NOT ? ComparisonOperator.IS_NOT : ComparisonOperator.IS;
            default -> null;
        };
        if (operator != null) {
            tokens.next();
            if (operator == ComparisonOperator.NOT_IN || operator == ComparisonOperator.IS_NOT) {
                tokens.next();
            }
        }
        return operator;
    }

    private Expression negation() {
        enter();
        int start = tokens.next().start();
        Expression operand = operators(NOT_PRECEDENCE);
        leave();
        return new Expression.Unary(UnaryOperator.NOT, operand, tokens.span(start));
    }

    /** A prefix operator with its operand, or a primary. */
    private Expression unary() {
        UnaryOperator operator = switch (tokens.kind()) {
            case MINUS -> UnaryOperator.NEGATIVE;
            case PLUS -> UnaryOperator.POSITIVE;
            case TILDE -> UnaryOperator.INVERT;
            default -> null;
        };
        if (operator == null) {
            return primary();
        }
        enter();
        int start = tokens.next().start();
        Expression operand = unary();
        leave();
        return new Expression.Unary(operator, operand, tokens.span(start));
    }

    private Expression power(int start, Expression base) {
        enter();
        tokens.next();
        Expression exponent = unary();
        leave();
        return new Expression.Binary(BinaryOperator.POWER, base, exponent, tokens.span(start));
    }

    /** An atom with attribute accesses, calls and subscripts behind it, and {@code **}, which binds tighter than a prefix operator. */
    private Expression primary() {
        int start = tokens.start();
        Expression result = parser.atoms.atom();
        int count = 0;
        while (true) {
            switch (tokens.kind()) {
                case DOT -> {
                    tokens.next();
                    Token name = tokens.current();
                    // Every keyword is a name here.
                    if (name.kind() != TokenKind.NAME && !name.kind().isKeyword()) {
                        throw parser.failures.unexpected();
                    }
                    tokens.next();
                    result = new Expression.Attribute(result, name.text(), name.span(), tokens.span(start));
                }
                case LEFT_PARENTHESIS -> {
                    tokens.next();
                    List<Expression.Argument> arguments = parser.arguments.arguments();
                    result = new Expression.Call(result, arguments, tokens.span(start));
                }
                case LEFT_BRACKET -> {
                    tokens.next();
                    Expression index = parser.arguments.subscript();
                    result = new Expression.Subscript(result, index, tokens.span(start));
                }
                case DOUBLE_STAR -> {
                    return power(start, result);
                }
                default -> {
                    return result;
                }
            }
            countLink(++count);
        }
    }

    private void countLink(int count) {
        if (count > MAXIMUM_CHAIN) {
            throw parser.failures.at(DiagnosticCodes.TOO_LONG, "too many operators in one expression", tokens.current().span());
        }
    }
}
