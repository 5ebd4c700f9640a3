package org.scriptling.runtime.value;

import org.scriptling.runtime.collection.ScriptDict;

/** A read-only view of a dict, such as {@code __dict__} of a class. */
public final class MappingProxy extends ScriptValue {

    private final ScriptDict dict;

    public MappingProxy(ScriptDict dict) {
        this.dict = dict;
    }

    public ScriptDict dict() {
        return dict;
    }
}
