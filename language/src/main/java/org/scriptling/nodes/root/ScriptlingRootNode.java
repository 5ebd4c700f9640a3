package org.scriptling.nodes.root;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.ScriptlingLanguage;

/** Base of the root nodes that stand for a piece of script. */
abstract class ScriptlingRootNode extends RootNode {

    private final String name;
    private final SourceSection section;

    ScriptlingRootNode(ScriptlingLanguage language, FrameDescriptor descriptor, String name, SourceSection section) {
        super(language, descriptor);
        this.name = name;
        this.section = section;
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
