package org.scriptling.runtime.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.utilities.TriState;

import org.scriptling.ScriptlingLanguage;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;

/** Base of builtin values that are Java objects of their own: what every such value tells other languages about itself. */
@ExportLibrary(InteropLibrary.class)
public abstract class ScriptValue implements TruffleObject {

    @ExportMessage
    public final boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    public final Class<ScriptlingLanguage> getLanguage() {
        return ScriptlingLanguage.class;
    }

    @ExportMessage
    @TruffleBoundary
    public final Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Texts.representation(this);
    }

    @ExportMessage
    public final boolean hasMetaObject() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    public final Object getMetaObject() {
        return Types.classOf(this);
    }

    @ExportMessage
    public final TriState isIdenticalOrUndefined(Object other) {
        return other instanceof ScriptValue ? TriState.valueOf(this == other) : TriState.UNDEFINED;
    }

    @ExportMessage
    @TruffleBoundary
    public final int identityHashCode() {
        return System.identityHashCode(this);
    }
}
