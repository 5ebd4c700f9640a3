package org.scriptling.analysis;

import java.util.List;
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
    private boolean insideClassBody;

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
            case Statement.Assign node when !insideClassBody && node.value() instanceof Expression.Name value &&
                            !builtins.contains(value.identifier()) -> {
                for (Expression target : node.targets()) {
                    if (target instanceof Expression.Name name && name.identifier().equals(value.identifier())) {
                        report(node.span(), "'" + name.identifier() + "' is assigned to itself");
                    }
                }
            }
            case Statement.ClassDefinition node -> visitBody(node.body(), true);
            case Statement.FunctionDefinition node -> visitBody(node.body(), false);
            default -> visitChildren(statement);
        }
    }

    private void visitBody(List<Statement> body, boolean isClass) {
        boolean outer = insideClassBody;
        insideClassBody = isClass;
        visitAll(body);
        insideClassBody = outer;
    }

    @Override
    void visit(Expression expression) {
        // Expressions hold no statements.
    }
}
