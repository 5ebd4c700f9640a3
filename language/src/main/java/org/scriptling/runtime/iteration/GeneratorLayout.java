package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.frame.Frame;

/**
 * The slots of a generator's frame through which the generator and its body talk.
 *
 * @param valueSlot what the body yields, and in the end returns
 * @param sentSlot what {@code send} passes in; {@code null} for None
 * @param thrownSlot the exception that {@code throw} passes in, or {@code null}
 */
public record GeneratorLayout(int valueSlot, int sentSlot, int thrownSlot) {

    /** Leaves a value that the body yields; ints go unboxed, without a reference to store. */
    public void setYielded(Frame frame, Object value) {
        if (value instanceof Long number) {
            frame.setLong(valueSlot, number);
        } else {
            frame.setObject(valueSlot, value);
        }
    }

    /** The value that {@link #setYielded} left. */
    public Object yielded(Frame frame) {
        return frame.isLong(valueSlot) ? (Object) frame.getLong(valueSlot) : frame.getObject(valueSlot);
    }
}
