package org.scriptling.nodes.definition;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.function.Cell;

/** Puts a new cell into a slot. */
public final class MakeCellNode extends StatementNode {

    private final int slot;

    public MakeCellNode(int slot) {
        this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        frame.setObject(slot, new Cell());
        return null;
    }
}
