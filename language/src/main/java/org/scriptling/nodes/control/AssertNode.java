package org.scriptling.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ConditionNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;

/** {@code assert test, message}. */
public final class AssertNode extends StatementNode {

    @Child private ConditionNode test;
    @Child private ExpressionNode message;

    /** @param message may be {@code null} */
    public AssertNode(ExpressionNode test, ExpressionNode message) {
        this.test = new ConditionNode(test);
        this.message = message;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (!test.execute(frame)) {
            throw failure(message == null ? ScriptTuple.EMPTY : new ScriptTuple(message.execute(frame)));
        }
        return null;
    }

    @TruffleBoundary
    private ScriptException failure(ScriptTuple arguments) {
        return new ScriptException(new ExceptionObject(ExceptionClasses.ASSERTION_ERROR.instanceShape(), arguments), this);
    }
}
