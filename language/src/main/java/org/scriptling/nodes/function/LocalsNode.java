package org.scriptling.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.AttributeDict;

/** {@code locals()} and {@code vars()} without arguments: a snapshot in functions, the live namespace in modules and classes. */
public final class LocalsNode extends ExpressionNode {

    @Child private ExpressionNode callee;
    @Child private CallExpressionNode ordinary;
    private final VariableSlot builtin;
    private final String[] names;
    @Children private final ExpressionNode[] reads;
    private final int namespaceSlot;
    private final ScriptModule module;

    private LocalsNode(ExpressionNode callee, VariableSlot builtin, CallExpressionNode ordinary, String[] names, ExpressionNode[] reads, int namespaceSlot, ScriptModule module) {
        this.callee = callee;
        this.builtin = builtin;
        this.ordinary = ordinary;
        this.names = names;
        this.reads = reads;
        this.namespaceSlot = namespaceSlot;
        this.module = module;
    }

    /**
     * A node for a place in a script.
     *
     * @param ordinary what happens when a script has bound the name to something else
     * @param names the variables of the function
     * @param reads reads each of them
     * @param namespaceSlot where a class body has its namespace, or -1
     * @param module the module, for a call at module level, or {@code null}
     */
    public static LocalsNode create(ExpressionNode callee, VariableSlot builtin, CallExpressionNode ordinary, String[] names, ExpressionNode[] reads, int namespaceSlot, ScriptModule module) {
        return new LocalsNode(callee, builtin, ordinary, names, reads, namespaceSlot, module);
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        if (callee.execute(frame) != builtin.get()) {
            return ordinary.execute(frame);
        }
        if (namespaceSlot >= 0) {
            return frame.getObject(namespaceSlot);
        }
        if (module != null) {
            return AttributeDict.of(module);
        }
        ScriptDict dict = new ScriptDict();
        for (int i = 0; i < reads.length; i++) {
            Object value;
            try {
                value = reads[i].execute(frame);
            } catch (ScriptException unbound) {
                continue;
            }
            put(dict, names[i], value);
        }
        return dict;
    }

    @TruffleBoundary
    private static void put(ScriptDict dict, String name, Object value) {
        dict.put(Strings.of(name), value);
    }
}
