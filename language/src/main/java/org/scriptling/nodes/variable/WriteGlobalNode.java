package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.runtime.module.VariableSlot;

/** Stores into a global variable. */
public final class WriteGlobalNode extends AssignmentNode {

    private final VariableSlot slot;

    public WriteGlobalNode(VariableSlot slot) {
        this.slot = slot;
    }

    @Override
    public void execute(VirtualFrame frame, Object value) {
        slot.set(value);
    }
}
