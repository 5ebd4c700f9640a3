package org.scriptling.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;

/**
 * A statement that runs clauses while it handles an exception, which thus becomes the context of those that the clauses raise. The
 * exception stays in the frame until somebody asks the thread which one is being handled; from then on this statement tells the thread
 * at once.
 */
public abstract class HandlingNode extends StatementNode {

    /** The slot of a frame on the heap: exceptions in it would be allocated anyway, and stack walks do not find it. */
    public static final int NO_SLOT = -1;

    private final int handledSlot;
    @CompilationFinal private boolean telling;
    /** Whether an exception was ever handled while another one was. */
    @CompilationFinal private boolean nested;

    /** @param handledSlot the slot called {@link ThreadState#HANDLED_SLOT}, or {@link #NO_SLOT} */
    HandlingNode(int handledSlot) {
        this.handledSlot = handledSlot;
        this.telling = handledSlot == NO_SLOT;
    }

    /** The clauses. @return their completion */
    abstract Object executeHandling(VirtualFrame frame, ScriptException carrier);

    /** Runs the clauses as handlers of an exception. */
    final Object handle(VirtualFrame frame, ScriptException carrier) {
        ThreadState state = ScriptlingContext.get(this).threadState();
        ExceptionObject outer = state.handled();
        link(carrier.exception(), outer);
        try {
            return telling ? tell(frame, carrier, state, outer) : keep(frame, carrier, state, outer);
        } catch (ScriptException raised) {
            link(raised.exception(), carrier.exception());
            throw raised;
        }
    }

    private Object tell(VirtualFrame frame, ScriptException carrier, ThreadState state, ExceptionObject outer) {
        state.setHandled(carrier.exception());
        try {
            return executeHandling(frame, carrier);
        } finally {
            state.setHandled(outer);
        }
    }

    private Object keep(VirtualFrame frame, ScriptException carrier, ThreadState state, ExceptionObject outer) {
        Object outerInFrame = frame.getObject(handledSlot);
        frame.setObject(handledSlot, carrier.exception());
        state.beginInFrame();
        try {
            return executeHandling(frame, carrier);
        } finally {
            frame.setObject(handledSlot, outerInFrame);
            if (state.endInFrame(outer)) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                telling = true;
            }
        }
    }

    private void link(ExceptionObject exception, ExceptionObject handled) {
        if (Exceptions.needsContext(exception, handled)) {
            if (!nested) {
                // In code that never comes here, exceptions need not exist as objects.
                CompilerDirectives.transferToInterpreterAndInvalidate();
                nested = true;
            }
            Exceptions.setContext(exception, handled);
        }
    }
}
