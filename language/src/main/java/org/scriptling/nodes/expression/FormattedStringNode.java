package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.text.Strings;

/** An f-string: parts that give texts, joined. */
public final class FormattedStringNode extends ExpressionNode {

    @Children private final ExpressionNode[] parts;
    @Child private TruffleStringBuilder.AppendStringNode append = TruffleStringBuilder.AppendStringNode.create();
    @Child private TruffleStringBuilder.ToStringNode toText = TruffleStringBuilder.ToStringNode.create();

    /** @param parts each gives a TruffleString */
    public FormattedStringNode(ExpressionNode[] parts) {
        this.parts = parts;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        TruffleStringBuilderUTF32 builder = newBuilder();
        for (ExpressionNode part : parts) {
            append.execute(builder, (TruffleString) part.execute(frame));
        }
        return toText.execute(builder, false);
    }

    @TruffleBoundary
    private static TruffleStringBuilderUTF32 newBuilder() {
        return Strings.builder();
    }
}
