package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;

/** Raising and matching exceptions (language.md 12). */
public final class Exceptions {

    private Exceptions() {
    }

    /** The exception object that {@code raise value} raises: an instance, an instantiated class, or for a text a TypeError (S10). */
    @TruffleBoundary
    public static ExceptionObject toRaise(Object value) {
        if (value instanceof ExceptionObject exception) {
            return exception;
        }
        if (value instanceof ScriptClass type && type.isSubclassOf(ExceptionClasses.BASE_EXCEPTION)) {
            Object made = Calls.call(type);
            if (made instanceof ExceptionObject exception) {
                return exception;
            }
            throw notAnException(type, made);
        }
        if (Types.unwrap(value) instanceof TruffleString text) {
            return new ExceptionObject(ExceptionClasses.TYPE_ERROR.instanceShape(), new ScriptTuple(text));
        }
        throw Errors.typeError("exceptions must derive from BaseException");
    }

    /** The TypeError about a class of exceptions whose instances are none. */
    @TruffleBoundary
    public static ScriptException notAnException(ScriptClass type, Object made) {
        return Errors.typeError("calling %s should have returned an instance of BaseException, not %s", Texts.representationJava(type), Texts.representationJava(Types.classOf(made)));
    }

    /** The value behind {@code from}: an exception or None. */
    @TruffleBoundary
    public static Object toCause(Object value) {
        if (value == None.INSTANCE || value instanceof ExceptionObject) {
            return value;
        }
        if (value instanceof ScriptClass type && type.isSubclassOf(ExceptionClasses.BASE_EXCEPTION)) {
            return toRaise(value);
        }
        throw Errors.typeError("exception causes must derive from BaseException");
    }

    /** Whether an {@code except} clause with this value takes an exception. @throws ScriptException TypeError for other values */
    @TruffleBoundary
    public static boolean matches(ExceptionObject exception, Object clause) {
        return switch (clause) {
            case ScriptClass type when type.isSubclassOf(ExceptionClasses.BASE_EXCEPTION) -> exception.scriptClass().isSubclassOf(type);
            case ScriptTuple tuple -> matchesAny(exception, tuple.elements());
            case ScriptList list -> matchesAny(exception, list.toArray());
            default -> throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
        };
    }

    private static boolean matchesAny(ExceptionObject exception, Object[] clauses) {
        boolean found = false;
        for (Object clause : clauses) {
            found |= matches(exception, clause);
        }
        return found;
    }

    /** Whether the name of some class in an exception's resolution order is {@code name} (S13). */
    @TruffleBoundary
    public static boolean matchesName(ExceptionObject exception, String name) {
        for (ScriptClass type : exception.scriptClass().resolutionOrder()) {
            if (type.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Records which exception was being handled when another was raised; breaks cycles as Python does. */
    public static void setContext(ExceptionObject exception, ExceptionObject handled) {
        if (needsContext(exception, handled)) {
            link(exception, handled);
        }
    }

    /** Whether {@link #setContext} has something to record. */
    public static boolean needsContext(ExceptionObject exception, ExceptionObject handled) {
        return handled != null && handled != exception && exception.context() == None.INSTANCE;
    }

    @TruffleBoundary
    private static void link(ExceptionObject exception, ExceptionObject handled) {
        for (Object link = handled; link instanceof ExceptionObject current; link = current.context()) {
            if (current.context() == exception) {
                current.setContext(None.INSTANCE);
                break;
            }
        }
        exception.setContext(handled);
    }

    /** The RecursionError that a Java stack overflow or the recursion limit turns into. */
    @TruffleBoundary
    public static ScriptException recursion(Node location) {
        return Errors.create(location, ExceptionClasses.RECURSION_ERROR, "maximum recursion depth exceeded");
    }

    /** {@code StopIteration.value}. */
    @TruffleBoundary
    public static Object stopIterationValue(ExceptionObject exception) {
        Object value = Attributes.ownAttribute(exception, "value");
        if (value != null) {
            return value;
        }
        ScriptTuple arguments = exception.arguments();
        return arguments.size() == 0 ? None.INSTANCE : arguments.get(0);
    }

    /** The exit status that an uncaught SystemExit asks for; its text goes to standard error by itself. */
    @TruffleBoundary
    public static int exitStatus(ExceptionObject exception) {
        Object code = Attributes.ownAttribute(exception, "code");
        if (code == null) {
            ScriptTuple arguments = exception.arguments();
            code = arguments.size() == 0 ? None.INSTANCE : arguments.size() == 1 ? arguments.get(0) : arguments;
        }
        if (code == None.INSTANCE) {
            return 0;
        }
        return Numbers.isInteger(code) ? Numbers.toBigInteger(code).intValue() & 0xff : 1;
    }

    /** The text that an uncaught SystemExit prints, or {@code null}. */
    @TruffleBoundary
    public static String exitMessage(ExceptionObject exception) {
        ScriptTuple arguments = exception.arguments();
        Object code = arguments.size() == 0 ? None.INSTANCE : arguments.size() == 1 ? arguments.get(0) : arguments;
        if (code == None.INSTANCE || Numbers.isInteger(code)) {
            return null;
        }
        return code instanceof ExceptionObject inner ? inner.text() : displayOrNull(code);
    }

    /** The text of a value, or {@code null} when its {@code __str__} fails: the program ends anyway. */
    private static String displayOrNull(Object code) {
        try {
            return Texts.displayJava(code);
        } catch (ScriptException _) {
            return null;
        }
    }
}
