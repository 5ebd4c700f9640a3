package org.scriptling.runtime.collection;

import org.scriptling.runtime.value.ScriptValue;

/** A slice object; each part is a guest value, {@code None} when left out. */
public final class ScriptSlice extends ScriptValue {

    private final Object start;
    private final Object stop;
    private final Object step;

    public ScriptSlice(Object start, Object stop, Object step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    public Object start() {
        return start;
    }

    public Object stop() {
        return stop;
    }

    public Object step() {
        return step;
    }
}
