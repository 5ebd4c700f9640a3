package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Arithmetic;
import org.scriptling.syntax.tree.UnaryOperator;

/** {@code -operand}, {@code +operand}, {@code ~operand}. */
@NodeChild("operand")
public abstract class UnaryNode extends ExpressionNode {

    final UnaryOperator operator;

    protected UnaryNode(UnaryOperator operator) {
        this.operator = operator;
    }

    @Idempotent
    final boolean isNegative() {
        return operator == UnaryOperator.NEGATIVE;
    }

    @Idempotent
    final boolean isInvert() {
        return operator == UnaryOperator.INVERT;
    }

    @Specialization(guards = "isNegative()", rewriteOn = ArithmeticException.class)
    static long doNegativeLong(long operand) {
        return Math.negateExact(operand);
    }

    @Specialization(guards = "isNegative()")
    static double doNegativeDouble(double operand) {
        return -operand;
    }

    @Specialization(guards = "isInvert()")
    static long doInvertLong(long operand) {
        return ~operand;
    }

    @Specialization(replaces = {"doNegativeLong", "doNegativeDouble", "doInvertLong"})
    Object doGeneric(Object operand) {
        return Arithmetic.unary(operator, operand);
    }
}
