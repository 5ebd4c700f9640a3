package org.scriptling.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.error.ScriptException;

/** {@code try ... finally}. The finalizer does not run when the engine ends a thread: no script code runs then. */
public final class TryFinallyNode extends HandlingNode {

    @Child private StatementNode body;
    @Child private StatementNode finalizer;

    /** @param handledSlot see {@link HandlingNode} */
    public TryFinallyNode(StatementNode body, StatementNode finalizer, int handledSlot) {
        super(handledSlot);
        this.body = body;
        this.finalizer = finalizer;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object completion;
        try {
            completion = body.execute(frame);
        } catch (ScriptException exception) {
            return handle(frame, exception);
        } catch (StackOverflowError overflow) {
            CompilerDirectives.transferToInterpreter();
            return handle(frame, Exceptions.recursion(this));
        }
        Object override = finalizer.execute(frame);
        return override != null ? override : completion;
    }

    @Override
    Object executeHandling(VirtualFrame frame, ScriptException carrier) {
        Object override = finalizer.execute(frame);
        if (override != null) {
            return override;
        }
        throw carrier;
    }
}
