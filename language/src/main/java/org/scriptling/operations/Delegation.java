package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.IndirectCallNode;

import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.iteration.GeneratorValue;
import org.scriptling.runtime.iteration.GuestIterator;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.value.None;

/** The running {@code yield from} of a generator: passes values and exceptions on to another iterator. */
public final class Delegation {

    private final ScriptIterator iterator;
    private final IndirectCallNode call;
    private final boolean direct;
    private Object result = None.INSTANCE;

    private Delegation(ScriptIterator iterator, IndirectCallNode call, boolean direct) {
        this.iterator = iterator;
        this.call = call;
        this.direct = direct;
    }

    /**
     * Begins to delegate to an iterator.
     *
     * @param call the node of the {@code yield from} that calls the bodies of generators
     */
    public static Delegation to(ScriptIterator iterator, IndirectCallNode call, ThreadState state) {
        // A handler around the yield from has to be entered again each time, for the context of exceptions that are raised further in.
        return new Delegation(iterator, call, iterator instanceof GeneratorValue && !state.isHandling());
    }

    /** Whether this delegates to a generator which may be resumed without the body that delegates to it. */
    public boolean isDirect() {
        return direct;
    }

    /** The generator that a {@linkplain #isDirect() direct} delegation resumes. */
    public GeneratorValue generator() {
        return (GeneratorValue) iterator;
    }

    /** Keeps what the generator has returned, which has just ended. */
    public void end() {
        result = generator().returnValue();
    }

    /** The node of the {@code yield from}, with which tracebacks find its line. */
    public IndirectCallNode call() {
        return call;
    }

    /** What the delegation gave in the end. */
    public Object result() {
        return result;
    }

    /**
     * Begins to delegate, or goes on without sending anything, in compiled code.
     *
     * @param constantCall the same node as {@link #call()}, which compiled code has to know
     * @return what is yielded, or {@code null} at the end
     */
    public Object next(IteratorNextNode node, IndirectCallNode constantCall) {
        if (iterator instanceof GeneratorValue generator) {
            boolean ended = generator.isFinished();
            // Not inlined: generators that delegate to themselves, as those over trees do, would fill the compiled code.
            if (generator.resume(constantCall)) {
                return generator.yielded();
            }
            if (!ended) {
                end();
            }
            return null;
        }
        return iterator instanceof GuestIterator ? send(None.INSTANCE) : node.execute(iterator);
    }

    /** Passes a value on. @return what is yielded, or {@code null} at the end */
    @TruffleBoundary
    public Object send(Object value) {
        return step(() -> {
            if (iterator instanceof GeneratorValue generator) {
                return generator.send(value);
            }
            Object guest = guest();
            if (value == None.INSTANCE) {
                return guest == iterator ? iterator.next() : Calls.call(Attributes.lookupSpecial(guest, "__next__"));
            }
            return Calls.callMethod(guest, "send", value);
        });
    }

    /** Passes an exception on. @return what is yielded, or {@code null} at the end */
    @TruffleBoundary
    public Object throwException(ScriptException exception) {
        if (exception.exception().scriptClass().isSubclassOf(ExceptionClasses.GENERATOR_EXIT)) {
            if (iterator instanceof GeneratorValue generator) {
                generator.close();
            } else {
                Object close = Attributes.getOrNull(guest(), "close");
                if (close != null) {
                    Calls.call(close);
                }
            }
            throw exception;
        }
        return step(() -> {
            if (iterator instanceof GeneratorValue generator) {
                if (generator.isFinished()) {
                    // What it has just raised itself, or what comes too late for it.
                    throw exception;
                }
                return generator.throwException(exception.exception());
            }
            Object method = Attributes.getOrNull(guest(), "throw");
            if (method == null) {
                throw exception;
            }
            return Calls.call(method, exception.exception());
        });
    }

    /** What this delegates to, as scripts see it. */
    public Object iterator() {
        return guest();
    }

    private Object guest() {
        return iterator instanceof GuestIterator guest ? guest.iterator() : iterator;
    }

    private Object step(java.util.function.Supplier<Object> action) {
        try {
            return action.get();
        } catch (ScriptException exception) {
            if (exception.exception().scriptClass().isSubclassOf(ExceptionClasses.STOP_ITERATION)) {
                result = Exceptions.stopIterationValue(exception.exception());
                return null;
            }
            throw exception;
        }
    }
}
