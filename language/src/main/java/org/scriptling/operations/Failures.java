package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.error.Tracebacks;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.spi.ScriptFailure;

/** Translates between guest exceptions and the failures that host code throws and catches. */
public final class Failures {

    private Failures() {
    }

    /** The guest exception for a failure thrown by host code. */
    @TruffleBoundary
    public static ScriptException toGuest(ScriptFailure failure) {
        if (failure.exception() instanceof ExceptionObject exception) {
            return new ScriptException(exception, null);
        }
        ScriptClass type = ExceptionClasses.all().getOrDefault(failure.className(), ExceptionClasses.RUNTIME_ERROR);
        return Errors.withArguments(type, Strings.of(String.valueOf(failure.getMessage())));
    }

    /** The failure for a guest exception that leaves script code. */
    @TruffleBoundary
    public static ScriptFailure toHost(ScriptException exception) {
        ExceptionObject object = exception.exception();
        boolean exit = object.scriptClass().isSubclassOf(ExceptionClasses.SYSTEM_EXIT);
        return ScriptFailure.ofException(object, object.scriptClass().name(), Texts.displayJava(object), Tracebacks.render(object), exit ? Exceptions.exitStatus(object) : null);
    }
}
