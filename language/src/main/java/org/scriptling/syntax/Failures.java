package org.scriptling.syntax;

import java.util.function.Supplier;

import org.scriptling.syntax.tree.Expression;

/**
 * Finds the message for a place where the text does not follow the grammar. Some messages need a look at what follows; for that
 * the parser is run on it speculatively.
 */
final class Failures {

    private static final SyntaxFailure SILENT = new SyntaxFailure(null);

    private final Parser parser;
    private final TokenStream tokens;
    private boolean speculating;
    /** Index of the first token of the statement that is being parsed. */
    private int statementStart;

    Failures(Parser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    void startStatement() {
        statementStart = tokens.index();
    }

    /** A failure with a message of its own. */
    SyntaxFailure at(String code, String message, Span span) {
        return new SyntaxFailure(Diagnostic.error(code, message, span));
    }

    /** The failure for a token that does not fit here. */
    SyntaxFailure unexpected() {
        Token at = tokens.current();
        if (at.kind() == TokenKind.ERROR || speculating) {
            return SILENT;
        }
        switch (at.kind()) {
            case ASYNC, AWAIT -> {
                return async(at);
            }
            case INDENT -> {
                return indentation("unexpected indent", at);
            }
            case DEDENT -> {
                return indentation("unexpected unindent", at);
            }
            default -> {
            }
        }
        SyntaxFailure specific = legacyStatement(at);
        if (specific == null) {
            specific = assignmentInExpression(at);
        }
        if (specific == null) {
            specific = missingComma(at);
        }
        if (specific != null) {
            return specific;
        }
        String hint = Hints.forStatement(tokens.get(Math.min(statementStart, tokens.index())), tokens.previous(), at);
        return new SyntaxFailure(Diagnostic.error(DiagnosticCodes.INVALID_SYNTAX, "invalid syntax", at.span(), hint));
    }

    private SyntaxFailure async(Token at) {
        String word = at.kind().text();
        return new SyntaxFailure(Diagnostic.error(DiagnosticCodes.ASYNC, "'" + word + "' is not supported: Scriptling has no asynchronous functions",
                        at.span(), "use a plain function; background work is done with a library"));
    }

    private SyntaxFailure indentation(String message, Token at) {
        return new SyntaxFailure(new Diagnostic(DiagnosticCodes.UNEXPECTED_INDENT, Diagnostic.Severity.ERROR, Diagnostic.Kind.INDENTATION, message,
                        at.span(), java.util.List.of(), null));
    }

    /** {@code print x}. */
    private SyntaxFailure legacyStatement(Token at) {
        Token name = tokens.previous();
        if (name == null || parser.expressions.lastDisjunction() != tokens.index() - 1 || !(name.isName("print") || name.isName("exec")) || !at.kind().startsExpression()) {
            return null;
        }
        Span rest = speculate(parser.expressions::starExpressions);
        if (rest == null) {
            return null;
        }
        String word = name.text();
        return at(DiagnosticCodes.MISSING_PARENTHESES, "Missing parentheses in call to '" + word + "'. Did you mean " + word + "(...)?",
                        name.span().to(rest));
    }

    /** {@code (x = 1)} and {@code if f() = 1:}, and {@code a.b := 1}. */
    private SyntaxFailure assignmentInExpression(Token at) {
        Expression left = parser.expressions.lastNamed();
        if (left == null) {
            return null;
        }
        if (at.kind() == TokenKind.COLON_EQUAL) {
            return namedTarget(left);
        }
        if (at.kind() != TokenKind.EQUAL) {
            return null;
        }
        Span value = assignedValue();
        if (value == null) {
            return null;
        }
        boolean parenthesised = parser.expressions.isGroup(left);
        if (left instanceof Expression.Name && !parenthesised) {
            return at(DiagnosticCodes.ASSIGNMENT_IN_EXPRESSION, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", left.span().to(value));
        }
        if (!Targets.suggestsComparison(left, parenthesised)) {
            return null;
        }
        return at(DiagnosticCodes.ASSIGNMENT_IN_EXPRESSION,
                        "cannot assign to " + Targets.describe(left) + " here. Maybe you meant '==' instead of '='?", left.span());
    }

    /** The failure for an assignment expression to something else than a name, or {@code null} when no value follows. */
    SyntaxFailure namedTarget(Expression left) {
        Span value = speculate(() -> {
            tokens.next();
            return parser.expressions.expression();
        });
        if (value == null) {
            return null;
        }
        return at(DiagnosticCodes.NAMED_TARGET, "cannot use assignment expressions with " + Targets.describe(left), left.span());
    }

    /** The span of the value behind the equals sign that comes next, or {@code null} if none follows or it is assigned to again. */
    Span assignedValue() {
        return speculate(() -> {
            tokens.next();
            Expression value = parser.expressions.bitwiseOr();
            if (tokens.at(TokenKind.EQUAL) || tokens.at(TokenKind.COLON_EQUAL)) {
                throw SILENT;
            }
            return value;
        });
    }

    /** {@code (a b)}. */
    private SyntaxFailure missingComma(Token at) {
        int startIndex = parser.expressions.lastDisjunction();
        if (startIndex < 0 || !at.kind().startsExpression() || !tokens.inBrackets()) {
            return null;
        }
        Token first = tokens.get(startIndex);
        if (first.kind() == TokenKind.NAME) {
            boolean single = startIndex + 1 == tokens.index();
            boolean badPrefix = tokens.get(startIndex + 1).kind() == TokenKind.STRING;
            if (badPrefix || single && first.text().equals("print") || isSoftKeyword(first.text())) {
                return null;
            }
        }
        Span rest = speculate(parser.expressions::expression);
        return rest == null ? null : at(DiagnosticCodes.MISSING_COMMA, "invalid syntax. Perhaps you forgot a comma?", first.span().to(rest));
    }

    private static boolean isSoftKeyword(String word) {
        return switch (word) {
            case "match", "case", "type", "_" -> true;
            default -> false;
        };
    }

    /**
     * Parses ahead and returns to the current token.
     *
     * @return the span of what was parsed, or {@code null} when it does not follow the grammar
     */
    Span speculate(Supplier<Expression> rule) {
        if (speculating) {
            return null;
        }
        int index = tokens.index();
        int depth = parser.expressions.depth();
        speculating = true;
        try {
            Span span = rule.get().span();
            return span;
        } catch (SyntaxFailure failure) {
            return null;
        } finally {
            speculating = false;
            parser.expressions.restoreDepth(depth);
            tokens.reset(index);
        }
    }

    /** Refuses a target of {@code for} or {@code with} that cannot be assigned to. */
    void checkTarget(Expression target) {
        Expression invalid = Targets.invalidPart(target, false);
        if (invalid != null) {
            throw at(DiagnosticCodes.INVALID_TARGET, "cannot assign to " + Targets.describe(invalid), invalid.span());
        }
    }
}
