package org.scriptling.nodes.definition;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.module.ScriptModule;

/** {@code from module import a as b, c}. */
public final class ImportFromNode extends StatementNode {

    private final ScriptModule importing;
    private final String module;
    private final int level;
    private final String[] names;
    @Children private final AssignmentNode[] targets;

    /**
     * @param importing the module that holds the statement: relative names start from its package
     * @param level number of leading dots
     */
    public ImportFromNode(ScriptModule importing, String module, int level, String[] names, AssignmentNode[] targets) {
        this.importing = importing;
        this.module = module;
        this.level = level;
        this.names = names;
        this.targets = targets;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object source = load();
        for (int i = 0; i < targets.length; i++) {
            targets[i].execute(frame, member(source, names[i]));
        }
        return null;
    }

    @TruffleBoundary
    private Object load() {
        return ScriptlingContext.get(this).importer().importFrom(importing, module, level);
    }

    @TruffleBoundary
    private Object member(Object source, String name) {
        return ScriptlingContext.get(this).importer().member(source, name);
    }
}
