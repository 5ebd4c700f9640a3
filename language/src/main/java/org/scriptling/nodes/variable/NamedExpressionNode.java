package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;

/** {@code target := value}. */
public final class NamedExpressionNode extends ExpressionNode {

    @Child private AssignmentNode target;
    @Child private ExpressionNode value;

    public NamedExpressionNode(AssignmentNode target, ExpressionNode value) {
        this.target = target;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        target.execute(frame, result);
        return result;
    }
}
