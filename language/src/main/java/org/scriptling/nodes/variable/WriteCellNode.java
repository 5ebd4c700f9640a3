package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.runtime.function.Cell;

/** Stores into a variable that lives in a cell. */
public final class WriteCellNode extends AssignmentNode {

    @Child private CellNode cell;

    public WriteCellNode(CellNode cell) {
        this.cell = cell;
    }

    @Override
    public void execute(VirtualFrame frame, Object value) {
        Cell found = cell.execute(frame);
        if (value instanceof Long number) {
            found.setLong(number);
        } else {
            found.set(value);
        }
    }

    @Override
    public void executeLong(VirtualFrame frame, long value) {
        cell.execute(frame).setLong(value);
    }
}
