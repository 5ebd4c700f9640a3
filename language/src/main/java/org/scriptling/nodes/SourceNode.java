package org.scriptling.nodes;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

/** A node with a position in the source, kept as two ints until somebody asks. */
public abstract class SourceNode extends Node {

    private static final int NO_POSITION = -1;

    private int offset = NO_POSITION;
    private int length;

    /** Sets the position: once, by the translator. */
    public final void setPosition(int newOffset, int newLength) {
        offset = newOffset;
        length = newLength;
    }

    /** Whether the node stands for a piece of source. */
    public final boolean hasPosition() {
        return offset != NO_POSITION;
    }

    @Override
    public final SourceSection getSourceSection() {
        if (!hasPosition()) {
            return null;
        }
        RootNode root = getRootNode();
        SourceSection rootSection = root == null ? null : root.getSourceSection();
        if (rootSection == null) {
            return null;
        }
        Source source = rootSection.getSource();
        return offset + length <= source.getLength() ? source.createSection(offset, length) : source.createUnavailableSection();
    }
}
