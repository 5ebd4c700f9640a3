package org.scriptling.syntax;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.syntax.tree.Alias;
import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/** Parses simple statements, and recovers behind statements that do not follow the grammar. */
final class StatementParser {

    private final Parser parser;
    private final TokenStream tokens;

    StatementParser(Parser parser) {
        this.parser = parser;
        this.tokens = parser.tokens;
    }

    // ---- lines and recovery ------------------------------------------------------------------------------------------------

    /** Reads a compound statement or a line of simple ones and adds them to {@code body}. */
    void statement(List<Statement> body) {
        int index = tokens.index();
        int start = tokens.start();
        int level = tokens.indentLevel();
        int depth = parser.expressions.depth();
        parser.failures.startStatement();
        try {
            Statement compound = parser.compounds.statement();
            if (compound != null) {
                body.add(compound);
            } else {
                simpleStatements(body);
            }
        } catch (SyntaxFailure failure) {
            recover(failure, index, level, depth);
            body.add(new Statement.ErrorStatement(tokens.span(start)));
        }
    }

    /**
     * Reports an error and skips the rest of the broken statement; blocks below it are read for further errors.
     *
     * @param startIndex index of the first token of the statement
     * @param level how many blocks were open there
     * @param depth how deep expressions were nested there
     */
    void recover(SyntaxFailure failure, int startIndex, int level, int depth) {
        if (failure.diagnostic() != null) {
            parser.report(failure.diagnostic());
        }
        parser.expressions.restoreDepth(depth);
        boolean atLineStart = tokens.index() > startIndex && isLineBoundary(tokens.previous().kind());
        if (!atLineStart || !isLineBoundary(tokens.kind())) {
            skipLine();
        }
        leaveBlocks(level);
        skipBlock();
        while (isClause(tokens.kind())) {
            skipLine();
            skipBlock();
        }
    }

    /** Whether a token of this kind separates logical lines. */
    private static boolean isLineBoundary(TokenKind kind) {
        return switch (kind) {
            case NEWLINE, INDENT, DEDENT, END -> true;
            default -> false;
        };
    }

    private static boolean isClause(TokenKind kind) {
        return switch (kind) {
            case ELIF, ELSE, EXCEPT, FINALLY -> true;
            default -> false;
        };
    }

    private void skipLine() {
        while (!tokens.at(TokenKind.END)) {
            if (tokens.next().kind() == TokenKind.NEWLINE) {
                return;
            }
        }
    }

    /** Skips what is left of the blocks that the broken statement has opened. */
    private void leaveBlocks(int level) {
        while (tokens.indentLevel() > level && !tokens.at(TokenKind.END)) {
            if (!tokens.accept(TokenKind.DEDENT)) {
                statement(new ArrayList<>());
            }
        }
    }

    private void skipBlock() {
        if (tokens.accept(TokenKind.INDENT)) {
            blockRest(new ArrayList<>());
        }
    }

    /** Reads the statements of a block and its end; the indent has been read. */
    void blockRest(List<Statement> body) {
        while (!tokens.at(TokenKind.END)) {
            if (tokens.accept(TokenKind.DEDENT)) {
                return;
            }
            statement(body);
        }
    }

    /** Reads {@code a; b; c} to the end of the line. */
    void simpleStatements(List<Statement> body) {
        if (tokens.at(TokenKind.INDENT)) {
            parser.report(parser.failures.unexpected().diagnostic());
            tokens.next();
            blockRest(body);
            return;
        }
        while (true) {
            Statement statement = simpleStatement();
            boolean atEnd = tokens.accept(TokenKind.NEWLINE);
            if (!atEnd && !tokens.accept(TokenKind.SEMICOLON)) {
                throw parser.failures.unexpected();
            }
            body.add(statement);
            if (atEnd || tokens.accept(TokenKind.NEWLINE)) {
                return;
            }
            parser.failures.startStatement();
        }
    }

    private boolean atStatementEnd() {
        return tokens.at(TokenKind.NEWLINE) || tokens.at(TokenKind.SEMICOLON);
    }

    // ---- statements --------------------------------------------------------------------------------------------------------

    private Statement simpleStatement() {
        Token first = tokens.current();
        return switch (first.kind()) {
            case PASS -> {
                tokens.next();
                yield new Statement.Pass(first.span());
            }
            case BREAK -> {
                tokens.next();
                yield new Statement.Break(first.span());
            }
            case CONTINUE -> {
                tokens.next();
                yield new Statement.Continue(first.span());
            }
            case RETURN -> {
                tokens.next();
                Expression value = atStatementEnd() ? null : parser.expressions.starExpressions();
                yield new Statement.Return(value, tokens.span(first.start()));
            }
            case RAISE -> raise();
            case ASSERT -> assertion();
            case DEL -> delete();
            case GLOBAL -> {
                tokens.next();
                yield new Statement.Global(names(), tokens.span(first.start()));
            }
            case NONLOCAL -> {
                tokens.next();
                yield new Statement.Nonlocal(names(), tokens.span(first.start()));
            }
            case IMPORT -> importModules();
            case FROM -> importFrom();
            default -> isTypeAlias(first) ? typeAlias() : expressionStatement();
        };
    }

    private Statement raise() {
        int start = tokens.next().start();
        Expression exception = null;
        Expression cause = null;
        if (!atStatementEnd()) {
            exception = parser.expressions.expression();
            if (tokens.accept(TokenKind.FROM)) {
                cause = parser.expressions.expression();
            }
        }
        return new Statement.Raise(exception, cause, tokens.span(start));
    }

    private Statement assertion() {
        int start = tokens.next().start();
        Expression test = parser.expressions.expression();
        Expression message = tokens.accept(TokenKind.COMMA) ? parser.expressions.expression() : null;
        return new Statement.Assert(test, message, tokens.span(start));
    }

    private Statement delete() {
        int start = tokens.next().start();
        Expression targets = parser.expressions.starExpressions();
        Expression invalid = Targets.invalidPart(targets, true);
        if (invalid != null) {
            throw parser.failures.at(DiagnosticCodes.INVALID_DELETE, "cannot delete " + Targets.describe(invalid), invalid.span());
        }
        boolean isList = targets instanceof Expression.TupleDisplay && !parser.expressions.isGroup(targets);
        List<Expression> list = isList ? ((Expression.TupleDisplay) targets).elements() : List.of(targets);
        return new Statement.Delete(list, tokens.span(start));
    }

    private List<String> names() {
        var names = new ArrayList<String>(2);
        do {
            names.add(name());
        } while (tokens.accept(TokenKind.COMMA));
        return names;
    }

    private String name() {
        Token name = tokens.current();
        if (!tokens.accept(TokenKind.NAME)) {
            throw parser.failures.unexpected();
        }
        return name.text();
    }

    private boolean isTypeAlias(Token first) {
        if (!first.isName("type") || tokens.peek(1).kind() != TokenKind.NAME) {
            return false;
        }
        TokenKind behind = tokens.peek(2).kind();
        return behind == TokenKind.EQUAL || behind == TokenKind.LEFT_BRACKET;
    }

    private Statement typeAlias() {
        int start = tokens.next().start();
        String name = name();
        List<Statement.TypeParameter> typeParameters = parser.parameters.typeParameters();
        if (!tokens.accept(TokenKind.EQUAL)) {
            throw parser.failures.unexpected();
        }
        Expression value = parser.expressions.expression();
        return new Statement.TypeAlias(name, typeParameters, value, tokens.span(start));
    }

    // ---- imports -----------------------------------------------------------------------------------------------------------

    private Statement importModules() {
        int start = tokens.next().start();
        var modules = new ArrayList<Alias>(1);
        do {
            int nameStart = tokens.start();
            String name = dottedName();
            String asName = tokens.accept(TokenKind.AS) ? name() : null;
            modules.add(new Alias(name, asName, tokens.span(nameStart)));
        } while (tokens.accept(TokenKind.COMMA));
        if (tokens.at(TokenKind.FROM) && tokens.peek(1).kind() == TokenKind.NAME) {
            throw parser.failures.at(DiagnosticCodes.IMPORT_NAMES, "Did you mean to use 'from ... import ...' instead?", tokens.span(start));
        }
        return new Statement.Import(modules, tokens.span(start));
    }

    private String dottedName() {
        String first = name();
        if (!tokens.at(TokenKind.DOT)) {
            return first;
        }
        var dotted = new StringBuilder(first);
        while (tokens.accept(TokenKind.DOT)) {
            dotted.append('.').append(name());
        }
        return dotted.toString();
    }

    private Statement importFrom() {
        int start = tokens.next().start();
        int level = 0;
        while (tokens.at(TokenKind.DOT) || tokens.at(TokenKind.ELLIPSIS)) {
            level += tokens.next().kind() == TokenKind.DOT ? 1 : 3;
        }
        String module = level > 0 && tokens.at(TokenKind.IMPORT) ? "" : dottedName();
        if (!tokens.accept(TokenKind.IMPORT)) {
            throw parser.failures.unexpected();
        }
        if (tokens.accept(TokenKind.STAR)) {
            return new Statement.ImportFrom(module, level, List.of(), true, tokens.span(start));
        }
        boolean parenthesised = tokens.accept(TokenKind.LEFT_PARENTHESIS);
        var names = new ArrayList<Alias>(4);
        do {
            if (!names.isEmpty() && parenthesised && tokens.at(TokenKind.RIGHT_PARENTHESIS)) {
                break;
            }
            if (!names.isEmpty() && !parenthesised && tokens.at(TokenKind.NEWLINE)) {
                throw parser.failures.at(DiagnosticCodes.IMPORT_NAMES, "trailing comma not allowed without surrounding parentheses",
                                tokens.previous().span());
            }
            int nameStart = tokens.start();
            String name = name();
            String asName = tokens.accept(TokenKind.AS) ? name() : null;
            names.add(new Alias(name, asName, tokens.span(nameStart)));
        } while (tokens.accept(TokenKind.COMMA));
        if (parenthesised && !tokens.accept(TokenKind.RIGHT_PARENTHESIS)) {
            throw parser.failures.unexpected();
        }
        return new Statement.ImportFrom(module, level, names, false, tokens.span(start));
    }

    // ---- expressions and assignments ---------------------------------------------------------------------------------------

    private Statement expressionStatement() {
        int start = tokens.start();
        Expression first = parser.expressions.yieldOrStarExpressions();
        TokenKind kind = tokens.kind();
        if (kind == TokenKind.EQUAL) {
            return assignment(start, first);
        }
        if (kind == TokenKind.COLON) {
            return annotated(start, first);
        }
        if (kind.augmented() != null) {
            return augmented(start, first, kind.augmented());
        }
        if (kind == TokenKind.COLON_EQUAL && !(first instanceof Expression.Name)) {
            SyntaxFailure failure = parser.failures.namedTarget(parser.expressions.isGroup(first) ? first : lastElement(first));
            throw failure == null ? parser.failures.unexpected() : failure;
        }
        return new Statement.ExpressionStatement(first, tokens.span(start));
    }

    private static Expression lastElement(Expression expression) {
        return expression instanceof Expression.TupleDisplay tuple && !tuple.elements().isEmpty() ? tuple.elements().getLast() : expression;
    }

    private Statement assignment(int start, Expression first) {
        var targets = new ArrayList<Expression>(1);
        Expression value = first;
        while (tokens.at(TokenKind.EQUAL)) {
            Expression invalid = Targets.invalidPart(value, false);
            if (invalid != null) {
                throw invalidTarget(value, invalid, targets.isEmpty());
            }
            tokens.next();
            targets.add(value);
            value = parser.expressions.yieldOrStarExpressions();
        }
        return new Statement.Assign(targets, value, tokens.span(start));
    }

    private SyntaxFailure invalidTarget(Expression target, Expression invalid, boolean first) {
        boolean parenthesised = parser.expressions.isGroup(target);
        boolean isYield = target instanceof Expression.Yield || target instanceof Expression.YieldFrom;
        if (isYield && !parenthesised) {
            return parser.failures.at(DiagnosticCodes.INVALID_TARGET, "assignment to yield expression not possible", target.span());
        }
        Expression last = parenthesised ? target : lastElement(target);
        if (first && last == invalid && Targets.suggestsComparison(last, parser.expressions.isGroup(last)) && parser.failures.assignedValue() != null) {
            return parser.failures.at(DiagnosticCodes.INVALID_TARGET,
                            "cannot assign to " + Targets.describe(last) + " here. Maybe you meant '==' instead of '='?", last.span());
        }
        return parser.failures.at(DiagnosticCodes.INVALID_TARGET, "cannot assign to " + Targets.describe(invalid), invalid.span());
    }

    private Statement annotated(int start, Expression target) {
        boolean parenthesised = parser.expressions.isGroup(target);
        tokens.next();
        Expression annotation = parser.expressions.expression();
        if (!Targets.isSingle(target)) {
            boolean several = target instanceof Expression.TupleDisplay || target instanceof Expression.ListDisplay;
            String message = several ? "only single target (not " + Targets.describe(target) + ") can be annotated" : "illegal target for annotation";
            throw parser.failures.at(DiagnosticCodes.ANNOTATION_TARGET, message, target.span());
        }
        Expression value = tokens.accept(TokenKind.EQUAL) ? parser.expressions.yieldOrStarExpressions() : null;
        return new Statement.AnnotatedAssign(target, annotation, value, parenthesised, tokens.span(start));
    }

    private Statement augmented(int start, Expression target, BinaryOperator operator) {
        if (!Targets.isSingle(target)) {
            throw parser.failures.at(DiagnosticCodes.AUGMENTED_TARGET,
                            "'" + Targets.describe(target) + "' is an illegal expression for augmented assignment", target.span());
        }
        tokens.next();
        Expression value = parser.expressions.yieldOrStarExpressions();
        return new Statement.AugmentedAssign(target, operator, value, tokens.span(start));
    }
}
