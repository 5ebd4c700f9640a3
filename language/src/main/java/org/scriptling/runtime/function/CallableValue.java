package org.scriptling.runtime.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.operations.Calls;
import org.scriptling.operations.Foreign;
import org.scriptling.runtime.value.ScriptValue;

/** Base of functions and bound methods: other languages can execute them. */
@ExportLibrary(InteropLibrary.class)
public abstract class CallableValue extends ScriptValue {

    /** The name that the definition gives. */
    public abstract String name();

    /** Where the definition is, or {@code null} for functions that no script defines. */
    public SourceSection sourceSection() {
        return null;
    }

    @ExportMessage
    final boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    final Object execute(Object[] arguments) {
        return Calls.call(this, Foreign.importAll(arguments));
    }

    @ExportMessage
    final boolean hasExecutableName() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    final Object getExecutableName() {
        return name();
    }

    @ExportMessage
    @TruffleBoundary
    final boolean hasSourceLocation() {
        return sourceSection() != null;
    }

    @ExportMessage
    @TruffleBoundary
    final SourceSection getSourceLocation() throws UnsupportedMessageException {
        SourceSection section = sourceSection();
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }
}
