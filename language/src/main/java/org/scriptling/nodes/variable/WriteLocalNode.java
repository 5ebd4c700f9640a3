package org.scriptling.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;

/** Stores into a local variable; numbers and bools unboxed. */
public final class WriteLocalNode extends AssignmentNode {

    private final int slot;
    @CompilationFinal private FrameDescriptor descriptor;

    public WriteLocalNode(int slot) {
        this.slot = slot;
    }

    @Override
    public void execute(VirtualFrame frame, Object value) {
        LocalSlots.write(frame, descriptor(frame), slot, value);
    }

    @Override
    public void executeLong(VirtualFrame frame, long value) {
        LocalSlots.writeLong(frame, descriptor(frame), slot, value);
    }

    private FrameDescriptor descriptor(VirtualFrame frame) {
        if (descriptor == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            descriptor = frame.getFrameDescriptor();
        }
        return descriptor;
    }
}
