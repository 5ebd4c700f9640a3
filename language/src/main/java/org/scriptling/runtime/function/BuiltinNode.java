package org.scriptling.runtime.function;

import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;

/**
 * The work of a builtin function as a node, copied into each call site that calls the builtin often. Holds one value for each
 * parameter of the signature, in its order, defaults filled in.
 */
@GenerateInline(value = false, inherit = true)
public abstract class BuiltinNode extends Node {

    /** Carries out a call with bound arguments. */
    public abstract Object execute(Object[] arguments);

    /** Counts the turns of a loop of this builtin as work of the function that calls it, which is compiled the sooner. */
    protected final void reportTurns(int turns) {
        LoopNode.reportLoopCount(this, turns);
    }
}
