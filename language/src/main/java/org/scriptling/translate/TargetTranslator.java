package org.scriptling.translate;

import java.util.List;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.variable.AttributeTargetNode;
import org.scriptling.nodes.variable.ItemTargetNode;
import org.scriptling.nodes.variable.UnpackTargetNode;
import org.scriptling.syntax.tree.Expression;

/** Translates assignment targets. */
final class TargetTranslator {

    private final Unit unit;
    private final ExpressionTranslator expressions;

    TargetTranslator(Unit unit) {
        this(unit, new ExpressionTranslator(unit));
    }

    TargetTranslator(Unit unit, ExpressionTranslator expressions) {
        this.unit = unit;
        this.expressions = expressions;
    }

    AssignmentNode translate(Expression target) {
        return ModuleTranslator.at(switch (target) {
            case Expression.Name name -> new VariableTranslator(unit).write(name.identifier());
            case Expression.Attribute attribute -> new AttributeTargetNode(expressions.translate(attribute.object()), expressions.attributeName(attribute.name()));
            case Expression.Subscript subscript -> new ItemTargetNode(expressions.translate(subscript.object()), expressions.translate(subscript.index()));
            case Expression.TupleDisplay tuple -> unpack(tuple.elements());
            case Expression.ListDisplay list -> unpack(list.elements());
            case Expression.Starred starred -> unpack(List.of(starred));
            default -> throw new IllegalStateException("no target: " + target);
        }, target.span());
    }

    private AssignmentNode unpack(List<Expression> elements) {
        AssignmentNode[] targets = new AssignmentNode[elements.size()];
        int star = -1;
        for (int i = 0; i < targets.length; i++) {
            if (elements.get(i) instanceof Expression.Starred starred) {
                star = i;
                targets[i] = translate(starred.value());
            } else {
                targets[i] = translate(elements.get(i));
            }
        }
        return new UnpackTargetNode(targets, star);
    }
}
