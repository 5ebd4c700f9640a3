package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Progress of a resumable statement in a static int slot, which costs no tag; a slot that was never written holds 0. */
final class ResumableState {

    private ResumableState() {
    }

    static int get(VirtualFrame frame, int slot) {
        return frame.getIntStatic(slot);
    }

    static void set(VirtualFrame frame, int slot, int state) {
        frame.setIntStatic(slot, state);
    }
}
