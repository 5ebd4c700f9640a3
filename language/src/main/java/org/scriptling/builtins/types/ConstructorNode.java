package org.scriptling.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.HostCalls;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.spi.HostFunction;

/** A constructor that runs behind a compilation boundary. */
final class ConstructorNode extends BuiltinNode {

    private final HostFunction constructor;

    ConstructorNode(HostFunction constructor) {
        this.constructor = constructor;
    }

    @Override
    public Object execute(Object[] arguments) {
        return call(constructor, arguments);
    }

    @TruffleBoundary
    private static Object call(HostFunction constructor, Object[] arguments) {
        return HostCalls.call(constructor, arguments);
    }
}
