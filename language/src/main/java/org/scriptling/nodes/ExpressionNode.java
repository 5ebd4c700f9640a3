package org.scriptling.nodes;

import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.UnexpectedResultException;

/** An expression. */
@GenerateWrapper
@TypeSystemReference(ScriptlingTypes.class)
public abstract class ExpressionNode extends SourceNode implements InstrumentableNode {

    /** Evaluates to a guest value. */
    public abstract Object execute(VirtualFrame frame);

    /** Evaluates to an unboxed int. */
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Long number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    /** Evaluates to an unboxed float. */
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Double number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    /** Evaluates to an unboxed bool. */
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new UnexpectedResultException(value);
    }

    @Override
    public boolean isInstrumentable() {
        return hasPosition();
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new ExpressionNodeWrapper(this, probe);
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.ExpressionTag.class;
    }
}
