package org.scriptling.runtime;

import org.scriptling.runtime.error.ExceptionObject;

/** What the interpreter keeps for each thread: how deep calls are nested, and which exception is being handled. */
public final class ThreadState {

    private int depth;
    private ExceptionObject handled;

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
        return handled;
    }

    public void setHandled(ExceptionObject exception) {
        handled = exception;
    }
}
