package org.scriptling.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;

/** Checks and converts the arguments of methods of str, bytes and bytearray. */
final class TextArguments {

    private TextArguments() {
    }

    /** Whether an argument was given. */
    static boolean isGiven(Object argument) {
        return argument != SignatureText.LEFT_OUT;
    }

    /** The text of a str or an instance of a subclass, or {@code null}. */
    static TruffleString textOrNull(Object value) {
        return PayloadObject.unwrap(value) instanceof TruffleString text ? text : null;
    }

    /** A text. @param requirement start of the TypeError's message, such as {@code "must be str"} */
    static TruffleString text(Object value, String requirement) {
        TruffleString text = textOrNull(value);
        if (text == null) {
            throw Errors.typeError("%s, not %s", requirement, requirement.contains(" argument ") ? givenType(value) : Types.typeName(value));
        }
        return text;
    }

    /** How messages about a certain argument call its type: None by its name as a value. */
    private static String givenType(Object value) {
        return value == None.INSTANCE ? "None" : Types.typeName(value);
    }

    /** The name of an encoding or error handler. @param fallback for an argument left out */
    static String name(Object value, String function, String parameter, String fallback) {
        if (!isGiven(value)) {
            return fallback;
        }
        TruffleString text = textOrNull(value);
        if (text == null) {
            throw Errors.typeError("%s() argument '%s' must be str, not %s", function, parameter, givenType(value));
        }
        return Strings.toJava(text);
    }

    /** The content of a bytes-like object; must not be changed. */
    static byte[] bytes(Object value) {
        byte[] content = BytesContent.ofOrNull(value);
        if (content == null) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.typeName(value));
        }
        return content;
    }

    /**
     * Where a search takes place. {@code start} may lie behind {@code end}, then nothing is found, not even the empty text.
     *
     * @param start from 0 on
     * @param end from 0 to the length
     */
    record Range(int start, int end) {
    }

    /** The range that the arguments {@code start} and {@code end} describe, None for those left out. */
    static Range range(Object start, Object end, int length) {
        long from = start == None.INSTANCE ? 0 : bound(start);
        long to = end == None.INSTANCE ? length : bound(end);
        from = from < 0 ? Math.max(0, from + length) : Math.min(from, Integer.MAX_VALUE);
        to = to < 0 ? Math.max(0, to + length) : Math.min(to, length);
        return new Range((int) from, (int) to);
    }

    private static long bound(Object value) {
        if (!Numbers.isInteger(value) && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Numbers.indexClamped(value);
    }

    /** An iterator, or {@code null} for a value that is not iterable. */
    static ScriptIterator iteratorOrNull(Object value) {
        try {
            return Iteration.iterator(value);
        } catch (ScriptException failure) {
            if (Types.isInstance(failure.exception(), ExceptionClasses.TYPE_ERROR)) {
                return null;
            }
            throw failure;
        }
    }
}
