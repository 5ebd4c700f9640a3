package org.scriptling.nodes.exception;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.runtime.ThreadState;
import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.DispatchNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.operations.Managers;
import org.scriptling.operations.TruthNode;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.None;

/** {@code with manager as target}; several managers are nested nodes. */
public final class WithNode extends StatementNode {

    @Child private ExpressionNode manager;
    @Child private AssignmentNode target;
    @Child private StatementNode body;
    @Child private DispatchNode enter = DispatchNode.create();
    @Child private DispatchNode exit = DispatchNode.create();
    @Child private TruthNode truth = TruthNode.create();

    /** @param target may be {@code null} */
    public WithNode(ExpressionNode manager, AssignmentNode target, StatementNode body) {
        this.manager = manager;
        this.target = target;
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = manager.execute(frame);
        Object enterMethod = Managers.enter(object);
        Object exitMethod = Managers.exit(object);
        Object value = enter.execute(enterMethod, new Object[1]);
        Object completion;
        try {
            if (target != null) {
                target.execute(frame, value);
            }
            completion = body.execute(frame);
        } catch (ScriptException exception) {
            return leave(exitMethod, exception);
        } catch (StackOverflowError overflow) {
            return leave(exitMethod, Exceptions.recursion(this));
        }
        exit.execute(exitMethod, new Object[]{null, None.INSTANCE, None.INSTANCE, None.INSTANCE});
        return completion;
    }

    private Object leave(Object exitMethod, ScriptException exception) {
        ThreadState state = ScriptlingContext.get(this).threadState();
        ExceptionObject outer = state.handled();
        Exceptions.setContext(exception.exception(), outer);
        state.setHandled(exception.exception());
        Object suppress;
        try {
            suppress = exit.execute(exitMethod, new Object[]{null, exception.exception().scriptClass(), exception.exception(), Managers.traceback(exception.exception())});
        } catch (ScriptException raised) {
            Exceptions.setContext(raised.exception(), exception.exception());
            throw raised;
        } finally {
            state.setHandled(outer);
        }
        if (truth.execute(suppress)) {
            return null;
        }
        throw exception;
    }
}
