package org.scriptling.analysis;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.ComparisonOperator;
import org.scriptling.syntax.tree.Expression;

/** {@code == None}, which a class can answer as it likes. */
final class NoneComparisonRule extends LintRule {

    NoneComparisonRule() {
        super("lint/none-comparison", Diagnostic.Severity.INFO);
    }

    @Override
    void visit(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            Expression left = comparison.first();
            for (int i = 0; i < comparison.operators().size(); i++) {
                ComparisonOperator operator = comparison.operators().get(i);
                Expression right = comparison.operands().get(i);
                boolean equality = operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
                if (equality && (left instanceof Expression.NoneLiteral || right instanceof Expression.NoneLiteral)) {
                    String instead = operator == ComparisonOperator.EQUAL ? "is None" : "is not None";
                    report(comparison.span(), "comparison with None should use '" + instead + "'");
                }
                left = right;
            }
        }
        visitChildren(expression);
    }
}
