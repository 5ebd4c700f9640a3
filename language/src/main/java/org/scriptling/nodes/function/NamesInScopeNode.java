package org.scriptling.nodes.function;

import java.util.LinkedHashSet;
import java.util.Set;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.Sorting;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.module.VariableSlot;
import org.scriptling.runtime.text.Strings;

/** {@code dir()}: the names that can be used where it stands, the builtins among them (language.md S16). */
public final class NamesInScopeNode extends ExpressionNode {

    @Child private ExpressionNode callee;
    private final VariableSlot builtin;
    @Child private LocalsNode locals;
    private final ScriptModule module;
    @Child private CallExpressionNode ordinary;

    /**
     * @param callee reads the name {@code dir}
     * @param builtin where the builtins have the function
     * @param locals the variables of the function or class around the call
     * @param ordinary what happens when a script has bound the name to something else
     */
    public NamesInScopeNode(ExpressionNode callee, VariableSlot builtin, LocalsNode locals, ScriptModule module, CallExpressionNode ordinary) {
        this.callee = callee;
        this.builtin = builtin;
        this.locals = locals;
        this.module = module;
        this.ordinary = ordinary;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return callee.execute(frame) == builtin.get() ? names(locals.execute(frame)) : ordinary.execute(frame);
    }

    @TruffleBoundary
    private ScriptList names(Object variables) {
        Set<String> names = new LinkedHashSet<>(ScriptlingContext.get(this).builtins().variables().keySet());
        names.addAll(module.variables().keySet());
        if (variables instanceof ScriptDict dict) {
            for (Object key : dict.keysToArray()) {
                if (key instanceof TruffleString text) {
                    names.add(Strings.toJava(text));
                }
            }
        }
        return Sorting.sorted(names.stream().map(Strings::of).toArray());
    }
}
