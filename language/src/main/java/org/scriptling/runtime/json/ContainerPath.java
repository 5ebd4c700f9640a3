package org.scriptling.runtime.json;

import java.util.Arrays;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;

/** The containers that are being written, outermost first: finds cycles and limits nesting. */
final class ContainerPath {

    private static final int MAXIMUM_DEPTH = 1000;

    private Object[] containers = new Object[8];
    private int depth;

    /** Number of open containers. */
    int depth() {
        return depth;
    }

    /** @throws ScriptException ValueError when the container is already open, RecursionError when too many are */
    void enter(Object container) {
        for (int i = 0; i < depth; i++) {
            if (containers[i] == container) {
                throw Errors.valueError("Circular reference detected");
            }
        }
        if (depth == MAXIMUM_DEPTH) {
            throw Errors.create(ExceptionClasses.RECURSION_ERROR, "maximum recursion depth exceeded while encoding a JSON object");
        }
        if (depth == containers.length) {
            containers = Arrays.copyOf(containers, depth * 2);
        }
        containers[depth++] = container;
    }

    void leave() {
        containers[--depth] = null;
    }
}
