package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.function.Cell;
import org.scriptling.runtime.function.ScriptFunction;

/** Where a cell is: in a slot of the frame, or among the cells that the function carries. */
public final class CellNode extends Node {

    private final int index;
    private final boolean free;

    private CellNode(int index, boolean free) {
        this.index = index;
        this.free = free;
    }

    /** A cell kept in a frame slot. */
    public static CellNode ofSlot(int slot) {
        return new CellNode(slot, false);
    }

    /** A cell that the function carries. @param index among the free names of the function's scope */
    public static CellNode ofFunction(int index) {
        return new CellNode(index, true);
    }

    /** Whether the cell belongs to an enclosing function. */
    public boolean isFree() {
        return free;
    }

    /** The cell; {@code null} in a slot whose cell is not made yet. */
    public Cell execute(VirtualFrame frame) {
        if (free) {
            return ((ScriptFunction) frame.getArguments()[0]).cells()[index];
        }
        return (Cell) frame.getObject(index);
    }
}
