package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.operations.Patterns;
import org.scriptling.runtime.collection.ScriptList;

/** {@code [a, *rest, b]}: any sequence but str and bytes. */
public final class SequencePatternNode extends PatternNode {

    @Children private final PatternNode[] elements;
    private final int starIndex;
    @Child private AssignmentNode rest;

    /**
     * @param elements the patterns without the starred one
     * @param starIndex where the starred pattern stands, or -1
     * @param rest binds the starred name; may be {@code null}
     */
    public SequencePatternNode(PatternNode[] elements, int starIndex, AssignmentNode rest) {
        this.elements = elements;
        this.starIndex = starIndex;
        this.rest = rest;
    }

    @Override
    @ExplodeLoop
    public boolean execute(VirtualFrame frame, Object subject) {
        Object[] values = Patterns.sequenceOrNull(subject, elements.length, starIndex >= 0);
        if (values == null) {
            return false;
        }
        int starred = values.length - elements.length;
        for (int i = 0; i < elements.length; i++) {
            int index = starIndex >= 0 && i >= starIndex ? i + starred : i;
            if (!elements[i].execute(frame, values[index])) {
                return false;
            }
        }
        if (rest != null) {
            rest.execute(frame, new ScriptList(Patterns.slice(values, starIndex, starIndex + starred)));
        }
        return true;
    }
}
