package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.BinaryOperationNode;
import org.scriptling.syntax.tree.BinaryOperator;

/** {@code left &amp; right}, also as the operator of augmented assignment. */
@NodeChild("left")
@NodeChild("right")
public abstract class BitwiseAndNode extends ExpressionNode {

    final boolean inPlace;

    protected BitwiseAndNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    @Specialization
    static long doLong(long left, long right) {
        return left & right;
    }

    @Specialization
    static boolean doBoolean(boolean left, boolean right) {
        return left & right;
    }

    @Specialization(replaces = {"doLong", "doBoolean"})
    Object doGeneric(Object left, Object right, @Cached("createOperation()") BinaryOperationNode operation) {
        return operation.execute(left, right);
    }

    @NeverDefault
    BinaryOperationNode createOperation() {
        return BinaryOperationNode.create(BinaryOperator.AND, inPlace);
    }
}
