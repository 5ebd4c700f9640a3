package org.scriptling.runtime.value;

/** A builtin value whose Java class alone does not tell its script class: files, aliases and others that few scripts meet. */
public abstract class TypedValue extends ScriptValue {

    /** The class that scripts see. */
    public abstract ScriptClass scriptClass();
}
