package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;

/** Stores into a variable that lives in a cell. */
public final class WriteCellNode extends AssignmentNode {

    @Child private CellNode cell;

    public WriteCellNode(CellNode cell) {
        this.cell = cell;
    }

    @Override
    public void execute(VirtualFrame frame, Object value) {
        cell.execute(frame).set(value);
    }
}
