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
    @Child private LoopNode loop;
    @Child private StatementNode alternative;
    private final int iteratorSlot;

    /**
     * @param iteratorSlot a slot of the frame that belongs to this loop
     * @param alternative may be {@code null}
     */
    public ForNode(ExpressionNode iterable, int iteratorSlot, AssignmentNode target, StatementNode body, StatementNode alternative) {
        this.iterable = iterable;
        this.iteratorSlot = iteratorSlot;
        this.loop = Truffle.getRuntime().createLoopNode(new Turn(iteratorSlot, target, body));
        this.alternative = alternative;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setObject(iteratorSlot, getIterator.execute(iterable.execute(frame)));
        Object status = loop.execute(frame);
        frame.setObject(iteratorSlot, null);
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
<<<<<<< HEAD
            return advance.execute(frame, frame.getObject(iteratorSlot)) ? LoopStatus.afterBody(body.execute(frame)) : BREAK_LOOP_STATUS;
=======
            Object iterator = frame.getObject(iteratorSlot);
            if (overRange && iterator instanceof RangeIterator range) {
                // The element comes as a long: as an object that is null at the end it would be allocated in each turn.
                if (!profile.profile(range.hasNext())) {
                    return BREAK_LOOP_STATUS;
                }
                target.executeLong(frame, range.nextLong());
            } else if (!overRange && iterator instanceof RangeIterator) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                overRange = true;
                return executeRepeatingWithValue(frame);
            } else if (overList && iterator instanceof ListIterator list) {
                if (!storeFromList(frame, list)) {
                    return BREAK_LOOP_STATUS;
                }
            } else if (!overList && iterator instanceof ListIterator) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                overList = true;
                return executeRepeatingWithValue(frame);
            } else {
                Object element = next.execute((ScriptIterator) iterator);
                if (!profile.profile(element != null)) {
                    return BREAK_LOOP_STATUS;
                }
                target.execute(frame, element);
            }
            return LoopStatus.afterBody(body.execute(frame));
        }

        /** Stores the next element in the target. @return false when there is none */
        private boolean storeFromList(VirtualFrame frame, ListIterator iterator) {
            ScriptList list = iterator.source();
            if (list == null) {
                return false;
            }
            ListStorage current = list.storage();
            int position = iterator.position();
            if (!profile.profile(position < current.size())) {
                iterator.finish();
                return false;
            }
            ListStorage storage = storageClass.profile(current);
            if (storage instanceof LongStorage longs) {
                iterator.moveTo(position + 1);
                target.executeLong(frame, longs.array()[position]);
                return true;
            }
            Object element = storage.get(position);
            if (ThreadMode.isShared() && element == null) {
                // Another thread has removed it.
                element = iterator.next();
                if (element == null) {
                    return false;
                }
            } else {
                iterator.moveTo(position + 1);
            }
            target.execute(frame, element);
            return true;
>>>>>>> 4090b35 (Loops over lists: no merge of present and absent elements)
        }

        @Override
        public boolean executeRepeating(VirtualFrame frame) {
            return executeRepeatingWithValue(frame) == CONTINUE_LOOP_STATUS;
        }
    }
}
