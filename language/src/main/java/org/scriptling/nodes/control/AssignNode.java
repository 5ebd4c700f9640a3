package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;

/** {@code target = target = ... = value}. */
public final class AssignNode extends StatementNode {

    @Children private final AssignmentNode[] targets;
    @Child private ExpressionNode value;

    public AssignNode(ExpressionNode value, AssignmentNode... targets) {
        this.value = value;
        this.targets = targets;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        for (AssignmentNode target : targets) {
            target.execute(frame, result);
        }
        return null;
    }
}
