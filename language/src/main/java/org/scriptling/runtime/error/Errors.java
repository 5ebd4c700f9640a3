package org.scriptling.runtime.error;

import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.ScriptClass;

/**
 * Makes the exceptions that the language raises; the caller throws them. Texts use {@link String#format} patterns and are built
 * only when somebody reads them.
 */
public final class Errors {

    private Errors() {
    }

    /** An exception of any builtin class. Arguments must be immutable: the text is built later. */
    @TruffleBoundary
    public static ScriptException create(ScriptClass type, String format, Object... arguments) {
        return create(null, type, format, arguments);
    }

    /** As {@link #create(ScriptClass, String, Object...)}, with the node that raises. */
    @TruffleBoundary
    public static ScriptException create(Node node, ScriptClass type, String format, Object... arguments) {
        Supplier<String> text = arguments.length == 0 ? () -> format : () -> String.format(java.util.Locale.ROOT, format, arguments);
        return new ScriptException(new ExceptionObject(type.instanceShape(), text), node);
    }

    /** An exception with guest arguments, such as the key of a KeyError. Without boundary: compiled code that catches it need not allocate it. */
    public static ScriptException withArguments(ScriptClass type, Object... arguments) {
        return new ScriptException(new ExceptionObject(type.instanceShape(), new ScriptTuple(arguments)), null);
    }

    public static ScriptException typeError(String format, Object... arguments) {
        return create(ExceptionClasses.TYPE_ERROR, format, arguments);
    }

    public static ScriptException valueError(String format, Object... arguments) {
        return create(ExceptionClasses.VALUE_ERROR, format, arguments);
    }

    public static ScriptException indexError(String format, Object... arguments) {
        return create(ExceptionClasses.INDEX_ERROR, format, arguments);
    }

    /** KeyError with the key as its argument. */
    public static ScriptException keyError(Object key) {
        return withArguments(ExceptionClasses.KEY_ERROR, key);
    }

    /** KeyError with a text as its argument. */
    public static ScriptException keyErrorText(String text) {
        return withArguments(ExceptionClasses.KEY_ERROR, Strings.of(text));
    }

    /** IndexError with a constant text. */
    public static ScriptException indexError(TruffleString text) {
        return withArguments(ExceptionClasses.INDEX_ERROR, text);
    }

    public static ScriptException attributeError(String format, Object... arguments) {
        return create(ExceptionClasses.ATTRIBUTE_ERROR, format, arguments);
    }

    public static ScriptException zeroDivision(String format) {
        return create(ExceptionClasses.ZERO_DIVISION_ERROR, format);
    }

    public static ScriptException overflowError(String format, Object... arguments) {
        return create(ExceptionClasses.OVERFLOW_ERROR, format, arguments);
    }

    public static ScriptException runtimeError(String format, Object... arguments) {
        return create(ExceptionClasses.RUNTIME_ERROR, format, arguments);
    }

    /** StopIteration with a value: {@code args} is empty when the value is {@code null}. */
    public static ScriptException stopIteration(Object value) {
        return value == null ? withArguments(ExceptionClasses.STOP_ITERATION) : withArguments(ExceptionClasses.STOP_ITERATION, value);
    }
}
