package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.text.DecimalText;
import org.scriptling.runtime.text.Strings;

/** {@code {value!conversion:specification}} of an f-string, as a text. */
public final class FormatFieldNode extends ExpressionNode {

    @Child private ExpressionNode value;
    @Child private ExpressionNode specification;
    private final char conversion;

    /**
     * @param conversion {@code 'r'}, {@code 's'}, {@code 'a'}, or 0 for none
     * @param specification gives a text, or {@code null} for none
     */
    public FormatFieldNode(ExpressionNode value, char conversion, ExpressionNode specification) {
        this.value = value;
        this.conversion = conversion;
        this.specification = specification;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object part = executePart(frame);
        return part instanceof Long number ? DecimalText.of(number) : part;
    }

    /** As {@link #execute}, but an int that is shown as it is stays a Long. */
    Object executePart(VirtualFrame frame) {
        Object result = value.execute(frame);
        if (conversion != 0) {
            result = convert(result);
        }
        if (specification == null) {
            if (result instanceof TruffleString || result instanceof Long) {
                return result;
            }
            return format(result, Strings.EMPTY);
        }
        return format(result, (TruffleString) specification.execute(frame));
    }

    @TruffleBoundary
    private Object convert(Object result) {
        return switch (conversion) {
            case 'r' -> Texts.representation(result);
            case 'a' -> Texts.ascii(result);
            default -> Texts.display(result);
        };
    }

    @TruffleBoundary
    private static TruffleString format(Object result, TruffleString text) {
        return Texts.format(result, text);
    }
}
