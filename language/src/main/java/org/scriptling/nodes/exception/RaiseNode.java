package org.scriptling.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;

/** {@code raise}, {@code raise exception} and {@code raise exception from cause}. */
public final class RaiseNode extends StatementNode {

    @Child private ExpressionNode exception;
    @Child private ExpressionNode cause;

    /** Both may be {@code null}. */
    public RaiseNode(ExpressionNode exception, ExpressionNode cause) {
        this.exception = exception;
        this.cause = cause;
    }

    /** Whether this is a {@code raise} without value. */
    boolean isReraise() {
        return exception == null;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = exception == null ? null : exception.execute(frame);
        Object reason = cause == null ? null : cause.execute(frame);
        throw carrier(value, reason);
    }

    @TruffleBoundary
    private ScriptException carrier(Object value, Object reason) {
        ExceptionObject handled = ScriptlingContext.get(this).threadState().handled();
        if (value == null) {
            if (handled == null) {
                return Errors.create(this, ExceptionClasses.RUNTIME_ERROR, "No active exception to reraise");
            }
            return new ScriptException(handled, this);
        }
        ExceptionObject object = Exceptions.toRaise(value);
        if (reason != null) {
            object.setCause(Exceptions.toCause(reason));
        }
        return Exceptions.carrier(object, handled, this);
    }
}
