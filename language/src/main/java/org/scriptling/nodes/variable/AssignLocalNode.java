package org.scriptling.nodes.variable;

import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.ScriptlingTypes;
import org.scriptling.nodes.StatementNode;

/** {@code name = value} for a local variable: the value never gets boxed on its way into the slot. */
@NodeChild(value = "value", type = ExpressionNode.class)
@TypeSystemReference(ScriptlingTypes.class)
public abstract class AssignLocalNode extends StatementNode {

    private final int slot;

    protected AssignLocalNode(int slot) {
        this.slot = slot;
    }

    @Specialization
    Object doLong(VirtualFrame frame, long value) {
        frame.setLong(slot, value);
        return null;
    }

    @Specialization
    Object doDouble(VirtualFrame frame, double value) {
        frame.setDouble(slot, value);
        return null;
    }

    @Specialization(replaces = {"doLong", "doDouble"})
    Object doGeneric(VirtualFrame frame, Object value) {
        WriteLocalNode.write(frame, slot, value);
        return null;
    }
}
