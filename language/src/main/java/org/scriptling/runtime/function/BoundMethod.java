package org.scriptling.runtime.function;

import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.operations.Types;

/** A function together with the receiver that becomes its first argument. */
public final class BoundMethod extends CallableValue {

    private final Object function;
    private final Object receiver;

    /** @param function a {@link ScriptFunction}, a {@link BuiltinFunction} or any other callable */
    public BoundMethod(Object function, Object receiver) {
        this.function = function;
        this.receiver = receiver;
    }

    public Object function() {
        return function;
    }

    public Object receiver() {
        return receiver;
    }

    @Override
    public String name() {
        return function instanceof CallableValue callable ? callable.name() : Types.typeName(function);
    }

    @Override
    public SourceSection sourceSection() {
        return function instanceof CallableValue callable ? callable.sourceSection() : null;
    }
}
