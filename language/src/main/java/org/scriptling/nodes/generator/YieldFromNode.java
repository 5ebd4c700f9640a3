package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.IndirectCallNode;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.Completion;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Delegation;
import org.scriptling.operations.GetIteratorNode;
import org.scriptling.operations.IteratorNextNode;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.iteration.GeneratorLayout;

/** {@code target = yield from iterable} (PEP 380). */
public final class YieldFromNode extends StatementNode {

    @Child private ExpressionNode iterable;
    @Child private AssignmentNode target;
    @Child private GetIteratorNode getIterator = GetIteratorNode.create();
    @Child private IteratorNextNode next = IteratorNextNode.create();
    @Child private IndirectCallNode call = IndirectCallNode.create();
    private final int point;

    /**
     * @param target gets the result of the delegation; may be {@code null}
     * @param point the number of this {@code yield}
     */
    public YieldFromNode(ExpressionNode iterable, AssignmentNode target, int point) {
        this.iterable = iterable;
        this.target = target;
        this.point = point;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        boolean started = ResumePoint.get(frame) != ResumePoint.NONE;
        Delegation delegation;
        if (started) {
            ResumePoint.set(frame, ResumePoint.NONE);
            delegation = (Delegation) frame.getObject(GeneratorLayout.DELEGATION_SLOT);
        } else {
            delegation = Delegation.to(getIterator.execute(iterable.execute(frame)), call, ScriptlingContext.get(this).threadState());
            frame.setObject(GeneratorLayout.DELEGATION_SLOT, delegation);
        }
        Object yielded = step(frame, delegation, started);
        if (yielded != null) {
            GeneratorLayout.setYielded(frame, yielded);
            ResumePoint.set(frame, point);
            return Completion.YIELD;
        }
        frame.setObject(GeneratorLayout.DELEGATION_SLOT, null);
        if (target != null) {
            target.execute(frame, delegation.result());
        }
        return null;
    }

    /** Goes on with the delegation, which is over when that fails. */
    private Object step(VirtualFrame frame, Delegation delegation, boolean started) {
        Object thrown = started ? frame.getObject(GeneratorLayout.THROWN_SLOT) : null;
        boolean alive = false;
        try {
            Object yielded;
            if (thrown != null) {
                frame.setObject(GeneratorLayout.THROWN_SLOT, null);
                yielded = delegation.throwException((ScriptException) thrown);
            } else {
                Object sent = started ? frame.getObject(GeneratorLayout.SENT_SLOT) : null;
                yielded = sent == null ? delegation.next(next, call) : delegation.send(sent);
            }
            alive = true;
            return yielded;
        } finally {
            if (!alive) {
                frame.setObject(GeneratorLayout.DELEGATION_SLOT, null);
            }
        }
    }
}
