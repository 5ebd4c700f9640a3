package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/** Alternatives joined with {@code |}. */
public final class AlternativesPatternNode extends PatternNode {

    @Children private final PatternNode[] alternatives;

    public AlternativesPatternNode(PatternNode[] alternatives) {
        this.alternatives = alternatives;
    }

    @Override
    @ExplodeLoop
    public boolean execute(VirtualFrame frame, Object subject) {
        for (PatternNode alternative : alternatives) {
            if (alternative.execute(frame, subject)) {
                return true;
            }
        }
        return false;
    }
}
