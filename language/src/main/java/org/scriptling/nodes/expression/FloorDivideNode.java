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

/** {@code left // right}, also as the operator of augmented assignment. */
@NodeChild("left")
@NodeChild("right")
public abstract class FloorDivideNode extends ExpressionNode {

    final boolean inPlace;

    protected FloorDivideNode(boolean inPlace) {
        this.inPlace = inPlace;
    }

    @Specialization(guards = {"right > 0"})
    static long doLong(long left, long right) {
        if (CompilerDirectives.isPartialEvaluationConstant(right) && Long.bitCount(right) == 1) {
            // The power of two that stands in a program: a shift rounds down.
            return left >> Long.numberOfTrailingZeros(right);
        }
        // Without a branch: a negative remainder means that the quotient was rounded up.
        return left / right + (left % right >> 63);
    }

    @Specialization(guards = "isNonZero(right)")
    static double doDouble(double left, double right) {
        return Arithmetic.floorDivide(left, right);
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
        return BinaryOperationNode.create(BinaryOperator.FLOOR_DIVIDE, inPlace);
    }
}
