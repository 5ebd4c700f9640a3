package org.scriptling.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
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

    @Child private StatementNode body;
    @Child private ResumableHandlers handlers;
    @Child private StatementNode alternative;
    private final int lastInBody;
    private final int exceptionSlot;

    /**
     * @param lastInBody the number of the last {@code yield} in the body or before it
     * @param alternative may be {@code null}
     * @param exceptionSlot holds the exception while a clause is suspended
     */
    public ResumableTryNode(StatementNode body, int lastInBody, ResumableHandlers handlers, StatementNode alternative, int exceptionSlot) {
        this.body = body;
        this.handlers = handlers;
        this.alternative = alternative;
        this.lastInBody = lastInBody;
        this.exceptionSlot = exceptionSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        int point = ResumePoint.get(frame);
        if (point > lastInBody && point <= handlers.lastPoint()) {
            return handle(frame, (ScriptException) frame.getObject(exceptionSlot), true);
        }
        if (point <= lastInBody) {
            Object completion;
            try {
                completion = body.execute(frame);
            } catch (ScriptException exception) {
                return handle(frame, exception, false);
            } catch (StackOverflowError overflow) {
                // Perhaps on the way to where the body was suspended.
                ResumePoint.set(frame, ResumePoint.NONE);
                return handle(frame, Exceptions.recursion(this), false);
            }
            if (completion != null) {
                return completion;
            }
        }
        return alternative == null ? null : alternative.execute(frame);
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
        /** For each clause the number of the last {@code yield} in it or before it. */
        @CompilationFinal(dimensions = 1) private final int[] lastPoints;

        /**
         * @param matchers decide which clause takes the exception
         * @param targets bind it; {@code null} without name
         * @param unbinds unbind the name; {@code null} without name
         * @param lastPoints for each clause the number of the last {@code yield} in it or before it
         */
        public ResumableHandlers(HandlerNode[] matchers, AssignmentNode[] targets, StatementNode[] bodies, StatementNode[] unbinds, int[] lastPoints) {
            this.matchers = matchers;
            this.targets = targets;
            this.bodies = bodies;
            this.unbinds = unbinds;
            this.lastPoints = lastPoints;
        }

        int lastPoint() {
            return lastPoints[lastPoints.length - 1];
        }

        @ExplodeLoop
        Object execute(VirtualFrame frame, ExceptionObject exception, boolean resumed) {
            int point = ResumePoint.get(frame);
            for (int i = 0; i < bodies.length; i++) {
                if (resumed ? point <= lastPoints[i] : matchers[i].matches(frame, exception)) {
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
                return completion;
            } finally {
                if (completion != Completion.YIELD && unbinds[clause] != null) {
                    unbinds[clause].execute(frame);
                }
            }
        }
    }
}
