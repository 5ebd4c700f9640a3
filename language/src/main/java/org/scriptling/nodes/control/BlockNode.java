package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.error.ScriptException;

/** Statements one after the other. Marks exceptions that builtins raise with the statement they come from. */
public final class BlockNode extends StatementNode {

    @Children private final StatementNode[] statements;

    public BlockNode(StatementNode[] statements) {
        this.statements = statements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        int i = 0;
        // One handler for all statements, not one for each: compiled code stays small.
        try {
            for (; i < statements.length; i++) {
                Object completion = statements[i].execute(frame);
                if (completion != null) {
                    return completion;
                }
            }
            return null;
        } catch (ScriptException exception) {
            exception.passThrough(statements[i]);
            throw exception;
        }
    }
}
