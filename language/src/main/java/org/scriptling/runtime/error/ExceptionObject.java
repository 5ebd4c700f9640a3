package org.scriptling.runtime.error;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.Shape;

import org.scriptling.operations.Texts;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptObject;

/**
 * A guest exception: an instance of a subclass of BaseException. The text of an exception that the language raises is built only
 * when somebody reads it, so {@code try}/{@code except} in a hot loop stays cheap.
 */
public final class ExceptionObject extends ScriptObject {

    private ScriptTuple arguments;
    private Supplier<String> lazyMessage;
    private Object cause = None.INSTANCE;
    private Object context = None.INSTANCE;
    private boolean suppressContext;
    private String renderedSyntaxErrors;
    private final List<ScriptException> carriers = new ArrayList<>(1);

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
    @TruffleBoundary
    public synchronized ScriptTuple arguments() {
        if (arguments == null) {
            arguments = new ScriptTuple(Strings.of(lazyMessage.get()));
            lazyMessage = null;
        }
        return arguments;
    }

    /** Sets {@code args}. */
    @TruffleBoundary
    public synchronized void setArguments(ScriptTuple newArguments) {
        arguments = newArguments;
        lazyMessage = null;
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

    @TruffleBoundary
    synchronized void addCarrier(ScriptException carrier) {
        // The first carrier has the innermost frames; the last one tells where the exception was raised again.
        if (carriers.size() < 2) {
            carriers.add(carrier);
        } else {
            carriers.set(1, carrier);
        }
    }

    /** The carriers of the first and of the last raise; empty for an exception that was never raised. */
    public synchronized List<ScriptException> carriers() {
        return List.copyOf(carriers);
    }

    /** For a SyntaxError of a script: all errors, as the command line shows them; else {@code null}. */
    public String renderedSyntaxErrors() {
        return renderedSyntaxErrors;
    }

    void setRenderedSyntaxErrors(String rendered) {
        renderedSyntaxErrors = rendered;
    }

    /** {@code Class: text}, or the class alone when the text is empty. */
    @TruffleBoundary
    public String describe() {
        String text = Texts.displayJava(this);
        String name = scriptClass().name();
        return text.isEmpty() ? name : name + ": " + text;
    }
}
