package org.scriptling.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.UnexpectedResultException;

import org.scriptling.operations.TruthNode;

/** The truth of an expression; comparisons give it unboxed. */
public final class ConditionNode extends Node {

    @Child private ExpressionNode expression;
    @Child private TruthNode truth;

    public ConditionNode(ExpressionNode expression) {
        this.expression = expression;
    }

    /** Evaluates the expression and tells whether it counts as true. */
    public boolean execute(VirtualFrame frame) {
        if (truth == null) {
            try {
                return expression.executeBoolean(frame);
            } catch (UnexpectedResultException unexpected) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                truth = insert(TruthNode.create());
                return truth.execute(unexpected.getResult());
            }
        }
        return truth.execute(expression.execute(frame));
    }
}
