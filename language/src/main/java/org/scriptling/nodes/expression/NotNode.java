package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;

/** {@code not operand}. */
public final class NotNode extends ExpressionNode {

    @Child private ConditionNode operand;

    public NotNode(ExpressionNode operand) {
        this.operand = new ConditionNode(operand);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return !operand.execute(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        return !operand.execute(frame);
    }
}
