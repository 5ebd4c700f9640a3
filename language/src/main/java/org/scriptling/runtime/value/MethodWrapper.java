package org.scriptling.runtime.value;

/** A {@code staticmethod} or {@code classmethod} object. */
public final class MethodWrapper extends ScriptValue {

    private final ScriptClass kind;
    private final Object function;

    /** @param kind {@link BuiltinClasses#STATICMETHOD} or {@link BuiltinClasses#CLASSMETHOD} */
    public MethodWrapper(ScriptClass kind, Object function) {
        this.kind = kind;
        this.function = function;
    }

    public ScriptClass kind() {
        return kind;
    }

    public boolean isClassMethod() {
        return kind == BuiltinClasses.CLASSMETHOD;
    }

    public Object function() {
        return function;
    }
}
