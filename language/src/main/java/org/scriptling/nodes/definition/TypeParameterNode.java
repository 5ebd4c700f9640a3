package org.scriptling.nodes.definition;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.value.TypeParameter;

/** Makes the object that a type parameter names (PEP 695). */
public final class TypeParameterNode extends ExpressionNode {

    private final String name;
    private final int stars;

    public TypeParameterNode(String name, int stars) {
        this.name = name;
        this.stars = stars;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return new TypeParameter(name, stars);
    }
}
