package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;

/** Decides which case of a {@code match} statement it is: an int, -1 for none. Binds the names of the case. */
public final class MatchSelectorNode extends ExpressionNode {

    @Child private ExpressionNode subject;
    @Children private final PatternNode[] patterns;
    @Children private final ConditionNode[] guards;

    /** @param guards {@code null} for a case without guard */
    public MatchSelectorNode(ExpressionNode subject, PatternNode[] patterns, ConditionNode[] guards) {
        this.subject = subject;
        this.patterns = patterns;
        this.guards = guards;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return executeLong(frame);
    }

    @Override
    @ExplodeLoop
    public long executeLong(VirtualFrame frame) {
        Object value = subject.execute(frame);
        for (int i = 0; i < patterns.length; i++) {
            if (patterns[i].execute(frame, value) && (guards[i] == null || guards[i].execute(frame))) {
                return i;
            }
        }
        return -1;
    }
}
