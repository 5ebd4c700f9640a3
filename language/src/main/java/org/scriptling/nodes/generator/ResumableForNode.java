package org.scriptling.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.Completion;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.control.AdvanceNode;
import org.scriptling.operations.GetIteratorNode;

/** {@code for} whose body suspends the generator. */
public final class ResumableForNode extends StatementNode {

    private static final int START = 0;
    private static final int BODY = 1;
    private static final int ALTERNATIVE = 2;

    @Child private ExpressionNode iterable;
    @Child private GetIteratorNode getIterator = GetIteratorNode.create();
    @Child private AdvanceNode advance;
    @Child private StatementNode body;
    @Child private StatementNode alternative;
    private final int iteratorSlot;
    private final int stateSlot;

    /** @param alternative may be {@code null} */
    public ResumableForNode(ExpressionNode iterable, int iteratorSlot, AssignmentNode target, StatementNode body, StatementNode alternative, int stateSlot) {
        this.iterable = iterable;
        this.iteratorSlot = iteratorSlot;
        this.advance = new AdvanceNode(target);
        this.body = body;
        this.alternative = alternative;
        this.stateSlot = stateSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = ResumableState.get(frame, stateSlot);
        ResumableState.set(frame, stateSlot, START);
        if (alternative != null && state == ALTERNATIVE) {
            return alternative(frame);
        }
        if (state == START) {
            frame.setObject(iteratorSlot, getIterator.execute(iterable.execute(frame)));
        }
        boolean resumed = state == BODY;
        int turns = 0;
        try {
            while (true) {
                if (!resumed && !advance.execute(frame, frame.getObject(iteratorSlot))) {
                    frame.setObject(iteratorSlot, null);
                    return alternative == null ? null : alternative(frame);
                }
                resumed = false;
                Object completion = body.execute(frame);
                if (completion == Completion.YIELD) {
                    ResumableState.set(frame, stateSlot, BODY);
                    return completion;
                }
                if (completion == Completion.BREAK) {
                    frame.setObject(iteratorSlot, null);
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
