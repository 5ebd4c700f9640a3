package org.scriptling.runtime.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Classes;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;

/**
 * A live dict over the attributes of an instance, a function or a module: {@code __dict__}, {@code vars()} and {@code globals()}.
 * Holds no entries of its own; reads and writes go through to the owner. Its keys are texts.
 */
public final class AttributeDict extends ScriptDict {

    /** Where the attributes are. */
    private interface Store {

        /** The value of an attribute, or {@code null}. */
        Object get(String name);

        /** Sets an attribute; {@code null} removes it. */
        void set(String name, Object value);

        /** Names and values, in order of definition. */
        Map<String, Object> entries();
    }

    private final Store store;
    /** The entries as they were when somebody asked last: iterators expect the same table as long as the keys are the same. */
    private ScriptDict snapshot = new ScriptDict();

    private AttributeDict(Store store) {
        this.store = store;
    }

    /** The attributes of an instance itself. State that the class keeps behind descriptors or slots is left out. */
    public static AttributeDict of(ScriptObject object) {
        return new AttributeDict(new ObjectStore(object));
    }

    /** The attributes that scripts gave a function. */
    public static AttributeDict of(ScriptFunction function) {
        return new AttributeDict(new FunctionStore(function));
    }

    /** The global variables of a module. */
    public static AttributeDict of(ScriptModule module) {
        return new AttributeDict(new ModuleStore(module));
    }

    private record ObjectStore(ScriptObject object) implements Store {

        @Override
        public Object get(String name) {
            return isHidden(name) ? null : Attributes.ownAttribute(object, name);
        }

        @Override
        public void set(String name, Object value) {
            Attributes.putOwn(object, name, value);
        }

        @Override
        public Map<String, Object> entries() {
            Map<String, Object> entries = new LinkedHashMap<>();
            for (Object key : DynamicObjectLibrary.getUncached().getKeyArray(object)) {
                Object value = key instanceof String name ? get(name) : null;
                if (value != null) {
                    entries.put((String) key, value);
                }
            }
            return entries;
        }

        private boolean isHidden(String name) {
            return object.scriptClass().lookup(name) instanceof GetterDescriptor || Classes.isSlot(object.scriptClass(), name);
        }
    }

    private record FunctionStore(ScriptFunction function) implements Store {

        @Override
        public Object get(String name) {
            return function.attributesOrNull() == null || isHidden(name) ? null : function.attributesOrNull().get(Strings.of(name));
        }

        @Override
        public void set(String name, Object value) {
            if (value == null) {
                function.attributes().remove(Strings.of(name));
            } else {
                function.attributes().put(Strings.of(name), value);
            }
        }

        @Override
        public Map<String, Object> entries() {
            Map<String, Object> entries = new LinkedHashMap<>();
            if (function.attributesOrNull() != null) {
                for (Object key : function.attributes().keysToArray()) {
                    String name = Strings.toJava((TruffleString) key);
                    Object value = get(name);
                    if (value != null) {
                        entries.put(name, value);
                    }
                }
            }
            return entries;
        }

        private static boolean isHidden(String name) {
            return BuiltinClasses.FUNCTION.lookup(name) instanceof GetterDescriptor;
        }
    }

    private record ModuleStore(ScriptModule module) implements Store {

        @Override
        public Object get(String name) {
            return module.get(name);
        }

        @Override
        public void set(String name, Object value) {
            module.set(name, value);
        }

        @Override
        public Map<String, Object> entries() {
            return module.variables();
        }
    }

    /** The attribute that a key names, or {@code null} when the key is no text. */
    private static String nameOrNull(Object key) {
        return PayloadObject.unwrap(key) instanceof TruffleString text ? Strings.toJava(text).intern() : null;
    }

    private static String name(Object key) {
        String name = nameOrNull(key);
        if (name == null) {
            throw Errors.typeError("attribute name must be string, not '%s'", Types.typeName(key));
        }
        return name;
    }

    @Override
    @TruffleBoundary
    public synchronized HashTable table() {
        Map<String, Object> entries = store.entries();
        if (!hasKeys(snapshot, entries)) {
            snapshot = new ScriptDict(entries.size());
        }
        ScriptDict target = snapshot;
        entries.forEach((name, value) -> target.put(Strings.of(name), value));
        return target.table();
    }

    private static boolean hasKeys(ScriptDict dict, Map<String, Object> entries) {
        if (dict.size() != entries.size()) {
            return false;
        }
        List<String> names = new ArrayList<>(entries.size());
        for (Object key : dict.keysToArray()) {
            names.add(Strings.toJava((TruffleString) key));
        }
        return names.equals(List.copyOf(entries.keySet()));
    }

    @Override
    @TruffleBoundary
    public int size() {
        return store.entries().size();
    }

    @Override
    @TruffleBoundary
    public Object get(Object key) {
        String name = nameOrNull(key);
        if (name == null) {
            // For its TypeError: also here unhashable keys are refused.
            Hashing.hash(key);
            return null;
        }
        return store.get(name);
    }

    @Override
    @TruffleBoundary
    public Object get(Object key, int hash) {
        String name = nameOrNull(key);
        return name == null ? null : store.get(name);
    }

    @Override
    @TruffleBoundary
    public void put(Object key, Object value) {
        store.set(name(key), value);
    }

    @Override
    @TruffleBoundary
    public void put(Object key, int hash, Object value) {
        put(key, value);
    }

    @Override
    @TruffleBoundary
    public Object remove(Object key) {
        Object value = get(key);
        if (value != null) {
            store.set(name(key), null);
        }
        return value;
    }

    @Override
    @TruffleBoundary
    public Object remove(Object key, int hash) {
        return remove(key);
    }

    @Override
    @TruffleBoundary
    public synchronized Object putIfAbsent(Object key, Object value) {
        Object present = get(key);
        if (present != null) {
            return present;
        }
        put(key, value);
        return value;
    }

    @Override
    @TruffleBoundary
    public synchronized Object[] removeLast() {
        Map<String, Object> entries = store.entries();
        if (entries.isEmpty()) {
            return null;
        }
        String last = List.copyOf(entries.keySet()).getLast();
        store.set(last, null);
        return new Object[]{Strings.of(last), entries.get(last)};
    }

    @Override
    @TruffleBoundary
    public void putAll(ScriptDict other) {
        HashTable source = other.table();
        for (int i = 0; i < source.used(); i++) {
            Object value = source.value(i);
            if (value != null) {
                put(source.key(i), value);
            }
        }
    }

    @Override
    @TruffleBoundary
    public synchronized Object[] keysToArray() {
        return store.entries().keySet().stream().map(Strings::of).toArray();
    }

    @Override
    @TruffleBoundary
    public synchronized Object[] valuesToArray() {
        return store.entries().values().toArray();
    }

    @Override
    @TruffleBoundary
    public synchronized void clear() {
        store.entries().keySet().forEach(name -> store.set(name, null));
    }

    @Override
    @TruffleBoundary
    public ScriptDict copy() {
        Map<String, Object> entries = store.entries();
        ScriptDict copy = new ScriptDict(entries.size());
        entries.forEach((name, value) -> copy.put(Strings.of(name), value));
        return copy;
    }

    @Override
    @TruffleBoundary
    public void replaceWith(ScriptDict other) {
        ScriptDict content = other.copy();
        synchronized (this) {
            clear();
            putAll(content);
        }
    }
}
