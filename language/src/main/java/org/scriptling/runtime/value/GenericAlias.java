package org.scriptling.runtime.value;

import org.scriptling.runtime.collection.ScriptTuple;

/** {@code list[int]}: a class with type arguments, used in annotations and callable like the class. */
public final class GenericAlias extends TypedValue {

    private final ScriptClass origin;
    private final ScriptTuple arguments;

    public GenericAlias(ScriptClass origin, ScriptTuple arguments) {
        this.origin = origin;
        this.arguments = arguments;
    }

    public ScriptClass origin() {
        return origin;
    }

    public ScriptTuple arguments() {
        return arguments;
    }

    @Override
    public ScriptClass scriptClass() {
        return BuiltinClasses.GENERIC_ALIAS;
    }
}
