package org.scriptling.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.profiles.CountingConditionProfile;

import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.error.ScriptException;

/** Statements one after the other, some of which suspend the generator. */
public final class ResumableBlockNode extends StatementNode {

    @Children private final StatementNode[] statements;
    /** For each statement the number of the last {@code yield} in it or before it. */
    @CompilationFinal(dimensions = 1) private final int[] lastPoints;
    /** How often each statement is executed and not skipped. */
    @CompilationFinal(dimensions = 1) private final CountingConditionProfile[] execution;

    /** @param lastPoints for each statement the number of the last {@code yield} in it or before it */
    public ResumableBlockNode(StatementNode[] statements, int[] lastPoints) {
        this.statements = statements;
        this.lastPoints = lastPoints;
        this.execution = new CountingConditionProfile[statements.length];
        for (int i = 0; i < execution.length; i++) {
            execution[i] = CountingConditionProfile.create();
        }
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        int point = ResumePoint.get(frame);
        for (int i = 0; i < statements.length; i++) {
            if (execution[i].profile(point <= lastPoints[i])) {
                point = ResumePoint.NONE;
                Object completion;
                try {
                    completion = statements[i].execute(frame);
                } catch (ScriptException exception) {
                    exception.passThrough(statements[i]);
                    throw exception;
                }
                if (completion != null) {
                    return completion;
                }
            }
        }
        return null;
    }
}
