package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.BinaryOperationNode;
import org.scriptling.syntax.tree.BinaryOperator;

/** {@code left ** right}, also as the operator of augmented assignment. */
@NodeChild("left")
@NodeChild("right")
public abstract class PowerNode extends ExpressionNode {

    final boolean inPlace;

    protected PowerNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    @Specialization(guards = "right == 2", rewriteOn = ArithmeticException.class)
    static long doSquare(long left, @SuppressWarnings("unused") long right) {
        return Math.multiplyExact(left, left);
    }

    @Specialization
    static double doDouble(double left, double right) {
        return Arithmetic.power(left, right);
    }

    @Specialization
    static double doDoubleLong(double left, long right) {
        return right == 2 ? left * left : Arithmetic.power(left, right);
    }

    @Specialization(replaces = {"doSquare", "doDouble", "doDoubleLong"})
    Object doGeneric(Object left, Object right, @Cached("createOperation()") BinaryOperationNode operation) {
        return operation.execute(left, right);
    }

    @NeverDefault
    BinaryOperationNode createOperation() {
        return BinaryOperationNode.create(BinaryOperator.POWER, inPlace);
    }
}
