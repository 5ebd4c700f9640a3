package org.scriptling.nodes.variable;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.ScriptlingTypes;
import org.scriptling.nodes.StatementNode;

/** {@code name = value} for a local variable: the value never gets boxed on its way into the slot. */
@NodeChild(value = "value", type = ExpressionNode.class)
@TypeSystemReference(ScriptlingTypes.class)
public abstract class AssignLocalNode extends StatementNode {

    private final int slot;

    protected AssignLocalNode(int slot) {
        this.slot = slot;
    }

    @Specialization(guards = "isLong(frame)")
    Object doLong(VirtualFrame frame, long value) {
        frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Long);
        frame.setLong(slot, value);
        return null;
    }

    @Specialization(guards = "isDouble(frame)")
    Object doDouble(VirtualFrame frame, double value) {
        frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Double);
        frame.setDouble(slot, value);
        return null;
    }

    final boolean isLong(VirtualFrame frame) {
        return LocalSlots.isOpenTo(frame.getFrameDescriptor().getSlotKind(slot), FrameSlotKind.Long);
    }

    final boolean isDouble(VirtualFrame frame) {
        return LocalSlots.isOpenTo(frame.getFrameDescriptor().getSlotKind(slot), FrameSlotKind.Double);
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    Object doGeneric(VirtualFrame frame, Object value) {
        LocalSlots.write(frame, slot, value);
        return null;
    }
}
