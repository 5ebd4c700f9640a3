package org.scriptling.runtime.value;

/** A type parameter of a generic function, class or alias. */
public final class TypeParameter extends TypedValue {

    private final String name;
    private final int stars;

    /** @param stars 0 for {@code T}, 1 for {@code *Ts}, 2 for {@code **P} */
    public TypeParameter(String name, int stars) {
        this.name = name;
        this.stars = stars;
    }

    public String name() {
        return name;
    }

    @Override
    public ScriptClass scriptClass() {
        return switch (stars) {
            case 0 -> BuiltinClasses.TYPE_VAR;
            case 1 -> BuiltinClasses.TYPE_VAR_TUPLE;
            default -> BuiltinClasses.PARAM_SPEC;
        };
    }
}
