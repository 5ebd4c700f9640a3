package org.scriptling.runtime.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.operations.Calls;
import org.scriptling.operations.Foreign;
import org.scriptling.runtime.collection.ScriptTuple;

/** {@code list[int]}: a class with type arguments, used in annotations and callable like the class. */
@ExportLibrary(InteropLibrary.class)
public final class GenericAlias extends TypedValue {

    private final ScriptClass origin;
    private final ScriptTuple arguments;

    public GenericAlias(ScriptClass origin, ScriptTuple arguments) {
        this.origin = origin;
        this.arguments = arguments;
    }

    public ScriptClass origin() {
        return origin;
    }

    public ScriptTuple arguments() {
        return arguments;
    }

    @Override
    public ScriptClass scriptClass() {
        return BuiltinClasses.GENERIC_ALIAS;
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
