package org.scriptling.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;

/** Reads a name in a class body: from the namespace of the class, else from where it would be found outside. */
public final class ReadClassNameNode extends ExpressionNode {

    private final int namespaceSlot;
    private final String name;
    @Child private ExpressionNode outer;

    public ReadClassNameNode(int namespaceSlot, String name, ExpressionNode outer) {
        this.namespaceSlot = namespaceSlot;
        this.name = name;
        this.outer = outer;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = ClassNamespace.get(frame.getObject(namespaceSlot), name);
        return value != null ? value : outer.execute(frame);
    }
}
