package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Calls;
import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Exceptions;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** Calls a function until it returns a given value: {@code iter(function, sentinel)}. */
public final class CallableIterator extends ScriptIterator {

    /** {@code null} once the end was seen. */
    private Object function;
    private final Object sentinel;

    public CallableIterator(Object function, Object sentinel) {
        this.function = function;
        this.sentinel = sentinel;
    }

    @Override
    @TruffleBoundary
    public Object next() {
        if (function == null) {
            return null;
        }
        try {
            Object value = Calls.call(function);
            if (!Comparisons.keysEqual(sentinel, value)) {
                return value;
            }
        } catch (ScriptException e) {
            if (!Exceptions.matches(e.exception(), ExceptionClasses.STOP_ITERATION)) {
                throw e;
            }
        }
        function = null;
        return null;
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.CALLABLE_ITERATOR;
    }
}
