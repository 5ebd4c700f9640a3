package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;

/** {@code return value}: the completion is the value. */
public final class ReturnNode extends StatementNode {

    @Child private ExpressionNode value;

    public ReturnNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value.execute(frame);
    }
}
