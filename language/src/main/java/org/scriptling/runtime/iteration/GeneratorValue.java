package org.scriptling.runtime.iteration;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.IndirectCallNode;

import org.scriptling.operations.Delegation;
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
    /** Room for so many generators that delegate to one another is made at once. */
    private static final int USUAL_DEPTH = 16;
    /** How often a resumption gives a value, as the compiler cannot see: the most loops have more than ten turns. */
    private static final double USUAL = 0.95;
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
    /** Without order in memory: in shared mode only whoever made the state RUNNING goes on to touch the frame. */
    private int state;
    private boolean started;
    /** The {@code yield from} that has suspended the body, if the generator behind it may be resumed directly; else {@code null}. */
    private Delegation delegation;

    public GeneratorValue(ScriptFunction function, MaterializedFrame frame, RootCallTarget target) {
        this.function = function;
        this.frame = frame;
        this.target = target;
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
        return CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, state == RUNNING) || isDelegating() && isDelegateRunning();
    }

    @TruffleBoundary
    private boolean isDelegateRunning() {
        return delegation.generator().isRunning();
    }

    /** Runs the body to its next {@code yield} through a cached call. @return whether there is a next value; false at the end */
    public boolean resume(DirectCallNode call) {
        return begin() && (isDelegating() && resumeInnermost() || run(call, null));
    }

    /** As {@link #resume(DirectCallNode)}, for callers that many generators share. */
    public boolean resume(IndirectCallNode call) {
        return begin() && (isDelegating() && resumeInnermost() || run(null, call));
    }

    private boolean isDelegating() {
        return CompilerDirectives.injectBranchProbability(CompilerDirectives.UNLIKELY_PROBABILITY, delegation != null);
    }

    /** Whether the value that the body has yielded is an int. */
    public boolean hasYieldedLong() {
        return frame.isLong(GeneratorLayout.VALUE_SLOT);
    }

    /** The int that the body has yielded. */
    public long yieldedLong() {
        return frame.getLong(GeneratorLayout.VALUE_SLOT);
    }

    /** The value that the body has yielded if that is no int. */
    public Object yieldedObject() {
        return frame.getObject(GeneratorLayout.VALUE_SLOT);
    }

    /** The value that the body has yielded. */
    public Object yielded() {
        return hasYieldedLong() ? (Object) yieldedLong() : yieldedObject();
    }

    /**
     * Resumes the innermost of the generators that this one delegates to, without the bodies in between, which would only pass its value
     * on. When it ends, or fails, the one that delegates to it goes on, and so forth.
     *
     * @return whether there is a next value; if not, this generator's own body is to go on
     */
    @TruffleBoundary
    private boolean resumeInnermost() {
        if (ThreadMode.isShared()) {
            return false;
        }
        List<Delegation> path = new ArrayList<>(USUAL_DEPTH);
        for (GeneratorValue generator = this; generator.delegation != null; generator = generator.delegation.generator()) {
            path.add(generator.delegation);
        }
        ScriptException failure = null;
        boolean interrupted = true;
        try {
            for (int level = path.size() - 1; level >= 0; level--) {
                Delegation one = path.get(level);
                GeneratorValue generator = one.generator();
                try {
                    if (generator.begin()) {
                        generator.frame.setObject(GeneratorLayout.THROWN_SLOT, failure);
                        failure = null;
                        if (generator.run(null, one.call())) {
                            interrupted = false;
                            GeneratorLayout.setYielded(frame, generator.yielded());
                            end(SUSPENDED);
                            return true;
                        }
                        one.end();
                    }
                } catch (ScriptException exception) {
                    failure = exception;
                }
            }
            interrupted = false;
        } finally {
            if (interrupted) {
                end(FINISHED);
            }
        }
        frame.setObject(GeneratorLayout.THROWN_SLOT, failure);
        return false;
    }

    /** Runs the body through one of two nodes. @return whether it has yielded */
    private boolean run(DirectCallNode direct, IndirectCallNode indirect) {
        boolean suspended = false;
        try {
            Object result = direct != null ? direct.call(frame) : indirect.call(target, frame);
            if (CompilerDirectives.injectBranchProbability(USUAL, result != null)) {
                suspended = true;
            }
            delegateTo(result instanceof Delegation next ? next : null);
            return suspended;
        } catch (ScriptException exception) {
            // A body that raised has returned nothing; what it yielded last is still there.
            frame.setObject(GeneratorLayout.VALUE_SLOT, None.INSTANCE);
            delegateTo(null);
            throw translate(exception);
        } finally {
            end(suspended ? SUSPENDED : FINISHED);
        }
    }

    private void delegateTo(Delegation next) {
        if (delegation != next) {
            delegation = next;
        }
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
        // Loops do not ask again after the end.
        if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, state == FINISHED)) {
            return false;
        }
        if (ThreadMode.isShared() ? !STATE.compareAndSet(this, SUSPENDED, RUNNING) : isRunning()) {
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
        frame.setObject(GeneratorLayout.SENT_SLOT, sent == None.INSTANCE ? null : sent);
        frame.setObject(GeneratorLayout.THROWN_SLOT, thrown);
        try {
            return run(null, IndirectCallNode.getUncached()) ? yielded() : null;
        } finally {
            frame.setObject(GeneratorLayout.SENT_SLOT, null);
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
            throw Errors.stopIteration(ended ? null : takeReturnValue());
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
            throw Errors.stopIteration(takeReturnValue());
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

    /** The iterator whose values a suspended body passes on, as scripts see it; None if there is none. */
    @TruffleBoundary
    public Object yieldsFrom() {
        return state == SUSPENDED && frame.getObject(GeneratorLayout.DELEGATION_SLOT) instanceof Delegation running ? running.iterator() : None.INSTANCE;
    }

    /** What the body returned, after it has ended; None before. */
    @TruffleBoundary
    public Object returnValue() {
        Object value = state == FINISHED ? frame.getObject(GeneratorLayout.VALUE_SLOT) : null;
        return value == null ? None.INSTANCE : value;
    }

    /** What the body returned, {@code null} for None; given away once, as only the first StopIteration tells it. */
    @TruffleBoundary
    public Object takeReturnValue() {
        Object value = returnValueOrNull();
        if (value != null) {
            frame.setObject(GeneratorLayout.VALUE_SLOT, None.INSTANCE);
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
