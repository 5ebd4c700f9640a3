package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.BinaryOperationNode;
import org.scriptling.syntax.tree.BinaryOperator;

/** {@code left << right}, also as the operator of augmented assignment. */
@NodeChild("left")
@NodeChild("right")
public abstract class LeftShiftNode extends ExpressionNode {

    final boolean inPlace;

    protected LeftShiftNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    @Specialization(guards = {"right >= 0", "right < 64", "fits(left, right)"})
    static long doLong(long left, long right) {
        return left << right;
    }

    static boolean fits(long left, long right) {
        return (left << right) >> right == left;
    }

    @Specialization(replaces = {"doLong"})
    Object doGeneric(Object left, Object right, @Cached("createOperation()") BinaryOperationNode operation) {
        return operation.execute(left, right);
    }

    @NeverDefault
    BinaryOperationNode createOperation() {
        return BinaryOperationNode.create(BinaryOperator.LEFT_SHIFT, inPlace);
    }
}
