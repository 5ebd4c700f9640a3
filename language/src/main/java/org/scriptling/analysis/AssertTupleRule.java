package org.scriptling.analysis;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/** {@code assert (test, message)}: a tuple with elements is always true. */
final class AssertTupleRule extends LintRule {

    AssertTupleRule() {
        super("lint/assert-tuple", Diagnostic.Severity.WARNING);
    }

    @Override
    void visit(Statement statement) {
        if (statement instanceof Statement.Assert node && node.test() instanceof Expression.TupleDisplay tuple && !tuple.elements().isEmpty()) {
            report(node.span(), "assertion is always true, perhaps remove parentheses?");
        }
        visitChildren(statement);
    }

    @Override
    void visit(Expression expression) {
        // Expressions hold no statements.
    }
}
