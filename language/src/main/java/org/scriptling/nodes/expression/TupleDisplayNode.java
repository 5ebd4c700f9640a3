package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.collection.ScriptTuple;

/** {@code (a, b, ...)} without stars. */
public final class TupleDisplayNode extends ExpressionNode {

    @Children private final ExpressionNode[] elements;

    public TupleDisplayNode(ExpressionNode[] elements) {
        this.elements = elements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[elements.length];
        for (int i = 0; i < elements.length; i++) {
            values[i] = elements[i].execute(frame);
        }
        return new ScriptTuple(values);
    }
}
