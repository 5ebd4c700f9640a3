package org.scriptling.runtime.value;

/** The value {@code Ellipsis}. */
public final class Ellipsis extends ScriptValue {

    public static final Ellipsis INSTANCE = new Ellipsis();

    private Ellipsis() {
    }

    @Override
    public String toString() {
        return "Ellipsis";
    }
}
