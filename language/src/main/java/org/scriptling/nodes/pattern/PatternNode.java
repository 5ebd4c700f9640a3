package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/** A pattern. */
public abstract class PatternNode extends Node {

    /** Whether the subject fits. Names are bound as far as matching got. */
    public abstract boolean execute(VirtualFrame frame, Object subject);
}
