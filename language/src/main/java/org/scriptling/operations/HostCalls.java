package org.scriptling.operations;

import org.scriptling.runtime.value.None;
import org.scriptling.spi.HostFunction;
import org.scriptling.spi.ScriptFailure;

/** Calls host functions and turns what they throw into guest exceptions. */
public final class HostCalls {

    private HostCalls() {
    }

    /** The result of a host function as a guest value. */
    public static Object call(HostFunction function, Object[] arguments) {
        try {
            Object result = function.call(arguments);
            return result == null ? None.INSTANCE : result;
        } catch (ScriptFailure failure) {
            throw Failures.toGuest(failure);
        }
    }
}
