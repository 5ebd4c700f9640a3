package org.scriptling.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Stores a value into a target: a variable, an attribute, an item, or several of them. */
public abstract class AssignmentNode extends SourceNode {

    /** Stores the value. */
    public abstract void execute(VirtualFrame frame, Object value);

    /** Stores an int that is no object yet; targets that can take it so make none. */
    public void executeLong(VirtualFrame frame, long value) {
        execute(frame, value);
    }
}
