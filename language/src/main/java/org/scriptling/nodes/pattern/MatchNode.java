package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.StatementNode;

/** A {@code match} statement. */
public final class MatchNode extends StatementNode {

    @Child private MatchSelectorNode selector;
    @Children private final StatementNode[] bodies;

    public MatchNode(MatchSelectorNode selector, StatementNode[] bodies) {
        this.selector = selector;
        this.bodies = bodies;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        long selected = selector.executeLong(frame);
        for (int i = 0; i < bodies.length; i++) {
            if (selected == i) {
                return bodies[i].execute(frame);
            }
        }
        return null;
    }
}
