package org.scriptling.nodes.exception;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.ScriptlingContext;
import org.scriptling.runtime.ThreadState;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;

/** {@code try ... except ... else}, without {@code finally}. */
public final class TryExceptNode extends StatementNode {

    @Child private StatementNode body;
    @Children private final HandlerNode[] handlers;
    @Child private StatementNode alternative;

    /** @param alternative may be {@code null} */
    public TryExceptNode(StatementNode body, HandlerNode[] handlers, StatementNode alternative) {
        this.body = body;
        this.handlers = handlers;
        this.alternative = alternative;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object completion;
        try {
            completion = body.execute(frame);
        } catch (ScriptException exception) {
            return handle(this, frame, exception, handlers);
        } catch (StackOverflowError overflow) {
            return handle(this, frame, Exceptions.recursion(this), handlers);
        }
        return completion == null && alternative != null ? alternative.execute(frame) : completion;
    }

    @ExplodeLoop
    static Object handle(Node node, VirtualFrame frame, ScriptException carrier, HandlerNode[] handlers) {
        ExceptionObject exception = carrier.exception();
        ThreadState state = ScriptlingContext.get(node).threadState();
        ExceptionObject outer = state.handled();
        Exceptions.setContext(exception, outer);
        state.setHandled(exception);
        try {
            for (HandlerNode handler : handlers) {
                if (handler.matches(frame, exception)) {
                    return handler.run(frame, exception);
                }
            }
        } catch (ScriptException raised) {
            Exceptions.setContext(raised.exception(), exception);
            throw raised;
        } finally {
            state.setHandled(outer);
        }
        throw carrier;
    }
}
