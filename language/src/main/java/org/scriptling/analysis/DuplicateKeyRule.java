package org.scriptling.analysis;

import java.util.HashSet;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.Expression;

/** A dict display with the same literal key twice, the first of which is lost. */
final class DuplicateKeyRule extends LintRule {

    DuplicateKeyRule() {
        super("lint/duplicate-key", Diagnostic.Severity.WARNING);
    }

    @Override
    void visit(Expression expression) {
        if (expression instanceof Expression.DictDisplay dict) {
            var keys = new HashSet<LiteralKey>();
            for (Expression.DictDisplay.Item item : dict.items()) {
                if (item.key() == null) {
                    // What stands behind an unpacked mapping overrides its keys on purpose.
                    keys.clear();
                    continue;
                }
                LiteralKey key = LiteralKey.of(item.key());
                if (key != null && !keys.add(key)) {
                    report(item.key().span(), "duplicate dict key " + LiteralKey.display(item.key()));
                }
            }
        }
        visitChildren(expression);
    }
}
