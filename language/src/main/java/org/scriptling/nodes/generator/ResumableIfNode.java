package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.Completion;
import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;

/** {@code if} whose branches suspend the generator. */
public final class ResumableIfNode extends StatementNode {

    private static final int BODY = 1;
    private static final int ALTERNATIVE = 2;

    @Child private ConditionNode test;
    @Child private StatementNode body;
    @Child private StatementNode alternative;
    private final int stateSlot;

    /** @param alternative may be {@code null} */
    public ResumableIfNode(ExpressionNode test, StatementNode body, StatementNode alternative, int stateSlot) {
        this.test = new ConditionNode(test);
        this.body = body;
        this.alternative = alternative;
        this.stateSlot = stateSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int branch = ResumableState.get(frame, stateSlot);
        if (branch == 0) {
            branch = test.execute(frame) ? BODY : ALTERNATIVE;
        } else {
            ResumableState.set(frame, stateSlot, 0);
        }
        Object completion = branch == BODY ? body.execute(frame) : alternative == null ? null : alternative.execute(frame);
        if (completion == Completion.YIELD) {
            ResumableState.set(frame, stateSlot, branch);
        }
        return completion;
    }
}
