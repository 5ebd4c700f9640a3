package org.scriptling.nodes.definition;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.ExpressionNode;

/** {@code import a.b} and {@code import a.b as c}: gives the module to bind. */
public final class ImportNode extends ExpressionNode {

    private final String module;
    private final boolean last;

    /** @param last whether {@code a.b} itself is bound, not {@code a} */
    public ImportNode(String module, boolean last) {
        this.module = module;
        this.last = last;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return load();
    }

    @TruffleBoundary
    private Object load() {
        Object imported = ScriptlingContext.get(this).importer().importModule(module);
        return last ? imported : ScriptlingContext.get(this).importer().topLevel(module);
    }
}
