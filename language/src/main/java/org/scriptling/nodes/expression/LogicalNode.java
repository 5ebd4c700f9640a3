package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.TruthNode;

/** {@code left and right} and {@code left or right}: one of the operands. */
public final class LogicalNode extends ExpressionNode {

    @Child private ExpressionNode left;
    @Child private ExpressionNode right;
    @Child private TruthNode truth = TruthNode.create();
    private final boolean or;
    /** Whether the left operand alone decided. */
    private final CountingConditionProfile decided = CountingConditionProfile.create();

    public LogicalNode(ExpressionNode left, ExpressionNode right, boolean or) {
        this.left = left;
        this.right = right;
        this.or = or;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = left.execute(frame);
        return decided.profile(truth.execute(value) == or) ? value : right.execute(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        boolean first;
        try {
            first = left.executeBoolean(frame);
        } catch (UnexpectedResultException unexpected) {
            Object value = unexpected.getResult();
            if (decided.profile(truth.execute(value) == or)) {
                throw unexpected;
            }
            return right.executeBoolean(frame);
        }
        return decided.profile(first == or) ? first : right.executeBoolean(frame);
    }
}
