package org.scriptling.builtins.types;

import java.util.function.Supplier;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.runtime.function.BuiltinNode;

/** {@code __new__} of a mutable container: an empty one, whatever the arguments; {@code __init__} fills it. */
final class CreateNode extends BuiltinNode {

    private final Supplier<Object> factory;

    CreateNode(Supplier<Object> factory) {
        this.factory = factory;
    }

    @Override
    public Object execute(Object[] arguments) {
        return BuiltinConstruction.wrap(BuiltinConstruction.requireClass(arguments[0]), create());
    }

    @TruffleBoundary
    private Object create() {
        return factory.get();
    }
}
