package org.scriptling.environment;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;

import org.scriptling.ScriptlingContext;
import org.scriptling.operations.DispatchNode;
import org.scriptling.operations.Exceptions;
import org.scriptling.operations.Failures;
import org.scriptling.operations.FunctionAttributes;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.spi.ScriptCallable;

/** A guest function with a call target of its own, into which the function is compiled. */
final class GuestCallable implements ScriptCallable {

    private final ScriptlingContext context;
    private final Object function;
    private final CallTarget target;

    GuestCallable(ScriptlingContext context, Object function) {
        this.context = context;
        this.function = function;
        this.target = new EntryNode(context, function).getCallTarget();
    }

    @Override
    public Object call(Object... arguments) {
        try {
            return target.call(arguments);
        } catch (ScriptException exception) {
            throw Failures.toHost(exception);
        } catch (StackOverflowError overflow) {
            throw Failures.toHost(Exceptions.recursion(null));
        } finally {
            context.environment().callEnded();
        }
    }

    @Override
    public String displayName() {
        return function instanceof ScriptFunction own ? own.module().name() + "." + FunctionAttributes.qualifiedName(own) : Texts.displayJava(Types.classOf(function));
    }

    @Override
    public Object function() {
        return function;
    }

    /** Calls one function, known before. */
    private static final class EntryNode extends RootNode {
        private final Object function;
        @Child private DispatchNode dispatch = DispatchNode.create();

        EntryNode(ScriptlingContext context, Object function) {
            super(context.language());
            this.function = function;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            Object[] arguments = frame.getArguments();
            Object[] call = new Object[arguments.length + 1];
            System.arraycopy(arguments, 0, call, 1, arguments.length);
            return dispatch.execute(function, call);
        }

        @Override
        public boolean isInternal() {
            return true;
        }
    }
}
