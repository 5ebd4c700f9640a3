package org.scriptling.runtime.iteration;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Calls;
import org.scriptling.operations.Truth;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;

/** {@code filter(function, iterable)}: the elements for which the function is true. */
public final class FilterIterator extends ScriptIterator {

    private final Object function;
    private final ScriptIterator source;

    /** @param function a callable, or None for the truth of the elements themselves */
    public FilterIterator(Object function, ScriptIterator source) {
        this.function = function;
        this.source = source;
    }

    /** What decides; None for the elements' own truth. */
    public Object function() {
        return function;
    }

    /** Where the elements come from. */
    public ScriptIterator source() {
        return source;
    }

    @Override
    @TruffleBoundary
    public Object next() {
        for (Object element = source.next(); element != null; element = source.next()) {
            if (Truth.isTrue(function == None.INSTANCE ? element : Calls.call(function, element))) {
                return element;
            }
        }
        return null;
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.FILTER;
    }
}
