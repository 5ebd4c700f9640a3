package org.scriptling.analysis;

import java.util.Set;

import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Parameters;
import org.scriptling.syntax.tree.Statement;

/** A default value that all calls share although it can be changed. */
final class MutableDefaultRule extends LintRule {

    private static final Set<String> CONSTRUCTORS = Set.of("list", "dict", "set", "bytearray");

    MutableDefaultRule() {
        super("lint/mutable-default", Diagnostic.Severity.INFO);
    }

    @Override
    void visit(Statement statement) {
        if (statement instanceof Statement.FunctionDefinition node) {
            check(node.parameters());
        }
        visitChildren(statement);
    }

    @Override
    void visit(Expression expression) {
        if (expression instanceof Expression.Lambda lambda) {
            check(lambda.parameters());
        }
        visitChildren(expression);
    }

    private void check(Parameters parameters) {
        for (Parameters.Parameter parameter : parameters.list()) {
            if (parameter.defaultValue() != null && isMutable(parameter.defaultValue())) {
                report(parameter.defaultValue().span(), "default value of '" + parameter.name() + "' is shared by all calls");
            }
        }
    }

    private static boolean isMutable(Expression value) {
        return switch (value) {
            case Expression.ListDisplay _, Expression.DictDisplay _, Expression.SetDisplay _, Expression.ListComprehension _,
                 Expression.SetComprehension _, Expression.DictComprehension _ -> true;
            case Expression.Call call -> call.callee() instanceof Expression.Name name && CONSTRUCTORS.contains(name.identifier());
            default -> false;
        };
    }
}
