package org.scriptling.runtime.function;

import org.scriptling.runtime.ThreadMode;

/**
 * A variable that a nested function captures. Frames hold the cell, functions carry it, so no frame ever escapes.
 *
 * <p>In script mode an int may stand unboxed beside the place for objects. In shared mode, where nobody could store both at once,
 * ints are stored as objects; an unboxed one that is there already stays as it is until it is replaced.
 */
public final class Cell {

    /** Stands in place of the value when it is the unboxed int. */
    private static final Object UNBOXED = new Object();

    private Object value;
    private long number;

    /** The value, or {@code null} while unbound. */
    public Object get() {
        Object current = value;
        return current == UNBOXED ? (Object) number : current;
    }

    /** Whether {@link #getLong} has the value, which {@link #get} would have to box. */
    public boolean isUnboxed() {
        return value == UNBOXED;
    }

    /** The value of an unboxed cell. */
    public long getLong() {
        return number;
    }

    /** Stores a value; {@code null} unbinds. */
    public void set(Object newValue) {
        ThreadMode.publicationFence();
        value = newValue;
    }

    /** Stores an int. */
    public void setLong(long newNumber) {
        if (ThreadMode.isShared()) {
            set(newNumber);
            return;
        }
        number = newNumber;
        if (value != UNBOXED) {
            value = UNBOXED;
        }
    }
}
