package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;

/** {@code if} whose branches suspend the generator. */
public final class ResumableIfNode extends StatementNode {

    @Child private ConditionNode test;
    @Child private StatementNode body;
    @Child private StatementNode alternative;
    private final int lastInBody;
    private final CountingConditionProfile resumption = CountingConditionProfile.create();
    private final CountingConditionProfile taken = CountingConditionProfile.create();

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
        if (taken.profile(resumption.profile(point != ResumePoint.NONE) ? point <= lastInBody : test.execute(frame))) {
            return body.execute(frame);
        }
        return alternative == null ? null : alternative.execute(frame);
    }
}
