package org.scriptling.nodes.root;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.ScriptlingContext;
import org.scriptling.ScriptlingLanguage;

/** Base of the root nodes that stand for a piece of script. */
abstract class ScriptlingRootNode extends RootNode {

    /** A language instance serves one context, so its nodes may hold it: looking it up at each call would cost more. */
    private final ScriptlingContext context;
    private final String name;
    private final SourceSection section;

    ScriptlingRootNode(ScriptlingLanguage language, FrameDescriptor descriptor, String name, SourceSection section) {
        super(language, descriptor);
        this.context = ScriptlingContext.get(null);
        this.name = name;
        this.section = section;
    }

    /** The context that the code belongs to. */
    final ScriptlingContext context() {
        return context;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final SourceSection getSourceSection() {
        return section;
    }

    @Override
    public boolean isCloningAllowed() {
        return true;
    }

    @Override
    public final String toString() {
        return name;
    }
}
