package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;

/** {@code if} whose branches suspend the generator. */
public final class ResumableIfNode extends StatementNode {

    @Child private ConditionNode test;
    @Child private StatementNode body;
    @Child private StatementNode alternative;
    private final int lastInBody;

    /**
     * @param alternative may be {@code null}
     * @param lastInBody the number of the last {@code yield} in the body or before it
     */
    public ResumableIfNode(ExpressionNode test, StatementNode body, int lastInBody, StatementNode alternative) {
        this.test = new ConditionNode(test);
        this.body = body;
        this.alternative = alternative;
        this.lastInBody = lastInBody;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int point = ResumePoint.get(frame);
        if (point == ResumePoint.NONE ? test.execute(frame) : point <= lastInBody) {
            return body.execute(frame);
        }
        return alternative == null ? null : alternative.execute(frame);
    }
}
