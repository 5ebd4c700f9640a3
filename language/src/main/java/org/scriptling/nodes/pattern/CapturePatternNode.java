package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;

/** A name, or {@code pattern as name}, or the wildcard. */
public final class CapturePatternNode extends PatternNode {

    @Child private PatternNode pattern;
    @Child private AssignmentNode target;

    /** Either may be {@code null}: a pattern that always fits, a target that binds nothing. */
    public CapturePatternNode(PatternNode pattern, AssignmentNode target) {
        this.pattern = pattern;
        this.target = target;
    }

    @Override
    public boolean execute(VirtualFrame frame, Object subject) {
        if (pattern != null && !pattern.execute(frame, subject)) {
            return false;
        }
        if (target != null) {
            target.execute(frame, subject);
        }
        return true;
    }
}
