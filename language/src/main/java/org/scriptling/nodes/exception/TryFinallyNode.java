package org.scriptling.nodes.exception;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.runtime.ThreadState;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;

/** {@code try ... finally}. The finalizer does not run when the engine ends a thread: no script code runs then. */
public final class TryFinallyNode extends StatementNode {

    @Child private StatementNode body;
    @Child private StatementNode finalizer;

    public TryFinallyNode(StatementNode body, StatementNode finalizer) {
        this.body = body;
        this.finalizer = finalizer;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object completion;
        try {
            completion = body.execute(frame);
        } catch (ScriptException exception) {
            return finish(frame, exception);
        } catch (StackOverflowError overflow) {
            return finish(frame, Exceptions.recursion(this));
        }
        Object override = finalizer.execute(frame);
        return override != null ? override : completion;
    }

    private Object finish(VirtualFrame frame, ScriptException exception) {
        ThreadState state = ScriptlingContext.get(this).threadState();
        ExceptionObject outer = state.handled();
        Exceptions.setContext(exception.exception(), outer);
        state.setHandled(exception.exception());
        Object override;
        try {
            override = finalizer.execute(frame);
        } catch (ScriptException raised) {
            Exceptions.setContext(raised.exception(), exception.exception());
            throw raised;
        } finally {
            state.setHandled(outer);
        }
        if (override != null) {
            return override;
        }
        throw exception;
    }
}
