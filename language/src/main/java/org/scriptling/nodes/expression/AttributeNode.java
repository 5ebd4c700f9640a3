package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.GetAttributeNode;

/** {@code object.name}. */
public final class AttributeNode extends ExpressionNode {

    @Child private ExpressionNode object;
    @Child private GetAttributeNode getAttribute;

    /** @param name interned */
    public AttributeNode(ExpressionNode object, String name) {
        this.object = object;
        this.getAttribute = GetAttributeNode.create(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return getAttribute.execute(object.execute(frame));
    }
}
