package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;

/** The truth of an expression as a bool. */
public final class TruthValueNode extends ExpressionNode {

    @Child private ConditionNode condition;

    public TruthValueNode(ExpressionNode expression) {
        this.condition = new ConditionNode(expression);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return condition.execute(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return condition.execute(frame);
    }
}
