package org.scriptling.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.ScriptlingContext;
import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.Completion;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Exceptions;
import org.scriptling.operations.Managers;
import org.scriptling.operations.Truth;
import org.scriptling.runtime.ThreadState;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.None;

/** {@code with} whose body suspends the generator. */
public final class ResumableWithNode extends StatementNode {

    @Child private ExpressionNode manager;
    @Child private AssignmentNode target;
    @Child private StatementNode body;
    private final int exitSlot;

    /**
     * @param target may be {@code null}
     * @param exitSlot holds the bound {@code __exit__} while the body runs
     */
    public ResumableWithNode(ExpressionNode manager, AssignmentNode target, StatementNode body, int exitSlot) {
        this.manager = manager;
        this.target = target;
        this.body = body;
        this.exitSlot = exitSlot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object exit = frame.getObject(exitSlot);
        Object entered = null;
        if (exit == null) {
            Object object = manager.execute(frame);
            Object enter = Managers.enter(object);
            exit = Managers.exit(object);
            entered = Calls.call(enter);
            frame.setObject(exitSlot, exit);
        }
        Object completion;
        try {
            if (entered != null && target != null) {
                target.execute(frame, entered);
            }
            completion = body.execute(frame);
        } catch (ScriptException exception) {
            frame.setObject(exitSlot, null);
            return leave(exit, exception);
        } catch (StackOverflowError overflow) {
            // Perhaps on the way to where the body was suspended.
            ResumePoint.set(frame, ResumePoint.NONE);
            frame.setObject(exitSlot, null);
            return leave(exit, Exceptions.recursion(this));
        }
        if (completion != Completion.YIELD) {
            frame.setObject(exitSlot, null);
            Calls.call(exit, None.INSTANCE, None.INSTANCE, None.INSTANCE);
        }
        return completion;
    }

    private Object leave(Object exit, ScriptException exception) {
        ThreadState thread = ScriptlingContext.get(this).threadState();
        ExceptionObject outer = thread.handled();
        Exceptions.setContext(exception.exception(), outer);
        thread.setHandled(exception.exception());
        try {
            if (Truth.isTrue(Calls.call(exit, exception.exception().scriptClass(), exception.exception(), Managers.traceback(exception.exception())))) {
                return null;
            }
        } catch (ScriptException raised) {
            Exceptions.setContext(raised.exception(), exception.exception());
            throw raised;
        } finally {
            thread.setHandled(outer);
        }
        throw exception;
    }
}
