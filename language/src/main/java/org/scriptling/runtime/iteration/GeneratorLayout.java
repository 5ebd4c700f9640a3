package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.frame.Frame;

/** The first slots of a generator's frame, through which the generator and its body talk. The same in all generators, so that compiled code knows them. */
public final class GeneratorLayout {

    /** What the body yields, and in the end returns. */
    public static final int VALUE_SLOT = 0;
    /** What {@code send} passes in; {@code null} for None. */
    public static final int SENT_SLOT = 1;
    /** The exception that {@code throw} passes in, or {@code null}. */
    public static final int THROWN_SLOT = 2;
    /** The running {@code yield from}, or {@code null}. */
    public static final int DELEGATION_SLOT = 3;
    /** The number of the {@code yield} that has suspended the body: a static int. */
    public static final int RESUME_POINT_SLOT = 4;

    private GeneratorLayout() {
    }

    /** Leaves a value that the body yields; ints go unboxed, without a reference to store. */
    public static void setYielded(Frame frame, Object value) {
        if (value instanceof Long number) {
            frame.setLong(VALUE_SLOT, number);
        } else {
            frame.setObject(VALUE_SLOT, value);
        }
    }
}
