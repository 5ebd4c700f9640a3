package org.scriptling.runtime.collection;

import org.scriptling.runtime.value.ScriptValue;

/** A tuple. */
public final class ScriptTuple extends ScriptValue {

    public static final ScriptTuple EMPTY = new ScriptTuple();

    private final Object[] elements;

    /** The array becomes the property of the tuple. */
    public ScriptTuple(Object... elements) {
        this.elements = elements;
    }

    /** The elements; the array must not be changed. */
    public Object[] elements() {
        return elements;
    }

    public int size() {
        return elements.length;
    }

    public Object get(int index) {
        return elements[index];
    }
}
