package org.scriptling.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.syntax.tree.Expression.Argument.Kind;

/** The arguments of a call with {@code *} and {@code **}, spread out. */
public record UnpackedArguments(Object[] positional, String[] names, Object[] values) {

    /** The elements behind a {@code *}. @throws org.scriptling.runtime.error.ScriptException TypeError when it is not iterable */
    @TruffleBoundary
    public static Object[] elements(Object callee, Object iterable) {
        if (!Iteration.isIterable(iterable)) {
            throw Errors.typeError("%s argument after * must be an iterable, not %s", Calls.displayName(callee), Types.typeName(iterable));
        }
        return Iteration.toArray(iterable);
    }

    /**
     * Spreads arguments.
     *
     * @param arguments one value for each argument; those of kind STAR are already arrays
     * @param keywords the name for each argument of kind KEYWORD
     */
    @TruffleBoundary
    public static UnpackedArguments of(Object callee, Object[] arguments, Kind[] kinds, String[] keywords) {
        List<Object> positional = new ArrayList<>();
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (kinds[i]) {
                case POSITIONAL -> positional.add(arguments[i]);
                case STAR -> positional.addAll(List.of((Object[]) arguments[i]));
                case KEYWORD -> add(callee, named, keywords[i], arguments[i]);
                case DOUBLE_STAR -> addAll(callee, named, arguments[i]);
            }
        }
        return new UnpackedArguments(positional.toArray(), named.keySet().toArray(String[]::new), named.values().toArray());
    }

    private static void add(Object callee, Map<String, Object> named, String name, Object value) {
        if (named.put(name, value) != null) {
            throw Errors.typeError("%s got multiple values for keyword argument '%s'", Calls.displayName(callee), name);
        }
    }

    private static void addAll(Object callee, Map<String, Object> named, Object mapping) {
        ScriptDict dict = Mappings.asDictOrNull(mapping);
        if (dict == null) {
            throw Errors.typeError("%s argument after ** must be a mapping, not %s", Calls.displayName(callee), Types.typeName(mapping));
        }
        HashTable table = dict.table();
        for (int i = 0; i < table.used(); i++) {
            if (table.value(i) != null) {
                if (!(PayloadObject.unwrap(table.key(i)) instanceof TruffleString key)) {
                    throw Errors.typeError("keywords must be strings");
                }
                add(callee, named, Strings.toJava(key).intern(), table.value(i));
            }
        }
    }
}
