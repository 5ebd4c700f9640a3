package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.collection.ScriptSlice;

/** {@code lower:upper:step} in a subscript. */
public final class SliceNode extends ExpressionNode {

    @Child private ExpressionNode lower;
    @Child private ExpressionNode upper;
    @Child private ExpressionNode step;

    /** Parts that were left out are constants with the value None. */
    public SliceNode(ExpressionNode lower, ExpressionNode upper, ExpressionNode step) {
        this.lower = lower;
        this.upper = upper;
        this.step = step;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return new ScriptSlice(lower.execute(frame), upper.execute(frame), step.execute(frame));
    }
}
