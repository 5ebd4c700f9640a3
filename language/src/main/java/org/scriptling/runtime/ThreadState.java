package org.scriptling.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;

import org.scriptling.runtime.error.ExceptionObject;

/**
 * What the interpreter keeps for each thread: how deep calls are nested, and which exception is being handled.
 *
 * <p>Most handlers end before anybody asks which exception they handle. They keep it in a slot of their frame, where compiled code need
 * not allocate it, and only say so here; whoever does ask finds the exception by walking the stack.
 */
public final class ThreadState {

    /** The name of the slot in which a frame keeps the exception that it handles. */
    public static final String HANDLED_SLOT = "<handled>";

    private int depth;
    private ExceptionObject handled;
    /** Whether a handler has begun since {@link #handled} was set and keeps its exception in its frame. */
    private boolean inFrame;

    /** How many script calls are active. */
    public int depth() {
        return depth;
    }

    /**
     * Sets how many script calls are active. A function adds one to what it found, and in the end puts back what it found: unlike
     * counting down, that lets compiled code drop the reads in functions that are inlined.
     */
    public void setDepth(int newDepth) {
        depth = newDepth;
    }

    /** The exception whose {@code except} or {@code finally} clause is running, or {@code null}. */
    public ExceptionObject handled() {
        if (inFrame) {
            fetchHandled();
        }
        return handled;
    }

    /** Whether any exception is being handled. */
    public boolean isHandling() {
        return inFrame || handled != null;
    }

    /** A handler begins, or ends and restores what {@link #handled} gave before. */
    public void setHandled(ExceptionObject exception) {
        handled = exception;
    }

    /** A handler begins which has left its exception in its frame. It has asked {@link #handled} before. */
    public void beginInFrame() {
        inFrame = true;
    }

    /**
     * Such a handler ends.
     *
     * @param outer what {@link #handled} gave before the handler began
     * @return whether somebody has asked for the handler's exception meanwhile
     */
    public boolean endInFrame(ExceptionObject outer) {
        boolean fetched = !inFrame;
        if (fetched) {
            handled = outer;
        }
        inFrame = false;
        return fetched;
    }

    @TruffleBoundary
    private void fetchHandled() {
        inFrame = false;
        handled = Truffle.getRuntime().iterateFrames(ThreadState::handledIn);
    }

    private static ExceptionObject handledIn(FrameInstance instance) {
        Frame frame = instance.getFrame(FrameAccess.READ_ONLY);
        FrameDescriptor descriptor = frame.getFrameDescriptor();
        for (int slot = 0; slot < descriptor.getNumberOfSlots(); slot++) {
            if (HANDLED_SLOT.equals(descriptor.getSlotName(slot)) && frame.isObject(slot)) {
                return (ExceptionObject) frame.getObject(slot);
            }
        }
        return null;
    }
}
