package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;

/** {@code consequent if test else alternative}. */
public final class ConditionalNode extends ExpressionNode {

    @Child private ConditionNode test;
    @Child private ExpressionNode consequent;
    @Child private ExpressionNode alternative;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    public ConditionalNode(ExpressionNode test, ExpressionNode consequent, ExpressionNode alternative) {
        this.test = new ConditionNode(test);
        this.consequent = consequent;
        this.alternative = alternative;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return profile.profile(test.execute(frame)) ? consequent.execute(frame) : alternative.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        return profile.profile(test.execute(frame)) ? consequent.executeLong(frame) : alternative.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        return profile.profile(test.execute(frame)) ? consequent.executeDouble(frame) : alternative.executeDouble(frame);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        return profile.profile(test.execute(frame)) ? consequent.executeBoolean(frame) : alternative.executeBoolean(frame);
    }
}
