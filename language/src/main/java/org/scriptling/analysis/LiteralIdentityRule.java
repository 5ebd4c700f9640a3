package org.scriptling.analysis;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.ComparisonOperator;
import org.scriptling.syntax.tree.Expression;

/** {@code is} or {@code is not} with a number, text or tuple, whose identity means nothing. */
final class LiteralIdentityRule extends LintRule {

    LiteralIdentityRule() {
        super("lint/literal-identity", Diagnostic.Severity.WARNING);
    }

    @Override
    void visit(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            Expression left = comparison.first();
            for (int i = 0; i < comparison.operators().size(); i++) {
                ComparisonOperator operator = comparison.operators().get(i);
                Expression right = comparison.operands().get(i);
                if ((operator == ComparisonOperator.IS || operator == ComparisonOperator.IS_NOT) && (isLiteral(left) || isLiteral(right))) {
                    String instead = operator == ComparisonOperator.IS ? "==" : "!=";
                    report(comparison.span(), "\"" + operator.symbol() + "\" with a literal; did you mean \"" + instead + "\"?");
                }
                left = right;
            }
        }
        visitChildren(expression);
    }

    private static boolean isLiteral(Expression expression) {
        return switch (expression) {
            case Expression.IntegerLiteral _, Expression.FloatLiteral _, Expression.StringLiteral _, Expression.BytesLiteral _,
                 Expression.FormattedString _, Expression.TupleDisplay _, Expression.ListDisplay _, Expression.DictDisplay _,
                 Expression.SetDisplay _ -> true;
            case Expression.Unary unary -> isLiteral(unary.operand());
            default -> false;
        };
    }
}
