package org.scriptling.translate;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.analysis.Scope;
import org.scriptling.analysis.Scope.Location;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.control.ForNode;
import org.scriptling.nodes.control.IfNode;
import org.scriptling.nodes.control.ReserveNode;
import org.scriptling.nodes.expression.AddElementNode;
import org.scriptling.nodes.expression.AppendElementNode;
import org.scriptling.nodes.expression.ComprehensionNode;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Expression.ComprehensionClause;

/** Translates list, set and dict comprehensions to loops in the enclosing frame. */
final class ComprehensionTranslator {

    private final Unit outer;

    ComprehensionTranslator(Unit outer) {
        this.outer = outer;
    }

    ExpressionNode list(Expression.ListComprehension comprehension) {
        return build(comprehension, ComprehensionNode.Kind.LIST, null, comprehension.element(), comprehension.clauses());
    }

    ExpressionNode set(Expression.SetComprehension comprehension) {
        return build(comprehension, ComprehensionNode.Kind.SET, null, comprehension.element(), comprehension.clauses());
    }

    ExpressionNode dict(Expression.DictComprehension comprehension) {
        return build(comprehension, ComprehensionNode.Kind.DICT, comprehension.key(), comprehension.value(), comprehension.clauses());
    }

    private ExpressionNode build(Expression comprehension, ComprehensionNode.Kind kind, Expression key, Expression value, List<ComprehensionClause> clauses) {
        Unit inner = outer.inside(outer.module().scopes().scope(comprehension));
        int resultSlot = outer.frame().temporary("<comprehension>");
        ExpressionTranslator expressions = new ExpressionTranslator(inner);
        int iteratorSlot = outer.frame().temporary("<iterator>");
        boolean oneEach = clauses.size() == 1 && clauses.getFirst().conditions().isEmpty();
        StatementNode innermost = switch (kind) {
            case LIST -> new AppendElementNode(resultSlot, expressions.translate(value));
            case SET -> new AddElementNode(resultSlot, null, expressions.translate(value));
            case DICT -> new AddElementNode(resultSlot, expressions.translate(key), expressions.translate(value));
        };
        // The first iterable is evaluated in the enclosing scope.
        StatementNode loops = loops(inner, clauses, new ExpressionTranslator(outer).translate(clauses.getFirst().iterable()), iteratorSlot, innermost,
                oneEach ? new ReserveNode(resultSlot) : null);
        List<Integer> cells = new ArrayList<>();
        List<Integer> locals = new ArrayList<>();
        Scope scope = inner.scope();
        for (String name : scope.bindings()) {
            (scope.location(name) == Location.CELL ? cells : locals).add(inner.frame().variable(scope, name));
        }
        return new ComprehensionNode(kind, resultSlot, cells.stream().mapToInt(Integer::intValue).toArray(), locals.stream().mapToInt(Integer::intValue).toArray(), loops);
    }

    /**
     * The clauses as nested loops around a statement.
     *
     * @param firstIteratorSlot where the iterator of the outermost loop stands
     * @param reserve what that loop begins with; may be {@code null}
     */
    private static StatementNode loops(Unit inner, List<ComprehensionClause> clauses, ExpressionNode firstIterable, int firstIteratorSlot, StatementNode innermost,
            ReserveNode reserve) {
        ExpressionTranslator expressions = new ExpressionTranslator(inner);
        TargetTranslator targets = new TargetTranslator(inner);
        StatementNode body = innermost;
        for (int i = clauses.size() - 1; i >= 0; i--) {
            ComprehensionClause clause = clauses.get(i);
            for (int j = clause.conditions().size() - 1; j >= 0; j--) {
                body = new IfNode(expressions.translate(clause.conditions().get(j)), body, null);
            }
            ExpressionNode iterable = i == 0 ? firstIterable : expressions.translate(clause.iterable());
            body = new ForNode(iterable, i == 0 ? firstIteratorSlot : inner.frame().temporary("<iterator>"), targets.translate(clause.target()), body, null, i == 0 ? reserve : null);
        }
        return body;
    }
}
