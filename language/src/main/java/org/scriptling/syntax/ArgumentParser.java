package org.scriptling.syntax;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Expression.Argument;

/** Parses what stands in the parentheses of a call or class statement and in the brackets of a subscript. */
final class ArgumentParser {

    private final Parser parser;
    private final TokenStream tokens;

    ArgumentParser(Parser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    /** Reads arguments and the closing parenthesis; the opening one has been read. */
    List<Argument> arguments() {
        if (tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
            return List.of();
        }
        int open = tokens.index() - 1;
        var result = new ArrayList<Argument>(4);
        boolean keywordSeen = false;
        boolean doubleStarSeen = false;
        while (true) {
            Argument argument = argument(open, result.isEmpty());
            switch (argument.kind()) {
                case KEYWORD -> keywordSeen = true;
                case DOUBLE_STAR -> doubleStarSeen = true;
                case STAR -> {
                    if (doubleStarSeen) {
                        throw order("iterable argument unpacking follows keyword argument unpacking", argument.span());
                    }
                }
                case POSITIONAL -> {
                    if (doubleStarSeen) {
                        throw order("positional argument follows keyword argument unpacking", argument.span());
                    }
                    if (keywordSeen) {
                        throw order("positional argument follows keyword argument", argument.span());
                    }
                }
            }
            result.add(argument);
            if (!tokens.accept(TokenKind.COMMA)) {
                break;
            }
            if (tokens.at(TokenKind.RIGHT_PARENTHESIS)) {
                break;
            }
        }
        if (!tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
            throw parser.failures.unexpected();
        }
        return result;
    }

    /** Like {@link #arguments()}, for a class statement, which takes no bare generator expression. */
    List<Argument> classArguments() {
        List<Argument> arguments = arguments();
        for (Argument argument : arguments) {
            Span value = argument.value().span();
            if (argument.value() instanceof Expression.GeneratorExpression && value.offset() < argument.span().offset()) {
                throw parser.failures.at(DiagnosticCodes.GENERATOR_ARGUMENT, "invalid syntax", argument.span());
            }
        }
        return arguments;
    }

    private SyntaxFailure order(String message, Span span) {
        return parser.failures.at(DiagnosticCodes.ARGUMENT_ORDER, message, span);
    }

    private Argument argument(int open, boolean first) {
        int start = tokens.start();
        switch (tokens.kind()) {
            case STAR -> {
                tokens.next();
                Expression value = parser.expressions.expression();
                rejectAssignment(start, "iterable");
                return new Argument(Argument.Kind.STAR, null, value, tokens.span(start));
            }
            case DOUBLE_STAR -> {
                tokens.next();
                Expression value = parser.expressions.expression();
                rejectAssignment(start, "keyword");
                return new Argument(Argument.Kind.DOUBLE_STAR, null, value, tokens.span(start));
            }
            case NAME -> {
                if (tokens.peek(1).kind() == TokenKind.EQUAL) {
                    return keyword(start);
                }
            }
            case TRUE, FALSE, NONE -> {
                if (tokens.peek(1).kind() == TokenKind.EQUAL) {
                    String name = tokens.next().text();
                    throw parser.failures.at(DiagnosticCodes.KEYWORD_ARGUMENT, "cannot assign to " + name, tokens.span(start));
                }
            }
            default -> {
            }
        }
        Expression value = parser.expressions.namedExpression();
        if (tokens.at(TokenKind.FOR) || tokens.at(TokenKind.ASYNC)) {
            value = generator(start, open, value, first);
        } else if (tokens.at(TokenKind.EQUAL)) {
            tokens.next();
            throw parser.failures.at(DiagnosticCodes.KEYWORD_ARGUMENT, "expression cannot contain assignment, perhaps you meant \"==\"?",
                            tokens.span(start));
        }
        return new Argument(Argument.Kind.POSITIONAL, null, value, tokens.span(start));
    }

    private void rejectAssignment(int start, String what) {
        if (tokens.at(TokenKind.EQUAL)) {
            throw parser.failures.at(DiagnosticCodes.KEYWORD_ARGUMENT, "cannot assign to " + what + " argument unpacking", tokens.span(start));
        }
    }

    private Argument keyword(int start) {
        String name = tokens.next().text();
        tokens.next();
        int equalEnd = tokens.index();
        if (tokens.at(TokenKind.COMMA) || tokens.at(TokenKind.RIGHT_PARENTHESIS)) {
            throw parser.failures.at(DiagnosticCodes.KEYWORD_ARGUMENT, "expected argument value expression", tokens.span(start));
        }
        Expression value = parser.expressions.expression();
        if (tokens.at(TokenKind.FOR)) {
            int end = tokens.get(equalEnd - 1).end();
            throw parser.failures.at(DiagnosticCodes.ASSIGNMENT_IN_EXPRESSION,
                            "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", new Span(start, end - start));
        }
        return new Argument(Argument.Kind.KEYWORD, name, value, tokens.span(start));
    }

    /** Reads {@code f(x for x in y)}; the generator expression is without parentheses of its own only as the one argument. */
    private Expression generator(int start, int open, Expression element, boolean first) {
        var clauses = parser.atoms.clauses();
        boolean alone = first && tokens.at(TokenKind.RIGHT_PARENTHESIS);
        if (!alone && (tokens.at(TokenKind.COMMA) || tokens.at(TokenKind.RIGHT_PARENTHESIS))) {
            throw parser.failures.at(DiagnosticCodes.GENERATOR_ARGUMENT, "Generator expression must be parenthesized", tokens.span(start));
        }
        int from = tokens.get(open).start();
        return new Expression.GeneratorExpression(element, clauses, new Span(from, tokens.current().end() - from));
    }

    /** Reads the index and the closing bracket; the opening one has been read. */
    Expression subscript() {
        int start = tokens.start();
        Expression first = slice();
        if (!tokens.at(TokenKind.COMMA) && !(first instanceof Expression.Starred)) {
            closeBracket();
            return first;
        }
        var elements = new ArrayList<Expression>();
        elements.add(first);
        while (tokens.accept(TokenKind.COMMA)) {
            if (tokens.at(TokenKind.RIGHT_BRACKET)) {
                break;
            }
            elements.add(slice());
        }
        Span span = tokens.span(start);
        closeBracket();
        return new Expression.TupleDisplay(elements, span);
    }

    private void closeBracket() {
        if (!tokens.accept(TokenKind.RIGHT_BRACKET)) {
            throw parser.failures.unexpected();
        }
    }

    private Expression slice() {
        int start = tokens.start();
        if (!tokens.at(TokenKind.COLON)) {
            Expression index = parser.expressions.starNamedExpression();
            if (!tokens.at(TokenKind.COLON) || index instanceof Expression.Starred) {
                return index;
            }
            return sliceRest(start, index);
        }
        return sliceRest(start, null);
    }

    private Expression sliceRest(int start, Expression lower) {
        tokens.next();
        Expression upper = atSliceEnd() || tokens.at(TokenKind.COLON) ? null : parser.expressions.expression();
        Expression step = null;
        if (tokens.accept(TokenKind.COLON) && !atSliceEnd()) {
            step = parser.expressions.expression();
        }
        return new Expression.Slice(lower, upper, step, tokens.span(start));
    }

    private boolean atSliceEnd() {
        return tokens.at(TokenKind.COMMA) || tokens.at(TokenKind.RIGHT_BRACKET);
    }
}
