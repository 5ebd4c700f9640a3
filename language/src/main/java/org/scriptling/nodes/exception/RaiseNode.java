package org.scriptling.nodes.exception;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.DispatchNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptClass.Layout;

/** {@code raise}, {@code raise exception} and {@code raise exception from cause}. */
public final class RaiseNode extends StatementNode {

    @Child private ExpressionNode exception;
    @Child private ExpressionNode cause;
    /** Makes an exception of a class; {@code null} until a class was raised. */
    @Child private DispatchNode instantiate;
    /** Whether this statement has raised while another exception was being handled. */
    @CompilationFinal private boolean handling;

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
        if (exception == null) {
            throw again(ScriptlingContext.get(this).threadState().handled());
        }
        Object value = exception.execute(frame);
        Object reason = cause == null ? null : cause.execute(frame);
        ExceptionObject object = toRaise(value);
        if (reason != null) {
            object.setCause(reason == None.INSTANCE || reason instanceof ExceptionObject ? reason : Exceptions.toCause(reason));
        }
        ExceptionObject handled = ScriptlingContext.get(this).threadState().handled();
        if (handled != null) {
            if (!handling) {
                // In code that never comes here, exceptions need not exist as objects.
                CompilerDirectives.transferToInterpreterAndInvalidate();
                handling = true;
            }
            Exceptions.setContext(object, handled);
        }
        throw new ScriptException(object, this);
    }

    private ExceptionObject toRaise(Object value) {
        Object made = value;
        if (value instanceof ScriptClass type && type.layout() == Layout.EXCEPTION) {
            if (instantiate == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                instantiate = insert(DispatchNode.create());
            }
            made = instantiate.execute(type, new Object[1]);
            if (!(made instanceof ExceptionObject)) {
                throw Exceptions.notAnException(type, made);
            }
        }
        return made instanceof ExceptionObject object ? object : Exceptions.toRaise(made);
    }

    @TruffleBoundary
    private ScriptException again(ExceptionObject handled) {
        if (handled == null) {
            return Errors.create(this, ExceptionClasses.RUNTIME_ERROR, "No active exception to reraise");
        }
        return new ScriptException(handled, this);
    }
}
