package org.scriptling.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;

import org.scriptling.nodes.Completion;
import org.scriptling.nodes.StatementNode;

/**
 * {@code while} whose body suspends the generator. The test is a statement that leaves its truth in a slot, because it may suspend the
 * generator, too.
 */
public final class ResumableWhileNode extends StatementNode {

    private static final int TEST = 0;
    private static final int BODY = 1;
    private static final int ALTERNATIVE = 2;

    @Child private StatementNode test;
    @Child private StatementNode body;
    @Child private StatementNode alternative;
    private final int truthSlot;
    private final int stateSlot;

    /**
     * @param test leaves a bool in {@code truthSlot}
     * @param alternative may be {@code null}
     */
    public ResumableWhileNode(StatementNode test, int truthSlot, StatementNode body, StatementNode alternative, int stateSlot) {
        this.test = test;
        this.truthSlot = truthSlot;
        this.body = body;
        this.alternative = alternative;
        this.stateSlot = stateSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = ResumableState.get(frame, stateSlot);
        ResumableState.set(frame, stateSlot, TEST);
        if (alternative != null && state == ALTERNATIVE) {
            return alternative(frame);
        }
        int turns = 0;
        try {
            while (true) {
                if (state == TEST) {
                    Object completion = test.execute(frame);
                    if (completion != null) {
                        return completion;
                    }
                    if (!frame.getBoolean(truthSlot)) {
                        return alternative == null ? null : alternative(frame);
                    }
                }
                state = TEST;
                Object completion = body.execute(frame);
                if (completion == Completion.YIELD) {
                    ResumableState.set(frame, stateSlot, BODY);
                    return completion;
                }
                if (completion == Completion.BREAK) {
                    return null;
                }
                if (completion != null && completion != Completion.CONTINUE) {
                    return completion;
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

    private Object alternative(VirtualFrame frame) {
        Object completion = alternative.execute(frame);
        if (completion == Completion.YIELD) {
            ResumableState.set(frame, stateSlot, ALTERNATIVE);
        }
        return completion;
    }
}
