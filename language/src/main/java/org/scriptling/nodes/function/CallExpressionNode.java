package org.scriptling.nodes.function;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.DispatchNode;

/** {@code callee(arguments)} without stars. */
public final class CallExpressionNode extends ExpressionNode {

    @Child private ExpressionNode callee;
    @Children private final ExpressionNode[] arguments;
    @Child private DispatchNode dispatch;

    /**
     * @param arguments the positional arguments, then the values of the keyword arguments
     * @param keywords the names of the latter
     */
    public CallExpressionNode(ExpressionNode callee, ExpressionNode[] arguments, String[] keywords) {
        this.callee = callee;
        this.arguments = arguments;
        this.dispatch = DispatchNode.create(keywords);
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object function = callee.execute(frame);
        Object[] values = new Object[arguments.length + 1];
        for (int i = 0; i < arguments.length; i++) {
            values[i + 1] = arguments[i].execute(frame);
        }
        return dispatch.execute(function, values);
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }
}
