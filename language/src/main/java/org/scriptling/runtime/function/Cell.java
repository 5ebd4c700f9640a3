package org.scriptling.runtime.function;

import org.scriptling.runtime.ThreadMode;

/** A variable that a nested function captures. Frames hold the cell, functions carry it, so no frame ever escapes. */
public final class Cell {

    private Object value;

    /** The value, or {@code null} while unbound. */
    public Object get() {
        return value;
    }

    /** Stores a value; {@code null} unbinds. */
    public void set(Object newValue) {
        ThreadMode.publicationFence();
        value = newValue;
    }
}
