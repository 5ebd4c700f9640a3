package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.text.Concatenation;

/** An f-string: parts, joined. */
public final class FormattedStringNode extends ExpressionNode {

    @Children private final ExpressionNode[] parts;

    /** @param parts each gives a TruffleString; a {@link FormatFieldNode} may leave an int as it is */
    public FormattedStringNode(ExpressionNode[] parts) {
        this.parts = parts;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i] instanceof FormatFieldNode field ? field.executePart(frame) : parts[i].execute(frame);
        }
        return Concatenation.of(values);
    }
}
