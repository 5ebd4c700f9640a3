package org.scriptling.nodes.definition;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.value.TypeAlias;

/** Makes a type alias (PEP 695); its value is computed when somebody asks. */
public final class TypeAliasNode extends ExpressionNode {

    private final String name;
    @Child private ExpressionNode function;

    /** @param function gives the function that computes the value */
    public TypeAliasNode(String name, ExpressionNode function) {
        this.name = name;
        this.function = function;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return new TypeAlias(name, function.execute(frame));
    }
}
