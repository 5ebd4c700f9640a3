package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.SetItemNode;

/** Stores into {@code container[key]}. */
public final class ItemTargetNode extends AssignmentNode {

    @Child private ExpressionNode container;
    @Child private ExpressionNode key;
    @Child private SetItemNode setItem = SetItemNode.create();

    public ItemTargetNode(ExpressionNode container, ExpressionNode key) {
        this.container = container;
        this.key = key;
    }

    @Override
    public void execute(VirtualFrame frame, Object value) {
        Object target = container.execute(frame);
        setItem.execute(target, key.execute(frame), value);
    }
}
