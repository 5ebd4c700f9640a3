package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.ComparisonOperationNode;
import org.scriptling.syntax.tree.ComparisonOperator;

/** {@code item in container} and {@code item not in container}. */
@NodeChild("item")
@NodeChild("container")
public abstract class MembershipNode extends ExpressionNode {

    private final boolean negated;

    protected MembershipNode(boolean negated) {
        this.negated = negated;
    }

    @Specialization
    static Object doGeneric(Object item, Object container, @Cached("createOperation()") ComparisonOperationNode operation) {
        return operation.execute(item, container);
    }

    @NeverDefault
    ComparisonOperationNode createOperation() {
        return ComparisonOperationNode.create(negated ? ComparisonOperator.NOT_IN : ComparisonOperator.IN);
    }
}
