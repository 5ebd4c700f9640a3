package org.scriptling.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;

/** A statement. */
@GenerateWrapper
public abstract class StatementNode extends SourceNode implements InstrumentableNode {

    /** Runs the statement. @return its {@linkplain Completion completion}; {@code null} to go on with the next statement */
    public abstract Object execute(VirtualFrame frame);

    @Override
    public boolean isInstrumentable() {
        return hasPosition();
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new StatementNodeWrapper(this, probe);
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.StatementTag.class;
    }
}
