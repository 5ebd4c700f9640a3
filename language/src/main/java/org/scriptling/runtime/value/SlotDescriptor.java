package org.scriptling.runtime.value;

/**
 * What a class that lists a name in {@code __slots__} has under that name. The value itself is kept with the instance, like any
 * attribute; this only makes the name known and tells that instances may have it.
 */
public final class SlotDescriptor extends TypedValue {

    private final String name;
    private final ScriptClass owner;

    public SlotDescriptor(String name, ScriptClass owner) {
        this.name = name;
        this.owner = owner;
    }

    public String name() {
        return name;
    }

    /** The class that lists the name. */
    public ScriptClass owner() {
        return owner;
    }

    @Override
    public ScriptClass scriptClass() {
        return BuiltinClasses.MEMBER_DESCRIPTOR;
    }
}
