package org.scriptling.operations;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.SuperObject;

/** The attribute that {@code super().name} leads to for one class and one kind of receiver. */
final class SuperAttribute extends Node {

    private final Assumption layout;
    @Child private SlotReadNode slot;

    private SuperAttribute(Assumption layout, SlotReadNode slot) {
        this.layout = layout;
        this.slot = slot;
    }

    @TruffleBoundary
    static SuperAttribute create(SuperObject proxy, String name) {
        ScriptClass type = proxy.receiverClass();
        Assumption layout = type.layoutAssumption();
        VariableSlot slot = type.lookupSlotAfter(proxy.start(), name);
        return new SuperAttribute(layout, slot == null ? null : new SlotReadNode(slot));
    }

    Assumption layout() {
        return layout;
    }

    /** The attribute as it stands in its class, or {@code null}. */
    Object execute() {
        return slot == null ? null : slot.execute();
    }
}
