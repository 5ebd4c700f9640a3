package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.Tracebacks;

/** Context managers (language.md 11). */
public final class Managers {

    private Managers() {
    }

    /** The bound {@code __enter__}. @throws org.scriptling.runtime.error.ScriptException TypeError when the object is no context manager */
    @TruffleBoundary
    public static Object enter(Object manager) {
        Object method = Attributes.lookupSpecial(manager, "__enter__");
        if (method == null) {
            throw Errors.typeError("'%s' object does not support the context manager protocol", Types.typeName(manager));
        }
        return method;
    }

    /** The bound {@code __exit__}. @throws org.scriptling.runtime.error.ScriptException TypeError when there is none */
    @TruffleBoundary
    public static Object exit(Object manager) {
        Object method = Attributes.lookupSpecial(manager, "__exit__");
        if (method == null) {
            throw Errors.typeError("'%s' object does not support the context manager protocol (missed __exit__ method)", Types.typeName(manager));
        }
        return method;
    }

    /** The traceback that {@code __exit__} gets. */
    @TruffleBoundary
    public static Object traceback(ExceptionObject exception) {
        return Tracebacks.tracebackValue(exception);
    }
}
