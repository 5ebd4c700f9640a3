package org.scriptling.runtime;

import org.scriptling.runtime.error.ExceptionObject;

/** What the interpreter keeps for each thread: how deep calls are nested, and which exception is being handled. */
public final class ThreadState {

    private int depth;
    private ExceptionObject handled;

    /** A function begins. @return the number of script calls that are active now */
    public int enter() {
        return ++depth;
    }

    /** A function has ended. */
    public void leave() {
        depth--;
    }

    /** The exception whose {@code except} or {@code finally} clause is running, or {@code null}. */
    public ExceptionObject handled() {
        return handled;
    }

    public void setHandled(ExceptionObject exception) {
        handled = exception;
    }
}
