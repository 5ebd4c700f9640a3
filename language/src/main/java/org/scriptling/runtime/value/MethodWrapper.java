package org.scriptling.runtime.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.operations.Calls;
import org.scriptling.operations.Foreign;

/** A {@code staticmethod} or {@code classmethod} object. */
@ExportLibrary(InteropLibrary.class)
public final class MethodWrapper extends ScriptValue {

    private final ScriptClass kind;
    private final Object function;

    /** @param kind {@link BuiltinClasses#STATICMETHOD} or {@link BuiltinClasses#CLASSMETHOD} */
    public MethodWrapper(ScriptClass kind, Object function) {
        this.kind = kind;
        this.function = function;
    }

    public ScriptClass kind() {
        return kind;
    }

    public boolean isClassMethod() {
        return kind == BuiltinClasses.CLASSMETHOD;
    }

    public Object function() {
        return function;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isExecutable() {
        return Calls.isCallable(this);
    }

    @ExportMessage
    @TruffleBoundary
    Object execute(Object[] arguments) throws UnsupportedMessageException {
        if (!isExecutable()) {
            throw UnsupportedMessageException.create();
        }
        return Calls.call(this, Foreign.importAll(arguments));
    }
}
