package org.scriptling.spi;

/** Ends a script call from outside: a time-out, or the end of the process. Scripts can neither catch nor delay it. */
public final class ScriptInterruption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ScriptInterruption(String reason) {
        super(reason, null, false, false);
    }
}
