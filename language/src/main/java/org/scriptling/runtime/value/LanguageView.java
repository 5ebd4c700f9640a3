package org.scriptling.runtime.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.ScriptlingLanguage;
import org.scriptling.operations.Foreign;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;

/** Primitive and foreign values as Scriptling sees them: their class and their text. */
@ExportLibrary(value = InteropLibrary.class, delegateTo = "value")
public final class LanguageView implements TruffleObject {

    final Object value;

    public LanguageView(Object value) {
        this.value = value;
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<ScriptlingLanguage> getLanguage() {
        return ScriptlingLanguage.class;
    }

    @ExportMessage
    boolean hasMetaObject() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMetaObject() {
        return Types.classOf(Foreign.importValue(value));
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Texts.representation(Foreign.importValue(value));
    }
}
