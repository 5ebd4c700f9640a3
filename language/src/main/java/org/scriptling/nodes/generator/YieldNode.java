package org.scriptling.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives;
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
    private final int point;

    /**
     * @param target gets what is sent in; may be {@code null}
     * @param point the number of this {@code yield}
     */
    public YieldNode(ExpressionNode value, AssignmentNode target, int point) {
        this.value = value;
        this.target = target;
        this.point = point;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (ResumePoint.get(frame) == ResumePoint.NONE) {
            GeneratorLayout.setYielded(frame, value.execute(frame));
            ResumePoint.set(frame, point);
            return Completion.YIELD;
        }
        ResumePoint.set(frame, ResumePoint.NONE);
        Object thrown = frame.getObject(GeneratorLayout.THROWN_SLOT);
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, thrown != null)) {
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
