package org.scriptling.analysis;

import java.util.Set;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/**
 * {@code x = x}. In a class body this copies a global, and at module level it can make a builtin importable, so those are
 * left out.
 */
final class SelfAssignmentRule extends LintRule {

    private Set<String> builtins = Set.of();

    SelfAssignmentRule() {
        super("lint/self-assignment", Diagnostic.Severity.WARNING);
    }

    @Override
    void check(LintContext context) {
        builtins = context.builtins();
        super.check(context);
    }

    @Override
    void visit(Statement statement) {
        switch (statement) {
            case Statement.Assign node when node.value() instanceof Expression.Name value && !builtins.contains(value.identifier()) -> {
                for (Expression target : node.targets()) {
                    if (target instanceof Expression.Name name && name.identifier().equals(value.identifier())) {
                        report(node.span(), "'" + name.identifier() + "' is assigned to itself");
                    }
                }
            }
            case Statement.ClassDefinition node -> {
                for (Statement inner : node.body()) {
                    if (!(inner instanceof Statement.Assign)) {
                        visit(inner);
                    }
                }
            }
            default -> visitChildren(statement);
        }
    }

    @Override
    void visit(Expression expression) {
        // Expressions hold no statements.
    }
}
