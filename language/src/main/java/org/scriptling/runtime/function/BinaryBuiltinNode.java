package org.scriptling.runtime.function;

/** A builtin with two arguments. */
public abstract class BinaryBuiltinNode extends BuiltinNode {

    /** Carries out a call. */
    public abstract Object execute(Object first, Object second);

    @Override
    public final Object execute(Object[] arguments) {
        return execute(arguments[0], arguments[1]);
    }
}
