package org.scriptling.runtime.error;

import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.object.Shape;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.operations.Exceptions;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptObject;

/**
 * A guest exception: an instance of a subclass of BaseException. The text of an exception that the language raises is built only
 * when somebody reads it, so {@code try}/{@code except} in a hot loop stays cheap.
 */
@ExportLibrary(InteropLibrary.class)
public final class ExceptionObject extends ScriptObject {

    private ScriptTuple arguments;
    private Supplier<String> lazyMessage;
    private Object cause = None.INSTANCE;
    private Object context = None.INSTANCE;
    private boolean suppressContext;
    private String renderedSyntaxErrors;
    /** The carrier of the first raise, which has the innermost frames; {@code null} while the exception was never raised. */
    private ScriptException carrier;

    public ExceptionObject(Shape shape, ScriptTuple arguments) {
        super(shape);
        this.arguments = arguments;
    }

    /** An exception with one str argument that is built on first use. */
    public ExceptionObject(Shape shape, Supplier<String> message) {
        super(shape);
        this.lazyMessage = message;
    }

    /** {@code args}. */
    public ScriptTuple arguments() {
        ScriptTuple current = arguments;
        return current != null ? current : buildArguments();
    }

    /** The text stays: two threads may want the arguments at once, and each may set them. */
    @TruffleBoundary
    private synchronized ScriptTuple buildArguments() {
        if (arguments == null) {
            arguments = new ScriptTuple(Strings.of(lazyMessage.get()));
        }
        return arguments;
    }

    /** Sets {@code args}. */
    public void setArguments(ScriptTuple newArguments) {
        arguments = newArguments;
    }

    /** {@code __cause__}: an exception or None. */
    public Object cause() {
        return cause;
    }

    /** Sets {@code __cause__} and, as Python does, {@code __suppress_context__}. */
    public void setCause(Object newCause) {
        cause = newCause;
        suppressContext = true;
    }

    /** {@code __context__}: an exception or None. */
    public Object context() {
        return context;
    }

    public void setContext(Object newContext) {
        context = newContext;
    }

    /** {@code __suppress_context__}. */
    public boolean isContextSuppressed() {
        return suppressContext;
    }

    public void setContextSuppressed(boolean suppressed) {
        suppressContext = suppressed;
    }

    /** Notes a raise. Without a lock, so that compiled code need not allocate exceptions that it catches itself. */
    void raisedWith(ScriptException newCarrier) {
        if (carrier == null) {
            carrier = newCarrier;
        }
    }

    /** The carrier of the first raise, which knows the stack, or {@code null} for an exception that was never raised. */
    public ScriptException carrierOrNull() {
        return carrier;
    }

    /** For a SyntaxError of a script: all errors, as the command line shows them; else {@code null}. */
    public String renderedSyntaxErrors() {
        return renderedSyntaxErrors;
    }

    void setRenderedSyntaxErrors(String rendered) {
        renderedSyntaxErrors = rendered;
    }

    /** What {@code str()} makes of the exception, for reports: when that fails, Python's remark that it did. */
    @TruffleBoundary
    public String text() {
        try {
            return Texts.displayJava(this);
        } catch (ScriptException _) {
            return "<exception str() failed>";
        }
    }

    /** {@code Class: text}, or the class alone when the text is empty. */
    @TruffleBoundary
    public String describe() {
        String text = text();
        String name = scriptClass().name();
        return text.isEmpty() ? name : name + ": " + text;
    }

    /** What other languages take for the cause: {@code __cause__}, or else the exception that was being handled; maybe {@code null}. */
    private ExceptionObject causeOrContext() {
        if (cause instanceof ExceptionObject explicit) {
            return explicit;
        }
        return !suppressContext && context instanceof ExceptionObject implicit ? implicit : null;
    }

    @ExportMessage
    boolean isException() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    RuntimeException throwException() {
        throw new ScriptException(this, null);
    }

    @ExportMessage
    @TruffleBoundary
    ExceptionType getExceptionType() {
        if (scriptClass().isSubclassOf(ExceptionClasses.SYSTEM_EXIT)) {
            return ExceptionType.EXIT;
        }
        return renderedSyntaxErrors != null ? ExceptionType.PARSE_ERROR : ExceptionType.RUNTIME_ERROR;
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() throws UnsupportedMessageException {
        if (getExceptionType() != ExceptionType.PARSE_ERROR) {
            throw UnsupportedMessageException.create();
        }
        return false;
    }

    @ExportMessage
    @TruffleBoundary
    int getExceptionExitStatus() throws UnsupportedMessageException {
        if (getExceptionType() != ExceptionType.EXIT) {
            throw UnsupportedMessageException.create();
        }
        return Exceptions.exitStatus(this);
    }

    @ExportMessage
    boolean hasExceptionMessage() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getExceptionMessage() {
        return describe();
    }

    @ExportMessage
    boolean hasExceptionCause() {
        return causeOrContext() != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object getExceptionCause() throws UnsupportedMessageException {
        ExceptionObject result = causeOrContext();
        if (result == null) {
            throw UnsupportedMessageException.create();
        }
        return result;
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasExceptionStackTrace() {
        ScriptException raised = carrier;
        return raised != null && InteropLibrary.getUncached().hasExceptionStackTrace(raised);
    }

    @ExportMessage
    @TruffleBoundary
    Object getExceptionStackTrace() throws UnsupportedMessageException {
        if (!hasExceptionStackTrace()) {
            throw UnsupportedMessageException.create();
        }
        return InteropLibrary.getUncached().getExceptionStackTrace(carrier);
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasSourceLocation() {
        ScriptException raised = carrier;
        return raised != null && InteropLibrary.getUncached().hasSourceLocation(raised);
    }

    @ExportMessage
    @TruffleBoundary
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        if (!hasSourceLocation()) {
            throw UnsupportedMessageException.create();
        }
        return InteropLibrary.getUncached().getSourceLocation(carrier);
    }
}
