package org.scriptling.nodes.exception;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.ExceptionGroups;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;

/** {@code try ... except* ... else} (PEP 654): each clause takes its part of an exception group; the rest is raised again. */
public final class TryGroupNode extends StatementNode {

    @Child private StatementNode body;
    @Children private final HandlerNode[] handlers;
    @Child private StatementNode alternative;

    /** @param alternative may be {@code null} */
    public TryGroupNode(StatementNode body, HandlerNode[] handlers, StatementNode alternative) {
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
        }
        return completion == null && alternative != null ? alternative.execute(frame) : completion;
    }

    private Object handle(VirtualFrame frame, ScriptException carrier) {
        ThreadState state = ScriptlingContext.get(this).threadState();
        ExceptionObject outer = state.handled();
        ExceptionGroups.Rest rest = ExceptionGroups.begin(carrier.exception());
        try {
            for (HandlerNode handler : handlers) {
                ExceptionObject part = rest.take(handler.evaluate(frame));
                if (part != null) {
                    state.setHandled(part);
                    try {
                        handler.run(frame, part);
                    } catch (ScriptException raised) {
                        rest.addRaised(raised.exception(), raised.exception() == part && raised.getLocation() instanceof RaiseNode node && node.isReraise());
                    }
                }
            }
        } finally {
            state.setHandled(outer);
        }
        ExceptionObject left = rest.toRaise();
        if (left != null) {
            throw left == carrier.exception() ? carrier : new ScriptException(left, this);
        }
        return null;
    }
}
