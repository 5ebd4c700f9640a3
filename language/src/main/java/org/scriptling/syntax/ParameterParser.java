package org.scriptling.syntax;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Parameters.Kind;
import org.scriptling.syntax.tree.Parameters.Parameter;
import org.scriptling.syntax.tree.Statement;

/** Parses the parameter lists of functions and lambdas and the type parameters of PEP 695. */
final class ParameterParser {

    private final Parser parser;
    private final TokenStream tokens;

    ParameterParser(Parser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    /** Reads parameters and the closing parenthesis; the opening one has been read. */
    Parameters functionParameters() {
        return new Reader(TokenKind.RIGHT_PARENTHESIS, true).read();
    }

    /** Reads parameters up to the colon, which stays unread. */
    Parameters lambdaParameters() {
        return new Reader(TokenKind.COLON, false).read();
    }

    /** The state of one list: what has been seen decides what may follow. */
    private final class Reader {
        private final TokenKind end;
        private final boolean isFunction;
        private final List<Parameter> list = new ArrayList<>(4);
        private boolean slashSeen;
        private boolean starSeen;
        private boolean doubleStarSeen;
        private boolean defaultSeen;
        /** Whether a bare star still waits for the name that must follow it. */
        private Token bareStar;

        Reader(TokenKind end, boolean isFunction) {
            this.end = end;
            this.isFunction = isFunction;
        }

        Parameters read() {
            int start = tokens.start();
            while (!tokens.at(end)) {
                if (doubleStarSeen) {
                    throw misplaced();
                }
                parameter();
                if (!tokens.accept(TokenKind.COMMA)) {
                    break;
                }
            }
            if (!tokens.at(end)) {
                throw parser.failures.unexpected();
            }
            if (bareStar != null) {
                throw error("named arguments must follow bare *", bareStar.span());
            }
            Span span = tokens.span(Math.min(start, tokens.previous().end()));
            if (isFunction) {
                tokens.next();
            }
            return new Parameters(list, span);
        }

        private SyntaxFailure misplaced() {
            return switch (tokens.kind()) {
                case NAME, STAR, DOUBLE_STAR, SLASH -> error("arguments cannot follow var-keyword argument", tokens.current().span());
                default -> parser.failures.unexpected();
            };
        }

        private void parameter() {
            switch (tokens.kind()) {
                case NAME -> named();
                case STAR -> star();
                case DOUBLE_STAR -> doubleStar();
                case SLASH -> slash();
                case LEFT_PARENTHESIS -> throw parenthesised();
                default -> throw parser.failures.unexpected();
            }
        }

        private void named() {
            Token name = tokens.next();
            Expression annotation = annotation(false);
            Expression defaultValue = null;
            if (tokens.at(TokenKind.EQUAL)) {
                defaultValue = defaultValue();
                defaultSeen = true;
            } else if (defaultSeen && !starSeen) {
                throw error("parameter without a default follows parameter with a default", name.span());
            }
            Kind kind = starSeen ? Kind.KEYWORD_ONLY : Kind.POSITIONAL_OR_KEYWORD;
            bareStar = null;
            list.add(new Parameter(name.text(), kind, defaultValue, annotation, tokens.span(name.start())));
        }

        private Expression defaultValue() {
            Token equal = tokens.next();
            if (tokens.at(end) || tokens.at(TokenKind.COMMA)) {
                throw error("expected default value expression", equal.span());
            }
            return parser.expressions.expression();
        }

        private Expression annotation(boolean starAllowed) {
            if (!isFunction || !tokens.accept(TokenKind.COLON)) {
                return null;
            }
            return starAllowed ? parser.expressions.starExpression() : parser.expressions.expression();
        }

        private void star() {
            Token star = tokens.next();
            if (starSeen) {
                throw error("* argument may appear only once", star.span());
            }
            starSeen = true;
            if (tokens.at(TokenKind.COMMA) || tokens.at(end)) {
                bareStar = star;
                if (tokens.at(TokenKind.COMMA) && tokens.peek(1).kind() == TokenKind.DOUBLE_STAR) {
                    throw error("named arguments must follow bare *", star.span());
                }
                return;
            }
            list.add(variable(star, Kind.VAR_POSITIONAL, "var-positional argument cannot have default value"));
        }

        private void doubleStar() {
            Token stars = tokens.next();
            doubleStarSeen = true;
            list.add(variable(stars, Kind.VAR_KEYWORD, "var-keyword argument cannot have default value"));
        }

        private Parameter variable(Token stars, Kind kind, String defaultMessage) {
            Token name = tokens.current();
            if (!tokens.accept(TokenKind.NAME)) {
                throw parser.failures.unexpected();
            }
            Expression annotation = annotation(kind == Kind.VAR_POSITIONAL);
            if (tokens.at(TokenKind.EQUAL)) {
                throw error(defaultMessage, tokens.current().span());
            }
            return new Parameter(name.text(), kind, null, annotation, tokens.span(stars.start()));
        }

        private void slash() {
            Token slash = tokens.next();
            if (slashSeen) {
                throw error("/ may appear only once", slash.span());
            }
            if (starSeen) {
                throw error("/ must be ahead of *", slash.span());
            }
            if (list.isEmpty()) {
                throw error("at least one argument must precede /", slash.span());
            }
            if (tokens.at(TokenKind.STAR)) {
                throw error("expected comma between / and *", tokens.current().span());
            }
            slashSeen = true;
            list.replaceAll(p -> new Parameter(p.name(), Kind.POSITIONAL_ONLY, p.defaultValue(), p.annotation(), p.span()));
        }

        private SyntaxFailure parenthesised() {
            int start = tokens.next().start();
            while (tokens.at(TokenKind.NAME) || tokens.at(TokenKind.COMMA)) {
                tokens.next();
            }
            if (!tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
                return parser.failures.unexpected();
            }
            String what = isFunction ? "Function" : "Lambda expression";
            return error(what + " parameters cannot be parenthesized", tokens.span(start));
        }

        private SyntaxFailure error(String message, Span span) {
            return parser.failures.at(DiagnosticCodes.PARAMETERS, message, span);
        }
    }

    // ---- type parameters ---------------------------------------------------------------------------------------------------

    /** Reads {@code [T, *Ts, **P]} if it is there. */
    List<Statement.TypeParameter> typeParameters() {
        if (!tokens.accept(TokenKind.LEFT_BRACKET)) {
            return List.of();
        }
        var result = new ArrayList<Statement.TypeParameter>(2);
        do {
            result.add(typeParameter());
        } while (tokens.accept(TokenKind.COMMA) && !tokens.at(TokenKind.RIGHT_BRACKET));
        if (!tokens.accept(TokenKind.RIGHT_BRACKET)) {
            throw parser.failures.unexpected();
        }
        return result;
    }

    private Statement.TypeParameter typeParameter() {
        int start = tokens.start();
        int stars = tokens.accept(TokenKind.STAR) ? 1 : tokens.accept(TokenKind.DOUBLE_STAR) ? 2 : 0;
        Token name = tokens.current();
        if (!tokens.accept(TokenKind.NAME)) {
            throw parser.failures.unexpected();
        }
        Expression bound = null;
        if (tokens.at(TokenKind.COLON)) {
            if (stars > 0) {
                String what = stars == 1 ? "TypeVarTuple" : "ParamSpec";
                throw parser.failures.at(DiagnosticCodes.PARAMETERS, "cannot use bound with " + what, tokens.current().span());
            }
            tokens.next();
            bound = parser.expressions.expression();
        }
        return new Statement.TypeParameter(name.text(), stars, bound, tokens.span(start));
    }
}
