package org.scriptling.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

import org.scriptling.nodes.Completion;
import org.scriptling.nodes.StatementNode;

/**
 * {@code while} whose body suspends the generator. The test is a statement that leaves its truth in a slot, because it may suspend the
 * generator, too.
 */
public final class ResumableWhileNode extends StatementNode {

    @Child private StatementNode test;
    @Child private StatementNode body;
    @Child private StatementNode alternative;
    private final int truthSlot;
    private final int lastInTest;
    private final int lastInBody;
    private final CountingConditionProfile resumption = CountingConditionProfile.create();
    private final CountingConditionProfile truth = CountingConditionProfile.create();
    private final CountingConditionProfile interruption = CountingConditionProfile.create();

    /**
     * @param test leaves a bool in {@code truthSlot}
     * @param lastInTest the number of the last {@code yield} in the test or before it
     * @param lastInBody the number of the last {@code yield} in the body or before it
     * @param alternative may be {@code null}
     */
    public ResumableWhileNode(StatementNode test, int lastInTest, int truthSlot, StatementNode body, int lastInBody, StatementNode alternative) {
        this.test = test;
        this.truthSlot = truthSlot;
        this.body = body;
        this.alternative = alternative;
        this.lastInTest = lastInTest;
        this.lastInBody = lastInBody;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int point = ResumePoint.get(frame);
        if (alternative != null && point > lastInBody) {
            return alternative.execute(frame);
        }
        boolean inBody = point > lastInTest;
        int turns = 0;
        try {
            while (true) {
                if (!resumption.profile(inBody)) {
                    Object completion = test.execute(frame);
                    if (completion != null) {
                        return completion;
                    }
                    if (!truth.profile(frame.getBoolean(truthSlot))) {
                        return alternative == null ? null : alternative.execute(frame);
                    }
                }
                inBody = false;
                Object completion = body.execute(frame);
                if (interruption.profile(completion != null && completion != Completion.CONTINUE)) {
                    return completion == Completion.BREAK ? null : completion;
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
