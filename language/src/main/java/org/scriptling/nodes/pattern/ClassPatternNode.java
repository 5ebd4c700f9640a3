package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Patterns;

/** {@code Class(pattern, name=pattern)}. */
public final class ClassPatternNode extends PatternNode {

    @Child private ExpressionNode type;
    @Children private final PatternNode[] positional;
    private final String[] names;
    @Children private final PatternNode[] keywords;

    public ClassPatternNode(ExpressionNode type, PatternNode[] positional, String[] names, PatternNode[] keywords) {
        this.type = type;
        this.positional = positional;
        this.names = names;
        this.keywords = keywords;
    }

    @Override
    @ExplodeLoop
    public boolean execute(VirtualFrame frame, Object subject) {
        Object[] values = Patterns.classAttributesOrNull(subject, type.execute(frame), positional.length, names);
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
