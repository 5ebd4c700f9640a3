package org.scriptling.runtime.iteration;

import org.scriptling.operations.Calls;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.ScriptClass;

/** An iterator of a script class: calls its {@code __next__} and ends with its StopIteration. */
public final class GuestIterator extends ScriptIterator {

    private final Object iterator;

    public GuestIterator(Object iterator) {
        this.iterator = iterator;
    }

    /** The script's iterator. */
    public Object iterator() {
        return iterator;
    }

    @Override
    public Object next() {
        ScriptClass type = Types.classOf(iterator);
        Object method = type.lookup("__next__");
        if (method == null) {
            throw Errors.typeError("'%s' object is not an iterator", type.name());
        }
        try {
            return Calls.call(Attributes.bind(method, iterator, type));
        } catch (ScriptException exception) {
            if (exception.exception().scriptClass().isSubclassOf(ExceptionClasses.STOP_ITERATION)) {
                return null;
            }
            throw exception;
        }
    }

    @Override
    public ScriptClass iteratorClass() {
        return Types.classOf(iterator);
    }
}
