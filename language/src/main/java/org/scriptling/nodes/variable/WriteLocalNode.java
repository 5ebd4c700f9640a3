package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;

/** Stores into a local variable; numbers and bools unboxed. */
public final class WriteLocalNode extends AssignmentNode {

    private final int slot;

    public WriteLocalNode(int slot) {
        this.slot = slot;
    }

    @Override
    public void execute(VirtualFrame frame, Object value) {
        write(frame, slot, value);
    }

    /** The frame slot. */
    public int slot() {
        return slot;
    }

    /** Stores a value with the kind that fits it. */
    public static void write(VirtualFrame frame, int slot, Object value) {
        if (value instanceof Long number) {
            frame.setLong(slot, number);
        } else if (value instanceof Double number) {
            frame.setDouble(slot, number);
        } else if (value instanceof Boolean truth) {
            frame.setBoolean(slot, truth);
        } else {
            frame.setObject(slot, value);
        }
    }
}
