package org.scriptling.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;

/**
 * {@code target operator= value} for targets with parts, {@code object.name} and {@code container[key]}: the parts are evaluated once,
 * into temporary slots, from which both the operation and the target read them.
 */
public final class AugmentedAssignNode extends StatementNode {

    @Children private final StatementNode[] parts;
    @Child private ExpressionNode operation;
    @Child private AssignmentNode target;

    /**
     * @param parts store the parts of the target into temporary slots
     * @param operation reads the target and computes the new value
     */
    public AugmentedAssignNode(StatementNode[] parts, ExpressionNode operation, AssignmentNode target) {
        this.parts = parts;
        this.operation = operation;
        this.target = target;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (StatementNode part : parts) {
            part.execute(frame);
        }
        target.execute(frame, operation.execute(frame));
        return null;
    }
}
