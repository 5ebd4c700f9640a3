package org.scriptling.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.SlotReadNode;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.operations.Attributes;
import org.scriptling.runtime.text.Strings;

/** Reads a global variable, or else a builtin. Both are constants in compiled code as long as nobody changes them. */
public final class ReadGlobalNode extends ExpressionNode {

    @Child private SlotReadNode module;
    @Child private SlotReadNode builtins;

    public ReadGlobalNode(VariableSlot module, VariableSlot builtins) {
        this.module = new SlotReadNode(module);
        this.builtins = new SlotReadNode(builtins);
    }

    /** The name that is read. */
    public String name() {
        return module.slot().name();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = module.execute();
        if (value != null) {
            return value;
        }
        value = builtins.execute();
        if (value != null) {
            return value;
        }
        throw undefined();
    }

    @TruffleBoundary
    private ScriptException undefined() {
        ScriptException exception = Errors.create(this, ExceptionClasses.NAME_ERROR, "name '%s' is not defined", name());
        Attributes.putOwn(exception.exception(), "name", Strings.of(name()));
        return exception;
    }
}
