package org.scriptling.operations;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.module.VariableSlot;

/** Reads one {@link VariableSlot}; a slot that rarely changes folds to a constant in compiled code. */
public final class SlotReadNode extends Node {

    private final VariableSlot slot;
    @CompilationFinal private Assumption assumption;
    @CompilationFinal private Object constant;
    @CompilationFinal private boolean variable;

    public SlotReadNode(VariableSlot slot) {
        this.slot = slot;
    }

    /** The slot that this node reads. */
    public VariableSlot slot() {
        return slot;
    }

    /** The value, or {@code null} while undefined. */
    public Object execute() {
        if (variable) {
            return slot.get();
        }
        Assumption current = assumption;
        if (current != null && Assumption.isValidAssumption(current)) {
            return constant;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return specialize();
    }

    private Object specialize() {
        // The assumption first, the value afterwards: see VariableSlot.
        Assumption fresh = slot.constantAssumption();
        Object value = slot.get();
        if (fresh == null) {
            variable = true;
        } else {
            constant = value;
            assumption = fresh;
        }
        return value;
    }
}
