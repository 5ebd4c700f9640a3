package org.scriptling.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.error.ScriptException;

/** {@code try ... except ... else}, without {@code finally}. */
public final class TryExceptNode extends HandlingNode {

    @Child private StatementNode body;
    @Children private final HandlerNode[] handlers;
    @Child private StatementNode alternative;

    /**
     * @param alternative may be {@code null}
     * @param handledSlot see {@link HandlingNode}
     */
    public TryExceptNode(StatementNode body, HandlerNode[] handlers, StatementNode alternative, int handledSlot) {
        super(handledSlot);
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
            return handle(frame, exception);
        } catch (StackOverflowError overflow) {
            CompilerDirectives.transferToInterpreter();
            return handle(frame, Exceptions.recursion(this));
        }
        return completion == null && alternative != null ? alternative.execute(frame) : completion;
    }

    @Override
    @ExplodeLoop
    Object executeHandling(VirtualFrame frame, ScriptException carrier) {
        for (HandlerNode handler : handlers) {
            if (handler.matches(frame, carrier.exception())) {
                return handler.run(frame, carrier.exception());
            }
        }
        throw carrier;
    }
}
