package org.scriptling.runtime.value;

/** What {@code type X = value} binds. */
public final class TypeAlias extends TypedValue {

    private final String name;
    private final Object function;

    /** @param function computes the value */
    public TypeAlias(String name, Object function) {
        this.name = name;
        this.function = function;
    }

    public String name() {
        return name;
    }

    /** The function that computes the value. */
    public Object function() {
        return function;
    }

    @Override
    public ScriptClass scriptClass() {
        return BuiltinClasses.TYPE_ALIAS;
    }
}
