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

    @Child private StatementNode body;
    @Child private StatementNode finalizer;
    private final int lastInBody;
    private final int pendingSlot;

    /**
     * @param lastInBody the number of the last {@code yield} in the body or before it
     * @param pendingSlot holds what the body ended with while the finalizer is suspended
     */
    public ResumableFinallyNode(StatementNode body, int lastInBody, StatementNode finalizer, int pendingSlot) {
        this.body = body;
        this.finalizer = finalizer;
        this.lastInBody = lastInBody;
        this.pendingSlot = pendingSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object pending;
        if (ResumePoint.get(frame) > lastInBody) {
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
                // Perhaps on the way to where the body was suspended.
                ResumePoint.set(frame, ResumePoint.NONE);
                pending = Exceptions.recursion(this);
            }
        }
        Object override = pending instanceof ScriptException exception ? finish(frame, exception) : finalizer.execute(frame);
        if (override == Completion.YIELD) {
            frame.setObject(pendingSlot, pending);
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
