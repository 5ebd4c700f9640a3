package org.scriptling.runtime.error;

import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.TypedValue;

/** {@code __traceback__} of an exception. */
public final class TracebackValue extends TypedValue {

    private final ExceptionObject exception;

    public TracebackValue(ExceptionObject exception) {
        this.exception = exception;
    }

    /** {@code tb_lineno}: the line of the outermost frame, from 1; 0 when unknown. */
    public long lineNumber() {
        return Tracebacks.lineNumber(exception);
    }

    @Override
    public ScriptClass scriptClass() {
        return BuiltinClasses.TRACEBACK;
    }
}
