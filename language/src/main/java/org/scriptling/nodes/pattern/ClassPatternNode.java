package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.ClassPatternAttributesNode;

/** {@code Class(pattern, name=pattern)}. */
public final class ClassPatternNode extends PatternNode {

    @Child private ExpressionNode type;
    @Child private ClassPatternAttributesNode attributes;
    @Children private final PatternNode[] positional;
    @Children private final PatternNode[] keywords;

    public ClassPatternNode(ExpressionNode type, PatternNode[] positional, String[] names, PatternNode[] keywords) {
        this.type = type;
        this.attributes = new ClassPatternAttributesNode(positional.length, names);
        this.positional = positional;
        this.keywords = keywords;
    }

    @Override
    @ExplodeLoop
    public boolean execute(VirtualFrame frame, Object subject) {
        Object[] values = attributes.executeOrNull(subject, type.execute(frame));
        if (values == null) {
            return false;
        }
        for (int i = 0; i < positional.length; i++) {
            if (!positional[i].execute(frame, values[i])) {
                return false;
            }
        }
        for (int i = 0; i < keywords.length; i++) {
            if (!keywords[i].execute(frame, values[positional.length + i])) {
                return false;
            }
        }
        return true;
    }
}
