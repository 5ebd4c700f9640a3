package org.scriptling.nodes.control;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.GetIteratorNode;

/** {@code for ... else}. The iterator stands in a frame slot, so that on-stack replacement finds it. */
public final class ForNode extends StatementNode {

    @Child private ExpressionNode iterable;
    @Child private GetIteratorNode getIterator = GetIteratorNode.create();
    /** {@code null} but for comprehensions. */
    @Child private ReserveNode reserve;
    @Child private LoopNode loop;
    @Child private StatementNode alternative;
    private final int iteratorSlot;

    /**
     * @param iteratorSlot a slot of the frame that belongs to this loop
     * @param alternative may be {@code null}
     */
    public ForNode(ExpressionNode iterable, int iteratorSlot, AssignmentNode target, StatementNode body, StatementNode alternative) {
        this(iterable, iteratorSlot, target, body, alternative, null);
    }

    /** The loop of a comprehension. @param reserve makes room for what the loop adds to a container; may be {@code null} */
    public ForNode(ExpressionNode iterable, int iteratorSlot, AssignmentNode target, StatementNode body, StatementNode alternative, ReserveNode reserve) {
        this.iterable = iterable;
        this.reserve = reserve;
        this.iteratorSlot = iteratorSlot;
        this.loop = Truffle.getRuntime().createLoopNode(new Turn(iteratorSlot, target, body));
        this.alternative = alternative;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object iterator = getIterator.execute(iterable.execute(frame));
        frame.setObject(iteratorSlot, iterator);
        if (reserve != null) {
            reserve.before(frame, iterator);
        }
        Object status = loop.execute(frame);
        frame.setObject(iteratorSlot, null);
        if (reserve != null) {
            reserve.after(frame);
        }
        if (LoopStatus.isExhausted(status)) {
            return alternative == null ? null : alternative.execute(frame);
        }
        return LoopStatus.completion(status);
    }

    /** One turn of the loop. */
    private static final class Turn extends Node implements RepeatingNode {
        private final int iteratorSlot;
        @Child private AdvanceNode advance;
        @Child private StatementNode body;

        Turn(int iteratorSlot, AssignmentNode target, StatementNode body) {
            this.iteratorSlot = iteratorSlot;
            this.advance = new AdvanceNode(target);
            this.body = body;
        }

        @Override
        public Object executeRepeatingWithValue(VirtualFrame frame) {
            return advance.execute(frame, frame.getObject(iteratorSlot)) ? LoopStatus.afterBody(body.execute(frame)) : BREAK_LOOP_STATUS;
        }

        @Override
        public boolean executeRepeating(VirtualFrame frame) {
            return executeRepeatingWithValue(frame) == CONTINUE_LOOP_STATUS;
        }
    }
}
