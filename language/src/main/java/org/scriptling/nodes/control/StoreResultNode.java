package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;

/** The last expression statement of a module: its value is what {@code eval} returns and the REPL shows. */
public final class StoreResultNode extends StatementNode {

    private final int slot;
    @Child private ExpressionNode value;

    public StoreResultNode(int slot, ExpressionNode value) {
        this.slot = slot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setObject(slot, value.execute(frame));
        return null;
    }
}
