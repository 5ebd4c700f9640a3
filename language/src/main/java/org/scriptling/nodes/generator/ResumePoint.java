package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.runtime.iteration.GeneratorLayout;

/**
 * Where a generator goes on. Each {@code yield} of a body has a number, from 1 in the order of the text. The number of the one that
 * suspended the body stands in the frame until that {@code yield} is reached again; the statements around it find the way by comparing it
 * with the highest number in each of their parts. While the body runs there is {@link #NONE}.
 *
 * <p>In a static int slot, which costs no tag; before the first resumption it holds 0.
 */
final class ResumePoint {

    /** Nothing is being resumed: less than any number. */
    static final int NONE = 0;

    private ResumePoint() {
    }

    static int get(VirtualFrame frame) {
        return frame.getIntStatic(GeneratorLayout.RESUME_POINT_SLOT);
    }

    static void set(VirtualFrame frame, int point) {
        frame.setIntStatic(GeneratorLayout.RESUME_POINT_SLOT, point);
    }
}
