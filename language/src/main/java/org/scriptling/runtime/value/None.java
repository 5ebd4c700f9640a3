package org.scriptling.runtime.value;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** The value {@code None}. */
@ExportLibrary(InteropLibrary.class)
public final class None extends ScriptValue {

    public static final None INSTANCE = new None();

    private None() {
    }

    @ExportMessage
    boolean isNull() {
        return true;
    }

    @Override
    public String toString() {
        return "None";
    }
}
