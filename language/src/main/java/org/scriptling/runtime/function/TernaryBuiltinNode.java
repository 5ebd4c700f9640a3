package org.scriptling.runtime.function;

/** A builtin with three arguments. */
public abstract class TernaryBuiltinNode extends BuiltinNode {

    /** Carries out a call. */
    public abstract Object execute(Object first, Object second, Object third);

    @Override
    public final Object execute(Object[] arguments) {
        return execute(arguments[0], arguments[1], arguments[2]);
    }
}
