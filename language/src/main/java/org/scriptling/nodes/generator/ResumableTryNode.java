package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.Completion;
import org.scriptling.nodes.StatementNode;
import org.scriptling.nodes.exception.HandlerNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;

/**
 * {@code try ... except ... else} that suspends the generator. The clauses are one statement that looks at the exception in a slot and
 * leaves a mark there when it has handled it.
 */
public final class ResumableTryNode extends StatementNode {

    private static final int BODY = 0;
    private static final int HANDLERS = 1;
    private static final int ALTERNATIVE = 2;

    @Child private StatementNode body;
    @Child private ResumableHandlers handlers;
    @Child private StatementNode alternative;
    private final int stateSlot;
    private final int exceptionSlot;

    /** @param alternative may be {@code null} */
    public ResumableTryNode(StatementNode body, ResumableHandlers handlers, StatementNode alternative, int stateSlot, int exceptionSlot) {
        this.body = body;
        this.handlers = handlers;
        this.alternative = alternative;
        this.stateSlot = stateSlot;
        this.exceptionSlot = exceptionSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int state = ResumableState.get(frame, stateSlot);
        ResumableState.set(frame, stateSlot, BODY);
        if (state == HANDLERS) {
            return handle(frame, (ScriptException) frame.getObject(exceptionSlot), true);
        }
        if (state == BODY) {
            Object completion;
            try {
                completion = body.execute(frame);
            } catch (ScriptException exception) {
                return handle(frame, exception, false);
            } catch (StackOverflowError overflow) {
                return handle(frame, Exceptions.recursion(this), false);
            }
            if (completion != null) {
                return completion;
            }
        }
        if (alternative == null) {
            return null;
        }
        Object completion = alternative.execute(frame);
        if (completion == Completion.YIELD) {
            ResumableState.set(frame, stateSlot, ALTERNATIVE);
        }
        return completion;
    }

    private Object handle(VirtualFrame frame, ScriptException carrier, boolean resumed) {
        ExceptionObject exception = carrier.exception();
        ThreadState thread = ScriptlingContext.get(this).threadState();
        ExceptionObject outer = thread.handled();
        Exceptions.setContext(exception, outer);
        thread.setHandled(exception);
        try {
            Object completion = handlers.execute(frame, exception, resumed);
            if (completion == ResumableHandlers.UNHANDLED) {
                throw carrier;
            }
            if (completion == Completion.YIELD) {
                frame.setObject(exceptionSlot, carrier);
                ResumableState.set(frame, stateSlot, HANDLERS);
            } else {
                frame.setObject(exceptionSlot, null);
            }
            return completion;
        } catch (ScriptException raised) {
            Exceptions.setContext(raised.exception(), exception);
            throw raised;
        } finally {
            thread.setHandled(outer);
        }
    }

    /** The clauses of a resumable {@code try}. */
    public static final class ResumableHandlers extends Node {
        static final Object UNHANDLED = new Object();

        @Children private final HandlerNode[] matchers;
        @Children private final AssignmentNode[] targets;
        @Children private final StatementNode[] bodies;
        @Children private final StatementNode[] unbinds;
        private final int clauseSlot;

        /**
         * @param matchers decide which clause takes the exception
         * @param targets bind it; {@code null} without name
         * @param unbinds unbind the name; {@code null} without name
         */
        public ResumableHandlers(HandlerNode[] matchers, AssignmentNode[] targets, StatementNode[] bodies, StatementNode[] unbinds, int clauseSlot) {
            this.matchers = matchers;
            this.targets = targets;
            this.bodies = bodies;
            this.unbinds = unbinds;
            this.clauseSlot = clauseSlot;
        }

        @ExplodeLoop
        Object execute(VirtualFrame frame, ExceptionObject exception, boolean resumed) {
            int clause = resumed ? ResumableState.get(frame, clauseSlot) : -1;
            for (int i = 0; i < bodies.length; i++) {
                if (resumed ? clause == i : matchers[i].matches(frame, exception)) {
                    if (!resumed && targets[i] != null) {
                        targets[i].execute(frame, exception);
                    }
                    return run(frame, i);
                }
            }
            return UNHANDLED;
        }

        private Object run(VirtualFrame frame, int clause) {
            Object completion = null;
            try {
                completion = bodies[clause].execute(frame);
                if (completion == Completion.YIELD) {
                    ResumableState.set(frame, clauseSlot, clause);
                }
                return completion;
            } finally {
                if (completion != Completion.YIELD && unbinds[clause] != null) {
                    unbinds[clause].execute(frame);
                }
            }
        }
    }
}
