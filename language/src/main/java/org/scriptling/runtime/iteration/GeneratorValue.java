package org.scriptling.runtime.iteration;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.IndirectCallNode;

import org.scriptling.operations.FunctionAttributes;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;

/** A generator (language.md 10.2). Advancing it on two threads at once is an error, found by compare-and-set in shared mode. */
public final class GeneratorValue extends ScriptIterator {

    private static final int SUSPENDED = 0;
    private static final int RUNNING = 1;
    private static final int FINISHED = 2;
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(GeneratorValue.class, "state", int.class);
        } catch (ReflectiveOperationException exception) {
            throw new ExceptionInInitializerError(exception);
        }
    }

    private final ScriptFunction function;
    private final MaterializedFrame frame;
    private final RootCallTarget target;
    private final GeneratorLayout layout;
    /** Without order in memory: in shared mode only whoever made the state RUNNING goes on to touch the frame. */
    private int state;
    private boolean started;

    public GeneratorValue(ScriptFunction function, MaterializedFrame frame, RootCallTarget target, GeneratorLayout layout) {
        this.function = function;
        this.frame = frame;
        this.target = target;
        this.layout = layout;
    }

    /** The call target that runs the body; its only argument is the generator's frame. */
    public RootCallTarget resumeTarget() {
        return target;
    }

    /** Whether the body has ended. */
    public boolean isFinished() {
        return state == FINISHED;
    }

    /** Whether the body is running. */
    public boolean isRunning() {
        return state == RUNNING;
    }

    /** The next value through a cached call, or {@code null} at the end. */
    public Object resume(DirectCallNode call) {
        if (!begin()) {
            return null;
        }
        boolean suspended = false;
        try {
            Object value = call.call(frame);
            suspended = value != null;
            return value;
        } catch (ScriptException exception) {
            throw failed(exception);
        } finally {
            end(suspended ? SUSPENDED : FINISHED);
        }
    }

    /** As {@link #resume(DirectCallNode)}, for callers that many generators share. */
    public Object resume(IndirectCallNode call) {
        if (!begin()) {
            return null;
        }
        boolean suspended = false;
        try {
            Object value = call.call(target, frame);
            suspended = value != null;
            return value;
        } catch (ScriptException exception) {
            throw failed(exception);
        } finally {
            end(suspended ? SUSPENDED : FINISHED);
        }
    }

    private ScriptException failed(ScriptException exception) {
        // A body that raised has returned nothing; what it yielded last is still there.
        frame.setObject(layout.valueSlot(), None.INSTANCE);
        return translate(exception);
    }

    private void end(int reached) {
        if (ThreadMode.isShared()) {
            // What the body wrote comes before, for the thread that goes on.
            STATE.setRelease(this, reached);
        } else {
            state = reached;
        }
    }

    /** @return false when the generator has ended */
    private boolean begin() {
        if (state == FINISHED) {
            return false;
        }
        if (ThreadMode.isShared() ? !STATE.compareAndSet(this, SUSPENDED, RUNNING) : state == RUNNING) {
            if (state == FINISHED) {
                return false;
            }
            throw alreadyExecuting();
        }
        state = RUNNING;
        started = true;
        return true;
    }

    @TruffleBoundary
    private static RuntimeException alreadyExecuting() {
        return Errors.valueError("generator already executing");
    }

    /** StopIteration must not leave a body: it would end somebody else's loop. */
    @TruffleBoundary
    private static ScriptException translate(ScriptException exception) {
        if (!exception.exception().scriptClass().isSubclassOf(ExceptionClasses.STOP_ITERATION)) {
            return exception;
        }
        ScriptException error = Errors.runtimeError("generator raised StopIteration");
        error.exception().setCause(exception.exception());
        error.exception().setContext(exception.exception());
        return error;
    }

    @Override
    @TruffleBoundary
    public Object next() {
        return advance(None.INSTANCE, null);
    }

    @TruffleBoundary
    private Object advance(Object sent, ScriptException thrown) {
        if (!begin()) {
            if (thrown != null) {
                throw thrown;
            }
            return null;
        }
        // Left empty for None, as it is for the many steps that send nothing.
        frame.setObject(layout.sentSlot(), sent == None.INSTANCE ? null : sent);
        frame.setObject(layout.thrownSlot(), thrown);
        boolean suspended = false;
        try {
            Object value = target.call(frame);
            suspended = value != null;
            return value;
        } catch (ScriptException exception) {
            throw failed(exception);
        } finally {
            frame.setObject(layout.sentSlot(), null);
            end(suspended ? SUSPENDED : FINISHED);
        }
    }

    /** {@code send(value)}. @throws ScriptException StopIteration with the return value at the end */
    @TruffleBoundary
    public Object send(Object value) {
        if (!started && value != None.INSTANCE && state != FINISHED) {
            throw Errors.typeError("can't send non-None value to a just-started generator");
        }
        boolean ended = state == FINISHED;
        Object result = advance(value, null);
        if (result == null) {
            throw Errors.stopIteration(ended ? null : returnValueOrNull());
        }
        return result;
    }

    /** {@code throw(exception)}. @throws ScriptException what the body raises; StopIteration at its end */
    @TruffleBoundary
    public Object throwException(ExceptionObject exception) {
        ScriptException carrier = new ScriptException(exception, null);
        if (!started && STATE.compareAndSet(this, SUSPENDED, FINISHED)) {
            throw carrier;
        }
        Object result = advance(None.INSTANCE, carrier);
        if (result == null) {
            throw Errors.stopIteration(returnValueOrNull());
        }
        return result;
    }

    /** {@code close()}. @throws ScriptException RuntimeError when the body yields instead of ending */
    @TruffleBoundary
    public void close() {
        if (state == FINISHED || !started && STATE.compareAndSet(this, SUSPENDED, FINISHED)) {
            return;
        }
        try {
            Object result = advance(None.INSTANCE, Errors.withArguments(ExceptionClasses.GENERATOR_EXIT));
            if (result != null) {
                throw Errors.runtimeError("generator ignored GeneratorExit");
            }
        } catch (ScriptException exception) {
            ScriptClass type = exception.exception().scriptClass();
            if (!type.isSubclassOf(ExceptionClasses.GENERATOR_EXIT) && !type.isSubclassOf(ExceptionClasses.STOP_ITERATION)) {
                throw exception;
            }
        }
    }

    /** What the body returned, after it has ended; None before. */
    @TruffleBoundary
    public Object returnValue() {
        Object value = state == FINISHED ? frame.getObject(layout.valueSlot()) : null;
        return value == null ? None.INSTANCE : value;
    }

    /** What the body returned, {@code null} for None; given away once, as only the first StopIteration tells it. */
    @TruffleBoundary
    public Object takeReturnValue() {
        Object value = returnValueOrNull();
        if (value != null) {
            frame.setObject(layout.valueSlot(), None.INSTANCE);
        }
        return value;
    }

    private Object returnValueOrNull() {
        Object value = returnValue();
        return value == None.INSTANCE ? null : value;
    }

    /** The name of the generator function. */
    public String name() {
        return FunctionAttributes.name(function);
    }

    /** The qualified name of the generator function. */
    public String qualifiedName() {
        return FunctionAttributes.qualifiedName(function);
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.GENERATOR;
    }

    @Override
    public String describe() {
        return "<generator object " + FunctionAttributes.qualifiedName(function);
    }
}
