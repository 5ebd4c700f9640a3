package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.BinaryOperationNode;
import org.scriptling.syntax.tree.BinaryOperator;

/** {@code left % right}, also as the operator of augmented assignment. */
@NodeChild("left")
@NodeChild("right")
public abstract class ModuloNode extends ExpressionNode {

    final boolean inPlace;

    protected ModuloNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    @Specialization(guards = "right > 0")
    static long doLong(long left, long right) {
        if (CompilerDirectives.isPartialEvaluationConstant(right) && Long.bitCount(right) == 1) {
            // The power of two that stands in a program: its lower bits are the remainder, also of negative numbers.
            return left & right - 1;
        }
        // Without a branch: the sign of the remainder, spread over all bits, chooses what is added.
        long remainder = left % right;
        return remainder + (right & (remainder >> 63));
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDouble(double left, double right) {
        return Arithmetic.modulo(left, right);
    }

    static boolean isNonZero(double value) {
        return value != 0;
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    Object doGeneric(Object left, Object right, @Cached("createOperation()") BinaryOperationNode operation) {
        return operation.execute(left, right);
    }

    @NeverDefault
    BinaryOperationNode createOperation() {
        return BinaryOperationNode.create(BinaryOperator.MODULO, inPlace);
    }
}
