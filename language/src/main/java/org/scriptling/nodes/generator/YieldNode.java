package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.Completion;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.iteration.GeneratorLayout;
import org.scriptling.runtime.value.None;

/** {@code target = yield value} and {@code yield value}. */
public final class YieldNode extends StatementNode {

    @Child private ExpressionNode value;
    @Child private AssignmentNode target;
    private final int stateSlot;

    /** @param target gets what is sent in; may be {@code null} */
    public YieldNode(ExpressionNode value, AssignmentNode target, int stateSlot) {
        this.value = value;
        this.target = target;
        this.stateSlot = stateSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (ResumableState.get(frame, stateSlot) == 0) {
            GeneratorLayout.setYielded(frame, value.execute(frame));
            ResumableState.set(frame, stateSlot, 1);
            return Completion.YIELD;
        }
        ResumableState.set(frame, stateSlot, 0);
        Object thrown = frame.getObject(GeneratorLayout.THROWN_SLOT);
        if (thrown != null) {
            frame.setObject(GeneratorLayout.THROWN_SLOT, null);
            throw (ScriptException) thrown;
        }
        if (target != null) {
            Object sent = frame.getObject(GeneratorLayout.SENT_SLOT);
            target.execute(frame, sent == null ? None.INSTANCE : sent);
        }
        return null;
    }
}
