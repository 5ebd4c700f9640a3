package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;

/** {@code if}; {@code elif} is another one alone in the alternative. */
public final class IfNode extends StatementNode {

    @Child private ConditionNode test;
    @Child private StatementNode body;
    @Child private StatementNode alternative;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    /** @param alternative may be {@code null} */
    public IfNode(ExpressionNode test, StatementNode body, StatementNode alternative) {
        this.test = new ConditionNode(test);
        this.body = body;
        this.alternative = alternative;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (profile.profile(test.execute(frame))) {
            return body.execute(frame);
        }
        return alternative == null ? null : alternative.execute(frame);
    }
}
