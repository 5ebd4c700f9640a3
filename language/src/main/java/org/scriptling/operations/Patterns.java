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

    /** As {@link ClassPatternAttributesNode#executeOrNull} for a subject that is an instance of the class. */
    @TruffleBoundary
    static Object[] classAttributesOrNull(Object subject, ScriptClass type, int positional, String[] keywords) {
        String[] names = positionalNames(type, positional, keywords);
        Object[] values = new Object[positional + keywords.length];
        for (int i = 0; i < values.length; i++) {
            String name = i < positional ? names[i] : keywords[i - positional];
            values[i] = name == null ? subject : attribute(subject, name);
            if (values[i] == null) {
                return null;
            }
        }
        return values;
    }

    /**
     * The attributes that the positional patterns of a class pattern stand for; {@code null} in place of a name stands for the
     * subject itself.
     *
     * @param keywords attributes of the keyword patterns
     * @throws ScriptException TypeError when the class has fewer, or when an attribute has several patterns
     */
    @TruffleBoundary
    static String[] positionalNames(ScriptClass type, int positional, String[] keywords) {
        if (positional == 1 && matchesItself(type)) {
            return new String[1];
        }
        String[] names = new String[positional];
        if (positional > 0) {
            Object[] attributes = matchArguments(type);
            if (positional > attributes.length) {
                throw Errors.typeError("%s() accepts %d positional sub-pattern%s (%d given)", type.name(), attributes.length, attributes.length == 1 ? "" : "s", positional);
            }
            for (int i = 0; i < positional; i++) {
                names[i] = Strings.toJava((TruffleString) attributes[i]);
                if (Arrays.asList(names).indexOf(names[i]) < i || Arrays.asList(keywords).contains(names[i])) {
                    throw Errors.typeError("%s() got multiple sub-patterns for attribute '%s'", type.name(), names[i]);
                }
            }
        }
        return names;
    }

    @TruffleBoundary
    static ScriptException notClass() {
        return Errors.typeError("called match pattern must be a class");
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
