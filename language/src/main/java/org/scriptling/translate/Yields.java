package org.scriptling.translate;

import java.util.List;

import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/** Finds {@code yield} in trees; nested functions and classes do not count. */
final class Yields {

    private Yields() {
    }

    static boolean in(Expression expression) {
        return switch (expression) {
            case null -> false;
            case Expression.Yield yield -> true;
            case Expression.YieldFrom yield -> true;
            case Expression.FormattedString string -> inParts(string.parts());
            default -> Operands.of(expression).stream().anyMatch(Yields::in);
        };
    }

    private static boolean inParts(List<Expression.FormattedString.Part> parts) {
        return parts.stream().anyMatch(part -> part instanceof Expression.FormattedString.Field field && (in(field.value()) || inParts(field.specification())));
    }

    private static boolean in(List<Statement> statements) {
        return statements.stream().anyMatch(Yields::in);
    }

    static boolean in(Statement statement) {
        return switch (statement) {
            case Statement.ExpressionStatement expression -> in(expression.expression());
            case Statement.Assign assign -> in(assign.value()) || assign.targets().stream().anyMatch(Yields::in);
            case Statement.AugmentedAssign assign -> in(assign.target()) || in(assign.value());
            case Statement.AnnotatedAssign assign -> in(assign.target()) || in(assign.value());
            case Statement.Delete delete -> delete.targets().stream().anyMatch(Yields::in);
            case Statement.Return result -> in(result.value());
            case Statement.Raise raise -> in(raise.exception()) || in(raise.cause());
            case Statement.Assert check -> in(check.test()) || in(check.message());
            case Statement.If branch -> in(branch.test()) || in(branch.body()) || in(branch.alternative());
            case Statement.While loop -> in(loop.test()) || in(loop.body()) || in(loop.alternative());
            case Statement.For loop -> in(loop.iterable()) || in(loop.body()) || in(loop.alternative());
            case Statement.Try attempt -> in(attempt.body()) || attempt.handlers().stream().anyMatch(handler -> in(handler.body())) || in(attempt.alternative()) || in(attempt.finalizer());
            case Statement.With with -> with.items().stream().anyMatch(item -> in(item.manager())) || in(with.body());
            case Statement.Match match -> in(match.subject()) || match.cases().stream().anyMatch(one -> in(one.guard()) || in(one.body()));
            case Statement.FunctionDefinition definition -> definition.decorators().stream().anyMatch(Yields::in);
            case Statement.ClassDefinition definition -> definition.arguments().stream().anyMatch(argument -> in(argument.value()));
            case Statement.Pass _, Statement.Break _, Statement.Continue _, Statement.Global _, Statement.Nonlocal _, Statement.Import _, Statement.ImportFrom _, Statement.TypeAlias _, Statement.ErrorStatement _ -> false;
        };
    }
}
