package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.Completion;
import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.error.ScriptException;

/** Statements one after the other, some of which suspend the generator. */
public final class ResumableBlockNode extends StatementNode {

    @Children private final StatementNode[] statements;
    private final int stateSlot;

    public ResumableBlockNode(StatementNode[] statements, int stateSlot) {
        this.statements = statements;
        this.stateSlot = stateSlot;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        int start = ResumableState.get(frame, stateSlot);
        if (start != 0) {
            // An exception must find the block reset, for the next turn of a loop around it.
            ResumableState.set(frame, stateSlot, 0);
        }
        for (int i = 0; i < statements.length; i++) {
            if (i >= start) {
                Object completion;
                try {
                    completion = statements[i].execute(frame);
                } catch (ScriptException exception) {
                    exception.passThrough(statements[i]);
                    throw exception;
                }
                if (completion != null) {
                    if (completion == Completion.YIELD) {
                        ResumableState.set(frame, stateSlot, i);
                    }
                    return completion;
                }
            }
        }
        return null;
    }
}
