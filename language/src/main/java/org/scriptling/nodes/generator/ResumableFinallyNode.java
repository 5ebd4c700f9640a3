package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.Completion;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;

/** {@code try ... finally} that suspends the generator. What the body ended with waits in a slot while the finalizer is suspended. */
public final class ResumableFinallyNode extends StatementNode {

    private static final int BODY = 0;
    private static final int FINALIZER = 1;

    @Child private StatementNode body;
    @Child private StatementNode finalizer;
    private final int stateSlot;
    private final int pendingSlot;

    public ResumableFinallyNode(StatementNode body, StatementNode finalizer, int stateSlot, int pendingSlot) {
        this.body = body;
        this.finalizer = finalizer;
        this.stateSlot = stateSlot;
        this.pendingSlot = pendingSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = ResumableState.get(frame, stateSlot);
        ResumableState.set(frame, stateSlot, BODY);
        Object pending;
        if (state == FINALIZER) {
            pending = frame.getObject(pendingSlot);
        } else {
            try {
                pending = body.execute(frame);
                if (pending == Completion.YIELD) {
                    return pending;
                }
            } catch (ScriptException exception) {
                pending = exception;
            } catch (StackOverflowError overflow) {
                pending = Exceptions.recursion(this);
            }
        }
        Object override = pending instanceof ScriptException exception ? finish(frame, exception) : finalizer.execute(frame);
        if (override == Completion.YIELD) {
            frame.setObject(pendingSlot, pending);
            ResumableState.set(frame, stateSlot, FINALIZER);
            return override;
        }
        frame.setObject(pendingSlot, null);
        if (override != null) {
            return override;
        }
        if (pending instanceof ScriptException exception) {
            throw exception;
        }
        return pending;
    }

    private Object finish(VirtualFrame frame, ScriptException exception) {
        ThreadState thread = ScriptlingContext.get(this).threadState();
        ExceptionObject outer = thread.handled();
        Exceptions.setContext(exception.exception(), outer);
        thread.setHandled(exception.exception());
        try {
            return finalizer.execute(frame);
        } catch (ScriptException raised) {
            Exceptions.setContext(raised.exception(), exception.exception());
            throw raised;
        } finally {
            thread.setHandled(outer);
        }
    }
}
