package org.scriptling.operations;

import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;

/** What patterns ask of their subjects (PEP 634). */
public final class Patterns {

    private Patterns() {
    }

    /** The elements of a subject that is a sequence of fitting length, else {@code null}. @param open whether it may be longer */
    @TruffleBoundary
    public static Object[] sequenceOrNull(Object subject, int length, boolean open) {
        Object[] elements = switch (PayloadObject.unwrap(subject)) {
            case ScriptList list -> list.toArray();
            case ScriptTuple tuple -> tuple.elements();
            case ScriptRange range -> Iteration.toArray(range);
            default -> null;
        };
        return elements != null && (elements.length == length || open && elements.length > length) ? elements : null;
    }

    /** A part of an array as list storage. */
    @TruffleBoundary
    public static ListStorage slice(Object[] elements, int start, int end) {
        return ListStorage.of(Arrays.copyOfRange(elements, start, end));
    }

    /** Whether a subject is a mapping. */
    @TruffleBoundary
    public static boolean isMapping(Object subject) {
        Object plain = PayloadObject.unwrap(subject);
        return plain instanceof ScriptDict || plain instanceof MappingProxy;
    }

    /** The value of a key, or {@code null}. */
    @TruffleBoundary
    public static Object valueOrNull(Object mapping, Object key) {
        ScriptDict dict = PayloadObject.unwrap(mapping) instanceof MappingProxy proxy ? proxy.dict() : (ScriptDict) PayloadObject.unwrap(mapping);
        return dict.get(key);
    }

    /** A dict with the entries of a mapping but for some keys. */
    @TruffleBoundary
    public static ScriptDict without(Object mapping, Object[] keys) {
        ScriptDict copy = new ScriptDict();
        Mappings.update(copy, mapping);
        for (Object key : keys) {
            copy.remove(key);
        }
        return copy;
    }

    /**
     * The attributes that a class pattern looks at, or {@code null} when the subject is no instance or lacks one.
     *
     * @param positional number of positional patterns
     * @param names attributes of the keyword patterns
     */
    @TruffleBoundary
    public static Object[] classAttributesOrNull(Object subject, Object type, int positional, String[] names) {
        if (!(type instanceof ScriptClass expected)) {
            throw Errors.typeError("called match pattern must be a class");
        }
        if (!Types.isInstance(subject, expected)) {
            return null;
        }
        Object[] values = new Object[positional + names.length];
        if (positional == 1 && matchesItself(expected)) {
            values[0] = subject;
        } else if (positional > 0) {
            Object[] attributes = matchArguments(expected);
            if (positional > attributes.length) {
                throw Errors.typeError("%s() accepts %d positional sub-pattern%s (%d given)", expected.name(), attributes.length, attributes.length == 1 ? "" : "s", positional);
            }
            for (int i = 0; i < positional; i++) {
                values[i] = attribute(subject, Strings.toJava((TruffleString) attributes[i]));
                if (values[i] == null) {
                    return null;
                }
            }
        }
        for (int i = 0; i < names.length; i++) {
            values[positional + i] = attribute(subject, names[i]);
            if (values[positional + i] == null) {
                return null;
            }
        }
        return values;
    }

    private static Object attribute(Object subject, String name) {
        try {
            return Attributes.getOrNull(subject, name.intern());
        } catch (ScriptException exception) {
            if (exception.exception().scriptClass().isSubclassOf(ExceptionClasses.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw exception;
        }
    }

    private static boolean matchesItself(ScriptClass type) {
        for (ScriptClass builtin : new ScriptClass[]{BuiltinClasses.BOOL, BuiltinClasses.BYTEARRAY, BuiltinClasses.BYTES, BuiltinClasses.DICT, BuiltinClasses.FLOAT, BuiltinClasses.FROZENSET,
                        BuiltinClasses.INT, BuiltinClasses.LIST, BuiltinClasses.SET, BuiltinClasses.STR, BuiltinClasses.TUPLE}) {
            if (type.isSubclassOf(builtin) && type.lookup("__match_args__") == null) {
                return true;
            }
        }
        return false;
    }

    private static Object[] matchArguments(ScriptClass type) {
        Object names = type.lookup("__match_args__");
        if (names == null) {
            return new Object[0];
        }
        if (!(names instanceof ScriptTuple tuple)) {
            throw Errors.typeError("%s.__match_args__ must be a tuple (got %s)", type.name(), Types.typeName(names));
        }
        return tuple.elements();
    }
}
