package org.scriptling.runtime.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Items;
import org.scriptling.operations.Iteration;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptObject;

/** Operations on dicts as wholes. */
public final class DictOperations {

    private DictOperations() {
    }

    /**
     * {@code dict.update(other)}: the entries of a mapping, that is, of anything with {@code keys}, or pairs from an iterable.
     *
     * @throws org.scriptling.runtime.error.ScriptException TypeError, ValueError with Python's messages
     */
    @TruffleBoundary
    public static void update(ScriptDict dict, Object other) {
        switch (other) {
            case ScriptDict source -> dict.putAll(source);
            case PayloadObject object when object.payload() instanceof ScriptDict source && keepsIteration(object) -> dict.putAll(source);
            default -> {
                Object keys = other instanceof ScriptList || other instanceof ScriptTuple ? null : Attributes.getOrNull(other, "keys");
                if (keys != null) {
                    Iteration.forEach(Calls.call(keys), key -> dict.put(key, Items.get(other, key)));
                } else {
                    updateFromPairs(dict, other);
                }
            }
        }
    }

    /** Whether an instance of a subclass of dict is copied entry by entry, without asking its methods: CPython looks at one. */
    public static boolean keepsIteration(ScriptObject object) {
        return object.scriptClass().lookup("__iter__") == BuiltinClasses.DICT.ownValue("__iter__");
    }

    private static void updateFromPairs(ScriptDict dict, Object pairs) {
        ScriptIterator iterator = Iteration.iterator(pairs);
        long number = 0;
        for (Object pair = iterator.next(); pair != null; pair = iterator.next()) {
            if (!Iteration.isIterable(pair)) {
                throw Errors.typeError("cannot convert dictionary update sequence element #%d to a sequence", number);
            }
            Object[] entry = pair instanceof ScriptTuple tuple ? tuple.elements() : Iteration.toArray(pair);
            if (entry.length != 2) {
                throw Errors.valueError("dictionary update sequence element #%d has length %d; 2 is required", number, entry.length);
            }
            dict.put(entry[0], entry[1]);
            number++;
        }
    }

    /** {@code dict.fromkeys(keys, value)} for dict itself. */
    @TruffleBoundary
    public static ScriptDict fromKeys(Object keys, Object value) {
        ScriptDict dict = new ScriptDict();
        Iteration.forEach(keys, key -> dict.put(key, value));
        return dict;
    }
}
