package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.BinaryOperationNode;
import org.scriptling.syntax.tree.BinaryOperator;

/** {@code left * right}, also as the operator of augmented assignment. */
@NodeChild("left")
@NodeChild("right")
public abstract class MultiplyNode extends ExpressionNode {

    final boolean inPlace;

    protected MultiplyNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    @Specialization(rewriteOn = ArithmeticException.class)
    static long doLong(long left, long right) {
        return Math.multiplyExact(left, right);
    }

    @Specialization
    static double doDouble(double left, double right) {
        return left * right;
    }

    @Specialization
    static double doLongDouble(long left, double right) {
        return left * right;
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return left * right;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong"})
    Object doGeneric(Object left, Object right, @Cached("createOperation()") BinaryOperationNode operation) {
        return operation.execute(left, right);
    }

    @NeverDefault
    BinaryOperationNode createOperation() {
        return BinaryOperationNode.create(BinaryOperator.MULTIPLY, inPlace);
    }
}
