package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.Completion;
import org.scriptling.nodes.StatementNode;

/** {@code break} and {@code continue}. */
public final class JumpNode extends StatementNode {

    private final Completion completion;

    public JumpNode(Completion completion) {
        this.completion = completion;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return completion;
    }
}
