package org.scriptling.runtime.function;

/** A builtin with one argument. */
public abstract class UnaryBuiltinNode extends BuiltinNode {

    /** Carries out a call. */
    public abstract Object execute(Object argument);

    @Override
    public final Object execute(Object[] arguments) {
        return execute(arguments[0]);
    }
}
