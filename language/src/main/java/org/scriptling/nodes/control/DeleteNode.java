package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Items;

/** {@code del object.name} and {@code del container[key]}. */
public final class DeleteNode extends StatementNode {

    @Child private ExpressionNode container;
    @Child private ExpressionNode key;
    private final String name;

    private DeleteNode(ExpressionNode container, ExpressionNode key, String name) {
        this.container = container;
        this.key = key;
        this.name = name;
    }

    /** Deletes an attribute. */
    public static DeleteNode ofAttribute(ExpressionNode object, String name) {
        return new DeleteNode(object, null, name);
    }

    /** Deletes an item or slice. */
    public static DeleteNode ofItem(ExpressionNode container, ExpressionNode key) {
        return new DeleteNode(container, key, null);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object target = container.execute(frame);
        if (key == null) {
            Attributes.delete(target, name);
        } else {
            Items.delete(target, key.execute(frame));
        }
        return null;
    }
}
