package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Patterns;

/** {@code {key: pattern, **rest}}. */
public final class MappingPatternNode extends PatternNode {

    @Children private final ExpressionNode[] keys;
    @Children private final PatternNode[] patterns;
    @Child private AssignmentNode rest;

    /** @param rest binds what is left; may be {@code null} */
    public MappingPatternNode(ExpressionNode[] keys, PatternNode[] patterns, AssignmentNode rest) {
        this.keys = keys;
        this.patterns = patterns;
        this.rest = rest;
    }

    @Override
    @ExplodeLoop
    public boolean execute(VirtualFrame frame, Object subject) {
        if (!Patterns.isMapping(subject)) {
            return false;
        }
        Object[] found = new Object[keys.length];
        for (int i = 0; i < keys.length; i++) {
            found[i] = keys[i].execute(frame);
            Object value = Patterns.valueOrNull(subject, found[i]);
            if (value == null || !patterns[i].execute(frame, value)) {
                return false;
            }
        }
        if (rest != null) {
            rest.execute(frame, Patterns.without(subject, found));
        }
        return true;
    }
}
