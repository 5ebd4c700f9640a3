package org.scriptling.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.value.AttributeDict;

/** {@code globals()}: a live dict of the module in which the call stands. */
public final class GlobalsNode extends ExpressionNode {

    @Child private ExpressionNode callee;
    @Child private CallExpressionNode ordinary;
    private final ScriptModule module;
    private final VariableSlot builtin;

    /** @param ordinary what happens when a script has bound the name to something else */
    public GlobalsNode(ExpressionNode callee, ScriptModule module, VariableSlot builtin, CallExpressionNode ordinary) {
        this.callee = callee;
        this.module = module;
        this.builtin = builtin;
        this.ordinary = ordinary;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return callee.execute(frame) == builtin.get() ? AttributeDict.of(module) : ordinary.execute(frame);
    }
}
