package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Comparisons;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptObject;

/** {@code left is right} and {@code left is not right}. */
public final class IdentityNode extends ExpressionNode {

    @Child private ExpressionNode left;
    @Child private ExpressionNode right;
    private final boolean negated;

    public IdentityNode(ExpressionNode left, ExpressionNode right, boolean negated) {
        this.left = left;
        this.right = right;
        this.negated = negated;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeBoolean(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
        Object a = left.execute(frame);
        Object b = right.execute(frame);
        boolean same = a == b || !(b == None.INSTANCE || a == None.INSTANCE || a instanceof ScriptObject || b instanceof ScriptObject) && Comparisons.identical(a, b);
        return same != negated;
    }
}
