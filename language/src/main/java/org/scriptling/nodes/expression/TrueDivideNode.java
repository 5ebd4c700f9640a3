package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.BinaryOperationNode;
import org.scriptling.syntax.tree.BinaryOperator;

/** {@code left / right}, also as the operator of augmented assignment. */
@NodeChild("left")
@NodeChild("right")
public abstract class TrueDivideNode extends ExpressionNode {

    final boolean inPlace;

    protected TrueDivideNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    @Specialization(guards = {"right != 0", "isExact(left)", "isExact(right)"})
    static double doLong(long left, long right) {
        return (double) left / right;
    }

    static boolean isExact(long value) {
        return value >= -(1L << 53) && value <= 1L << 53;
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDouble(double left, double right) {
        return left / right;
    }

    @Specialization(guards = "isNonZero(right)")
    static double doLongDouble(long left, double right) {
        return left / right;
    }

    @Specialization(guards = "right != 0")
    static double doDoubleLong(double left, long right) {
        return left / right;
    }

    static boolean isNonZero(double value) {
        return value != 0;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong"})
    Object doGeneric(Object left, Object right, @Cached("createOperation()") BinaryOperationNode operation) {
        return operation.execute(left, right);
    }

    @NeverDefault
    BinaryOperationNode createOperation() {
        return BinaryOperationNode.create(BinaryOperator.TRUE_DIVIDE, inPlace);
    }
}
