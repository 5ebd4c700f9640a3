package org.scriptling.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.Completion;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.control.AdvanceNode;
import org.scriptling.operations.GetIteratorNode;

/** {@code for} whose body suspends the generator. */
public final class ResumableForNode extends StatementNode {

    @Child private ExpressionNode iterable;
    @Child private GetIteratorNode getIterator = GetIteratorNode.create();
    @Child private AdvanceNode advance;
    @Child private StatementNode body;
    @Child private StatementNode alternative;
    private final int iteratorSlot;
    private final int lastInBody;
    private final CountingConditionProfile resumption = CountingConditionProfile.create();
    private final CountingConditionProfile interruption = CountingConditionProfile.create();

    /**
     * @param lastInBody the number of the last {@code yield} in the body or before it
     * @param alternative may be {@code null}
     */
    public ResumableForNode(ExpressionNode iterable, int iteratorSlot, AssignmentNode target, StatementNode body, int lastInBody, StatementNode alternative) {
        this.iterable = iterable;
        this.iteratorSlot = iteratorSlot;
        this.advance = new AdvanceNode(target);
        this.body = body;
        this.alternative = alternative;
        this.lastInBody = lastInBody;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int point = ResumePoint.get(frame);
        if (alternative != null && point > lastInBody) {
            return alternative.execute(frame);
        }
        boolean resumed = true;
        if (!resumption.profile(point != ResumePoint.NONE)) {
            resumed = false;
            frame.setObject(iteratorSlot, getIterator.execute(iterable.execute(frame)));
        }
        int turns = 0;
        try {
            while (true) {
                if (!resumed && !advance.execute(frame, frame.getObject(iteratorSlot))) {
                    frame.setObject(iteratorSlot, null);
                    return alternative == null ? null : alternative.execute(frame);
                }
                resumed = false;
                Object completion = body.execute(frame);
                if (interruption.profile(completion != null && completion != Completion.CONTINUE)) {
                    if (completion != Completion.BREAK) {
                        return completion;
                    }
                    frame.setObject(iteratorSlot, null);
                    return null;
                }
                turns++;
                TruffleSafepoint.poll(this);
            }
        } finally {
            if (CompilerDirectives.inInterpreter() && turns > 0) {
                LoopNode.reportLoopCount(this, turns);
            }
        }
    }
}
