package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.GetIteratorNode;

/** The iterator of a value, as a value: what a generator expression takes from its first iterable. */
public final class IteratorOfNode extends ExpressionNode {

    @Child private ExpressionNode iterable;
    @Child private GetIteratorNode getIterator = GetIteratorNode.create();

    public IteratorOfNode(ExpressionNode iterable) {
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return getIterator.execute(iterable.execute(frame));
    }
}
