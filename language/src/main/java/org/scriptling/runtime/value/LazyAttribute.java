package org.scriptling.runtime.value;

import org.scriptling.spi.HostFunction;

/** A computed attribute of a library class. No data descriptor: an attribute set on an instance shadows it. */
public final class LazyAttribute extends ScriptValue {

    private final String name;
    private final HostFunction getter;
    private final boolean callable;

    /** @param callable whether a method call without arguments gives the value, as in {@code request.body()} */
    public LazyAttribute(String name, HostFunction getter, boolean callable) {
        this.name = name;
        this.getter = getter;
        this.callable = callable;
    }

    public String name() {
        return name;
    }

    /** Takes the instance. */
    public HostFunction getter() {
        return getter;
    }

    public boolean isCallable() {
        return callable;
    }
}
