package org.scriptling.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.ComparisonOperationNode;
import org.scriptling.operations.TruthNode;
import org.scriptling.runtime.value.None;
import org.scriptling.syntax.tree.ComparisonOperator;

/** A literal or a dotted name: equal to the subject; None, True and False: identical to it. */
public final class ValuePatternNode extends PatternNode {

    @Child private ExpressionNode value;
    @Child private ComparisonOperationNode equal = ComparisonOperationNode.create(ComparisonOperator.EQUAL);
    @Child private TruthNode truth = TruthNode.create();
    private final boolean singleton;

    /** @param singleton whether the literal is None, True or False */
    public ValuePatternNode(ExpressionNode value, boolean singleton) {
        this.value = value;
        this.singleton = singleton;
    }

    @Override
    public boolean execute(VirtualFrame frame, Object subject) {
        Object expected = value.execute(frame);
        if (singleton) {
            return expected == None.INSTANCE ? subject == expected : subject instanceof Boolean && subject.equals(expected);
        }
        return truth.execute(equal.execute(subject, expected));
    }
}
