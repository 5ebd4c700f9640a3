package org.scriptling.builtins.types;

import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.value.None;

/** A builtin with four arguments, such as {@code str.find}. */
abstract class QuaternaryBuiltinNode extends BuiltinNode {

    /** Carries out a call. */
    abstract Object execute(Object first, Object second, Object third, Object fourth);

    @Override
    public final Object execute(Object[] arguments) {
        return execute(arguments[0], arguments[1], arguments[2], arguments[3]);
    }

    static boolean isNone(Object value) {
        return value == None.INSTANCE;
    }
}
