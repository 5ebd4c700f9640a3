package org.scriptling.analysis;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.Expression;

/** An f-string in which nothing is replaced. */
final class PlainFormattedStringRule extends LintRule {

    PlainFormattedStringRule() {
        super("lint/f-string-without-fields", Diagnostic.Severity.INFO);
    }

    @Override
    void visit(Expression expression) {
        if (expression instanceof Expression.FormattedString formatted &&
                        formatted.parts().stream().noneMatch(Expression.FormattedString.Field.class::isInstance)) {
            report(formatted.span(), "f-string has no replacement fields");
        }
        visitChildren(expression);
    }
}
