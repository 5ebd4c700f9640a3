package org.scriptling.runtime.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.iteration.DictKeyIterator;

/** A read-only view of a dict, such as {@code __dict__} of a class. */
@ExportLibrary(InteropLibrary.class)
public final class MappingProxy extends ScriptValue {

    private final ScriptDict dict;

    public MappingProxy(ScriptDict dict) {
        this.dict = dict;
    }

    public ScriptDict dict() {
        return dict;
    }

    @ExportMessage
    boolean hasIterator() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getIterator() {
        return new DictKeyIterator(dict());
    }
}
