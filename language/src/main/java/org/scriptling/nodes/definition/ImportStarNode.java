package org.scriptling.nodes.definition;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.module.ScriptModule;

/** {@code from module import *}: into the globals of the importing module. */
public final class ImportStarNode extends StatementNode {

    private final ScriptModule importing;
    private final String module;
    private final int level;

    public ImportStarNode(ScriptModule importing, String module, int level) {
        this.importing = importing;
        this.module = module;
        this.level = level;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        load();
        return null;
    }

    @TruffleBoundary
    private void load() {
        ScriptlingContext.get(this).importer().importAll(importing, module, level);
    }
}
