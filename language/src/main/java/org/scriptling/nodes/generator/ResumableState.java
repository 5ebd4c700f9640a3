package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Progress of a resumable statement in an int slot; a slot that was never written counts as 0. */
final class ResumableState {

    private ResumableState() {
    }

    static int get(VirtualFrame frame, int slot) {
        return frame.isInt(slot) ? frame.getInt(slot) : 0;
    }

    static void set(VirtualFrame frame, int slot, int state) {
        frame.setInt(slot, state);
    }
}
