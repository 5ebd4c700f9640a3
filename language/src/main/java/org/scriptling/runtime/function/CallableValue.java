package org.scriptling.runtime.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.operations.Calls;
import org.scriptling.operations.Foreign;
import org.scriptling.runtime.value.ScriptValue;

/** Base of functions and bound methods: other languages can execute them. */
@ExportLibrary(InteropLibrary.class)
public abstract class CallableValue extends ScriptValue {

    @ExportMessage
    final boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    final Object execute(Object[] arguments) {
        return Calls.call(this, Foreign.importAll(arguments));
    }
}
