package org.scriptling.nodes.control;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;

/** {@code while ... else}. */
public final class WhileNode extends StatementNode {

    @Child private LoopNode loop;
    @Child private StatementNode alternative;

    /** @param alternative may be {@code null} */
    public WhileNode(ExpressionNode test, StatementNode body, StatementNode alternative) {
        this.loop = Truffle.getRuntime().createLoopNode(new Turn(new ConditionNode(test), body));
        this.alternative = alternative;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object status = loop.execute(frame);
        if (LoopStatus.isExhausted(status)) {
            return alternative == null ? null : alternative.execute(frame);
        }
        return LoopStatus.completion(status);
    }

    /** One turn of the loop. */
    private static final class Turn extends Node implements RepeatingNode {
        @Child private ConditionNode test;
        @Child private StatementNode body;
        private final CountingConditionProfile profile = CountingConditionProfile.create();

        Turn(ConditionNode test, StatementNode body) {
            this.test = test;
            this.body = body;
        }

        @Override
        public Object executeRepeatingWithValue(VirtualFrame frame) {
            if (!profile.profile(test.execute(frame))) {
                return BREAK_LOOP_STATUS;
            }
            return LoopStatus.afterBody(body.execute(frame));
        }

        @Override
        public boolean executeRepeating(VirtualFrame frame) {
            return executeRepeatingWithValue(frame) == CONTINUE_LOOP_STATUS;
        }
    }
}
