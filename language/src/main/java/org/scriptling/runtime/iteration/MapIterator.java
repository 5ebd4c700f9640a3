package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Calls;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** {@code map(function, *iterables)}: the results of calls with one element of each source. */
public final class MapIterator extends ScriptIterator {

    private final Object function;
    private final ScriptIterator[] sources;

    /** @param sources one or more; the shortest one ends the iteration */
    public MapIterator(Object function, ScriptIterator... sources) {
        this.function = function;
        this.sources = sources;
    }

    /** What is called. */
    public Object function() {
        return function;
    }

    public int sourceCount() {
        return sources.length;
    }

    /** Where an argument comes from. */
    public ScriptIterator source(int index) {
        return sources[index];
    }

    @Override
    @TruffleBoundary
    public Object next() {
        Object[] arguments = new Object[sources.length];
        for (int i = 0; i < arguments.length; i++) {
            Object element = sources[i].next();
            if (element == null) {
                return null;
            }
            arguments[i] = element;
        }
        return Calls.call(function, arguments);
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.MAP;
    }
}
