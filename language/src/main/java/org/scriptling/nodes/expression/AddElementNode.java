package org.scriptling.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.AddToSetNode;
import org.scriptling.operations.SetItemNode;
import org.scriptling.runtime.collection.ScriptSet;

/** Adds one element to the set or dict that a comprehension builds. */
public final class AddElementNode extends StatementNode {

    private final int resultSlot;
    @Child private ExpressionNode key;
    @Child private ExpressionNode value;
    @Child private SetItemNode setItem;
    @Child private AddToSetNode addToSet;

    /** @param key {@code null} for sets */
    public AddElementNode(int resultSlot, ExpressionNode key, ExpressionNode value) {
        this.resultSlot = resultSlot;
        this.key = key;
        this.value = value;
        this.setItem = key == null ? null : SetItemNode.create();
        this.addToSet = key == null ? AddToSetNode.create() : null;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (key == null) {
            Object element = value.execute(frame);
            addToSet.execute((ScriptSet) frame.getObject(resultSlot), element);
        } else {
            Object keyValue = key.execute(frame);
            Object element = value.execute(frame);
            setItem.execute(frame.getObject(resultSlot), keyValue, element);
        }
        return null;
    }
}
