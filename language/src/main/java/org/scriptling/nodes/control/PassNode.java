package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.StatementNode;

/** A statement that does nothing. */
public final class PassNode extends StatementNode {

    @Override
    public Object execute(VirtualFrame frame) {
        return null;
    }
}
