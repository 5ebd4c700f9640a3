package org.scriptling.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.CallMethodNode;

/** {@code object.name(arguments)} without stars. */
public final class MethodCallNode extends ExpressionNode {

    @Child private ExpressionNode object;
    @Children private final ExpressionNode[] arguments;
    @Child private CallMethodNode callMethod;

    /** @param keywords the names of the keyword arguments that end {@code arguments} */
    public MethodCallNode(ExpressionNode object, String name, ExpressionNode[] arguments, String[] keywords) {
        this.object = object;
        this.arguments = arguments;
        this.callMethod = CallMethodNode.create(name, keywords);
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object receiver = object.execute(frame);
        Object[] values = new Object[arguments.length + 2];
        values[1] = receiver;
        for (int i = 0; i < arguments.length; i++) {
            values[i + 2] = arguments[i].execute(frame);
        }
        return callMethod.execute(receiver, values);
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }
}
