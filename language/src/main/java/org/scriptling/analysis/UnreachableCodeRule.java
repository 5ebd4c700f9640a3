package org.scriptling.analysis;

import java.util.List;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/** A statement behind {@code return}, {@code raise}, {@code break} or {@code continue}. */
final class UnreachableCodeRule extends LintRule {

    UnreachableCodeRule() {
        super("lint/unreachable-code", Diagnostic.Severity.WARNING);
    }

    @Override
    void visitAll(List<Statement> statements) {
        for (int i = 0; i < statements.size() - 1; i++) {
            if (leaves(statements.get(i))) {
                Statement next = statements.get(i + 1);
                if (!isYield(next)) {
                    report(next.span(), "unreachable code");
                }
                break;
            }
        }
        super.visitAll(statements);
    }

    private static boolean leaves(Statement statement) {
        return switch (statement) {
            case Statement.Return _, Statement.Raise _, Statement.Break _, Statement.Continue _ -> true;
            default -> false;
        };
    }

    /** A yield that is never reached makes a function a generator. */
    private static boolean isYield(Statement statement) {
        Expression expression = switch (statement) {
            case Statement.ExpressionStatement node -> node.expression();
            case Statement.Assign node -> node.value();
            default -> null;
        };
        return expression instanceof Expression.Yield || expression instanceof Expression.YieldFrom;
    }

    @Override
    void visit(Expression expression) {
        // Expressions hold no statements.
    }
}
