package org.scriptling.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RepeatingNode;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import com.oracle.truffle.api.profiles.ValueProfile;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.GetIteratorNode;
import org.scriptling.operations.IteratorNextNode;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.iteration.ListIterator;
import org.scriptling.runtime.iteration.RangeIterator;
import org.scriptling.runtime.iteration.ScriptIterator;

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
        /** Whether the loop has ever walked a range. */
        @CompilationFinal private boolean overRange;
        /** Whether the loop has ever walked a list. */
        @CompilationFinal private boolean overList;
        private final ValueProfile storageClass = ValueProfile.createClassProfile();
        private final CountingConditionProfile profile = CountingConditionProfile.create();
        @Child private IteratorNextNode next = IteratorNextNode.create();
        @Child private AssignmentNode target;
        @Child private StatementNode body;

        Turn(int iteratorSlot, AssignmentNode target, StatementNode body) {
            this.iteratorSlot = iteratorSlot;
            this.target = target;
            this.body = body;
        }

        @Override
        public Object executeRepeatingWithValue(VirtualFrame frame) {
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
                ListStorage storage = list.storageAhead();
                if (!profile.profile(storage != null) || !storeFromList(frame, list, storageClass.profile(storage))) {
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

        /** Stores the next element in the target. @return false when another thread has meanwhile removed it and all behind it */
        private boolean storeFromList(VirtualFrame frame, ListIterator list, ListStorage storage) {
            if (storage instanceof LongStorage longs) {
                target.executeLong(frame, list.nextLong(longs));
                return true;
            }
            Object element = list.next(storage);
            if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, element == null)) {
                return false;
            }
            target.execute(frame, element);
            return true;
        }

        @Override
        public boolean executeRepeating(VirtualFrame frame) {
            return executeRepeatingWithValue(frame) == CONTINUE_LOOP_STATUS;
        }
    }
}
