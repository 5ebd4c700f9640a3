package org.scriptling.runtime.value;

/** A {@code property}: a data descriptor made of functions. */
public final class PropertyObject extends ScriptValue {

    private final Object getter;
    private final Object setter;
    private final Object deleter;
    private final Object documentation;
    private String name;

    /** Each function, and the documentation, may be None. */
    public PropertyObject(Object getter, Object setter, Object deleter, Object documentation) {
        this.getter = getter;
        this.setter = setter;
        this.deleter = deleter;
        this.documentation = documentation;
    }

    public Object getter() {
        return getter;
    }

    public Object setter() {
        return setter;
    }

    public Object deleter() {
        return deleter;
    }

    public Object documentation() {
        return documentation;
    }

    /** The name under which a class body defined the property, or {@code null}. */
    public String name() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }
}
