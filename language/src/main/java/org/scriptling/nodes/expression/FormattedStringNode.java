package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.text.CompactText;
import org.scriptling.runtime.text.Concatenation;

/** An f-string: parts, joined. */
public final class FormattedStringNode extends ExpressionNode {

    @Children private final ExpressionNode[] parts;
    /** The Latin-1 bytes of parts that are constant, taken out of their texts once; {@code null} for all others. */
    @CompilationFinal(dimensions = 1) private final byte[][] constants;

    /** @param parts each gives a TruffleString; a {@link FormatFieldNode} may leave an int as it is */
    public FormattedStringNode(ExpressionNode[] parts) {
        this.parts = parts;
        this.constants = new byte[parts.length][];
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof ConstantNode constant) {
                constants[i] = CompactText.toBytesOrNull((TruffleString) constant.value());
            }
        }
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (constants[i] != null) {
                values[i] = constants[i];
            } else {
                values[i] = parts[i] instanceof FormatFieldNode field ? field.executePart(frame) : parts[i].execute(frame);
            }
        }
        return Concatenation.of(values);
    }
}
