package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.StatementNode;

/** Statements one after the other. */
public final class BlockNode extends StatementNode {

    @Children private final StatementNode[] statements;

    public BlockNode(StatementNode[] statements) {
        this.statements = statements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (StatementNode statement : statements) {
            Object completion = statement.execute(frame);
            if (completion != null) {
                return completion;
            }
        }
        return null;
    }
}
