package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.ComparisonOperationNode;
import org.scriptling.syntax.tree.ComparisonOperator;

/** The comparison with the operator {@link ComparisonOperator#LESS}. */
@NodeChild("left")
@NodeChild("right")
public abstract class LessNode extends ExpressionNode {

    @Specialization
    static boolean doLong(long left, long right) {
        return left < right;
    }

    @Specialization
    static boolean doDouble(double left, double right) {
        return left < right;
    }

    @Specialization(guards = "isExact(left)")
    static boolean doLongDouble(long left, double right) {
        return left < right;
    }

    @Specialization(guards = "isExact(right)")
    static boolean doDoubleLong(double left, long right) {
        return left < right;
    }

    static boolean isExact(long value) {
        return value >= -(1L << 53) && value <= 1L << 53;
    }

    @Specialization(replaces = {"doLong", "doDouble", "doLongDouble", "doDoubleLong"})
    static Object doGeneric(Object left, Object right, @Cached("createOperation()") ComparisonOperationNode operation) {
        if (left instanceof Long a && right instanceof Long b) {
            return (long) a < (long) b;
        }
        return operation.execute(left, right);
    }

    @NeverDefault
    static ComparisonOperationNode createOperation() {
        return ComparisonOperationNode.create(ComparisonOperator.LESS);
    }
}
