package org.scriptling.runtime.value;

import org.scriptling.spi.HostFunction;

/** A computed attribute of a builtin or library class: a data descriptor. */
public final class GetterDescriptor extends ScriptValue {

    private final String name;
    private final ScriptClass owner;
    private final HostFunction getter;
    private final HostFunction setter;

    /** @param setter takes instance and value, {@code null} as value deletes; or {@code null} for a read-only attribute */
    public GetterDescriptor(String name, ScriptClass owner, HostFunction getter, HostFunction setter) {
        this.name = name;
        this.owner = owner;
        this.getter = getter;
        this.setter = setter;
    }

    public String name() {
        return name;
    }

    public ScriptClass owner() {
        return owner;
    }

    public HostFunction getter() {
        return getter;
    }

    /** The setter, or {@code null}. */
    public HostFunction setter() {
        return setter;
    }
}
