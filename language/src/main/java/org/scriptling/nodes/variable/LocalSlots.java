package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * Writes to frame slots. The kind of a slot begins open, becomes that of its first values, and in the end Object if they differ; it is
 * a constant in compiled code. All writes of a slot thus agree on its kind, which the compiler needs to keep frames out of memory.
 */
public final class LocalSlots {

    private LocalSlots() {
    }

    /**
     * Stores a value with the kind of its slot, generalising the kind when they do not fit.
     *
     * @param descriptor the frame's; nodes keep it as a constant, since compiled code cannot know that of a generator's frame
     */
    public static void write(VirtualFrame frame, FrameDescriptor descriptor, int slot, Object value) {
        FrameSlotKind kind = descriptor.getSlotKind(slot);
        if (kind == FrameSlotKind.Object) {
            frame.setObject(slot, value);
        } else if (value instanceof Long number && isOpenTo(kind, FrameSlotKind.Long)) {
            descriptor.setSlotKind(slot, FrameSlotKind.Long);
            frame.setLong(slot, number);
        } else if (value instanceof Double number && isOpenTo(kind, FrameSlotKind.Double)) {
            descriptor.setSlotKind(slot, FrameSlotKind.Double);
            frame.setDouble(slot, number);
        } else if (value instanceof Boolean truth && isOpenTo(kind, FrameSlotKind.Boolean)) {
            descriptor.setSlotKind(slot, FrameSlotKind.Boolean);
            frame.setBoolean(slot, truth);
        } else {
            descriptor.setSlotKind(slot, FrameSlotKind.Object);
            frame.setObject(slot, value);
        }
    }

    /** As {@link #write}, for an int that is no object yet. */
    static void writeLong(VirtualFrame frame, FrameDescriptor descriptor, int slot, long value) {
        FrameSlotKind kind = descriptor.getSlotKind(slot);
        if (isOpenTo(kind, FrameSlotKind.Long)) {
            descriptor.setSlotKind(slot, FrameSlotKind.Long);
            frame.setLong(slot, value);
        } else {
            descriptor.setSlotKind(slot, FrameSlotKind.Object);
            frame.setObject(slot, value);
        }
    }

    /** Whether a slot of a kind can hold values of another. */
    static boolean isOpenTo(FrameSlotKind kind, FrameSlotKind wanted) {
        return kind == wanted || kind == FrameSlotKind.Illegal;
    }
}
