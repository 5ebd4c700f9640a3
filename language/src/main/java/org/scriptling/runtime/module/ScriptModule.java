package org.scriptling.runtime.module;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.value.MemberValue;

/**
 * A module: its global variables as slots by name. Slots are made on first mention and never removed, so nodes may hold them.
 */
public final class ScriptModule extends MemberValue {

    private final String name;
    private final boolean builtin;
    private final Map<String, VariableSlot> slots = new LinkedHashMap<>();
    private final Map<String, Supplier<Object>> computed = new ConcurrentHashMap<>();

    /** @param builtin whether this is a library of the language, written in Java */
    public ScriptModule(String name, boolean builtin) {
        this.name = name;
        this.builtin = builtin;
    }

    /** The name under which the module was imported, or {@code __main__}. */
    public String name() {
        return name;
    }

    public boolean isBuiltin() {
        return builtin;
    }

    /** The slot of a global, made on first mention; maybe undefined. */
    @TruffleBoundary
    public VariableSlot slot(String variable) {
        synchronized (slots) {
            return slots.computeIfAbsent(variable, VariableSlot::new);
        }
    }

    /** The value of a global, or {@code null}. */
    @TruffleBoundary
    public Object get(String variable) {
        VariableSlot slot;
        synchronized (slots) {
            slot = slots.get(variable);
        }
        if (slot != null && slot.isDefined()) {
            return slot.get();
        }
        Supplier<Object> supplier = computed.get(variable);
        return supplier == null ? null : supplier.get();
    }

    /** Sets a global; {@code null} removes it. */
    @TruffleBoundary
    public void set(String variable, Object value) {
        slot(variable).set(value);
    }

    /** Adds an attribute of a library that is computed whenever it is read. */
    public void setComputed(String attribute, Supplier<Object> getter) {
        computed.put(attribute, getter);
    }

    /** Whether some attributes are computed. */
    public boolean isComputed(String attribute) {
        return !computed.isEmpty() && computed.containsKey(attribute);
    }

    /** Names and values of the defined globals, in order of first mention. */
    @TruffleBoundary
    public Map<String, Object> variables() {
        Map<String, Object> result = new LinkedHashMap<>();
        synchronized (slots) {
            slots.forEach((key, slot) -> {
                Object value = slot.get();
                if (value != null) {
                    result.put(key, value);
                }
            });
        }
        computed.keySet().forEach(key -> result.putIfAbsent(key, computed.get(key).get()));
        return result;
    }
}
