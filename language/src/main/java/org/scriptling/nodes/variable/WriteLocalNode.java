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
        LocalSlots.write(frame, slot, value);
    }
}
