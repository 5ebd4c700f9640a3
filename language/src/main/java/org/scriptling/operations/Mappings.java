package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.collection.DictOperations;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptObject;

/** Mappings of any kind: dicts, and everything with {@code keys} and {@code __getitem__}. */
public final class Mappings {

    private Mappings() {
    }

    /** Copies all entries of a mapping into a dict. @throws org.scriptling.runtime.error.ScriptException TypeError when it is none */
    @TruffleBoundary
    public static void update(ScriptDict target, Object mapping) {
        ScriptDict source = asDictOrNull(mapping);
        if (source == null) {
            throw Errors.typeError("'%s' object is not a mapping", Types.typeName(mapping));
        }
        HashTable table = source.table();
        for (int i = 0; i < table.used(); i++) {
            Object value = table.value(i);
            if (value != null) {
                target.put(table.key(i), value);
            }
        }
    }

    /** A dict with the entries of a mapping, maybe the mapping itself; {@code null} when the value is no mapping. */
    @TruffleBoundary
    public static ScriptDict asDictOrNull(Object mapping) {
        Object plain = PayloadObject.unwrap(mapping);
        if (plain instanceof ScriptDict dict && dict.getClass() == ScriptDict.class && mapping == plain) {
            return dict;
        }
        if (plain instanceof ScriptDict dict && mapping == plain) {
            return dict.copy();
        }
        if (plain instanceof ScriptDict dict && mapping instanceof ScriptObject object && DictOperations.keepsIteration(object)) {
            return dict;
        }
        if (plain instanceof MappingProxy proxy) {
            return proxy.dict();
        }
        Object keys = Attributes.getOrNull(mapping, "keys");
        if (keys == null || !Calls.isCallable(keys)) {
            return null;
        }
        ScriptDict dict = new ScriptDict();
        Iteration.forEach(Calls.call(keys), key -> dict.put(key, Items.get(mapping, key)));
        return dict;
    }
}
