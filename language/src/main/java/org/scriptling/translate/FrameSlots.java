package org.scriptling.translate;

import java.util.HashMap;
import java.util.Map;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;

import org.scriptling.analysis.Scope;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.iteration.GeneratorLayout;

/** Hands out the slots of one frame: for the variables of the scope that owns it and of the comprehensions in it, and for temporaries. */
final class FrameSlots {

    private final FrameDescriptor.Builder builder = FrameDescriptor.newBuilder();
    private final Map<Scope, Map<String, Integer>> slots = new HashMap<>();
    private int handledSlot = -1;
    private int lastResumePoint;
    private boolean delegating;

    /** The slots of a generator's frame, which begin with those of {@link GeneratorLayout}. */
    static FrameSlots ofGenerator() {
        FrameSlots slots = new FrameSlots();
        slots.builder.addSlots(GeneratorLayout.RESUME_POINT_SLOT, FrameSlotKind.Illegal);
        slots.builder.addSlot(FrameSlotKind.Static, "<resume point>", null);
        return slots;
    }

    /** The slot of a variable, or of its cell. */
    int variable(Scope scope, String name) {
        return slots.computeIfAbsent(scope, owner -> new HashMap<>())
                        .computeIfAbsent(name, variable -> builder.addSlot(FrameSlotKind.Illegal, variable, null));
    }

    /** A slot that no variable has. */
    int temporary(String purpose) {
        return builder.addSlot(FrameSlotKind.Illegal, purpose, null);
    }

    /** A number for another {@code yield}; they have to be made in the order of the text. */
    int nextResumePoint() {
        return ++lastResumePoint;
    }

    /** Notes that the frame's code has a {@code yield from}. */
    void markDelegating() {
        delegating = true;
    }

    /** Whether the code translated so far has a {@code yield from}. */
    boolean isDelegating() {
        return delegating;
    }

    /** The number of the last {@code yield} made so far; 0 before. */
    int lastResumePoint() {
        return lastResumePoint;
    }

    /** The slot for the exception that the frame handles: one for all handlers, since the innermost counts. */
    int handled() {
        if (handledSlot < 0) {
            handledSlot = temporary(ThreadState.HANDLED_SLOT);
        }
        return handledSlot;
    }

    FrameDescriptor build() {
        return builder.build();
    }
}
