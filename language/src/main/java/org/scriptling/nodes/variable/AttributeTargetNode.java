package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.SetAttributeNode;

/** Stores into {@code object.name}. */
public final class AttributeTargetNode extends AssignmentNode {

    @Child private ExpressionNode object;
    @Child private SetAttributeNode setAttribute;

    public AttributeTargetNode(ExpressionNode object, String name) {
        this.object = object;
        this.setAttribute = SetAttributeNode.create(name);
    }

    @Override
    public void execute(VirtualFrame frame, Object value) {
        setAttribute.execute(object.execute(frame), value);
    }
}
