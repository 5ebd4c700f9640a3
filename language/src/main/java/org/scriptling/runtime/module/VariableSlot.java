package org.scriptling.runtime.module;


import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.Truffle;

import org.scriptling.runtime.ThreadMode;

/**
 * The place of one global variable or class attribute. Nodes hold the slot itself, never its name.
 *
 * <p>A slot that is written rarely is <em>constant</em>: compiled code embeds its value, guarded by an assumption. After
 * {@value #MAXIMUM_INVALIDATIONS} changes it becomes <em>variable</em> for good. Writers store first and invalidate
 * afterwards; readers fetch the assumption first and the value afterwards, so a constant that was read under a still valid
 * assumption is current.
 */
public final class VariableSlot {

    private static final int MAXIMUM_INVALIDATIONS = 3;

    private final String name;
    private Object value;
    /** {@code null} once the slot is variable for good. */
    private volatile Assumption constant;
    private int invalidations;

    public VariableSlot(String name) {
        this.name = name;
        this.constant = Truffle.getRuntime().createAssumption(name);
    }

    public VariableSlot(String name, Object value) {
        this(name);
        this.value = value;
    }

    /** The name of the variable. */
    public String name() {
        return name;
    }

    /** The value, or {@code null} while undefined. */
    public Object get() {
        return value;
    }

    /** Whether the variable has a value. */
    public boolean isDefined() {
        return value != null;
    }

    /** The assumption under which the value (also: being undefined) is constant, or {@code null} for a variable slot. */
    public Assumption constantAssumption() {
        return constant;
    }

    /** Stores a value; {@code null} makes the variable undefined. */
    public void set(Object newValue) {
        if (constant == null) {
            // Publishes the content of the value before the value itself.
            ThreadMode.publicationFence();
            value = newValue;
        } else if (value != newValue) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            setAndInvalidate(newValue);
        }
    }

    private synchronized void setAndInvalidate(Object newValue) {
        Assumption current = constant;
        boolean definition = value == null;
        ThreadMode.publicationFence();
        value = newValue;
        if (current != null) {
            if (!definition) {
                invalidations++;
            }
            constant = invalidations < MAXIMUM_INVALIDATIONS ? Truffle.getRuntime().createAssumption(name) : null;
            current.invalidate();
        }
    }
}
