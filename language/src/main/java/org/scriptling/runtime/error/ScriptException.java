package org.scriptling.runtime.error;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;

/**
 * Carries a guest exception through Java code. Each raise makes a new carrier; a re-raise keeps the guest object. Interop messages
 * go to the guest object.
 */
public final class ScriptException extends AbstractTruffleException {

    private static final long serialVersionUID = 1L;

    private final transient ExceptionObject exception;

    /** @param location the node that raises, or {@code null} for Java code without a node */
    public ScriptException(ExceptionObject exception, Node location) {
        super(location);
        this.exception = exception;
        exception.addCarrier(this);
    }

    /** The guest exception object. */
    public ExceptionObject exception() {
        return exception;
    }

    @Override
    @TruffleBoundary
    public String getMessage() {
        return exception.describe();
    }
}
