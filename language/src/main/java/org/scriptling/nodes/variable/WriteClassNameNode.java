package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.AssignmentNode;

/** Stores a name into the namespace of a class body. */
public final class WriteClassNameNode extends AssignmentNode {

    private final int namespaceSlot;
    private final String name;

    public WriteClassNameNode(int namespaceSlot, String name) {
        this.namespaceSlot = namespaceSlot;
        this.name = name;
    }

    @Override
    public void execute(VirtualFrame frame, Object value) {
        ClassNamespace.set(frame.getObject(namespaceSlot), name, value);
    }
}
