package org.scriptling.runtime.value;

/** The value {@code NotImplemented}. */
public final class NotImplemented extends ScriptValue {

    public static final NotImplemented INSTANCE = new NotImplemented();

    private NotImplemented() {
    }

    @Override
    public String toString() {
        return "NotImplemented";
    }
}
