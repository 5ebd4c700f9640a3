package org.scriptling.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.FrameDescriptor;
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
    @CompilationFinal private FrameDescriptor descriptor;

    protected AssignLocalNode(int slot) {
        this.slot = slot;
    }

    private FrameDescriptor descriptor(VirtualFrame frame) {
        if (descriptor == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            descriptor = frame.getFrameDescriptor();
        }
        return descriptor;
    }

    @Specialization(guards = "isLong(frame)")
    Object doLong(VirtualFrame frame, long value) {
        descriptor(frame).setSlotKind(slot, FrameSlotKind.Long);
        frame.setLong(slot, value);
        return null;
    }

    @Specialization(guards = "isDouble(frame)")
    Object doDouble(VirtualFrame frame, double value) {
        descriptor(frame).setSlotKind(slot, FrameSlotKind.Double);
        frame.setDouble(slot, value);
        return null;
    }

    final boolean isLong(VirtualFrame frame) {
        return LocalSlots.isOpenTo(descriptor(frame).getSlotKind(slot), FrameSlotKind.Long);
    }

    final boolean isDouble(VirtualFrame frame) {
        return LocalSlots.isOpenTo(descriptor(frame).getSlotKind(slot), FrameSlotKind.Double);
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    Object doGeneric(VirtualFrame frame, Object value) {
        LocalSlots.write(frame, descriptor(frame), slot, value);
        return null;
    }
}
