package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;

/** A literal, or an expression folded to one. */
public final class ConstantNode extends ExpressionNode {

    private final Object value;

    public ConstantNode(Object value) {
        this.value = value;
    }

    /** The value. */
    public Object value() {
        return value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return value;
    }
}
