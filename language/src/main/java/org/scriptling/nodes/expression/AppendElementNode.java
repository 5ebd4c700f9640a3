package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.ValueProfile;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ScriptList;

/**
 * Adds one element to the list that a comprehension builds. As long as {@link org.scriptling.nodes.control.ReserveNode} has made the right list, neither it nor the
 * iterator escapes from compiled code before the comprehension is through: their fields are kept in registers.
 */
public final class AppendElementNode extends StatementNode {

    private final int resultSlot;
    @Child private ExpressionNode value;
    private final ValueProfile storageClass = ValueProfile.createClassProfile();
    /** Whether a list ever lacked room, or was again made for elements of another type. */
    @CompilationFinal private boolean grown;
    /** Whether a list was made for elements of another type, as the first one is: nothing is known then. */
    @CompilationFinal private boolean mistaken;

    /** @param resultSlot where the list stands while it grows */
    public AppendElementNode(int resultSlot, ExpressionNode value) {
        this.resultSlot = resultSlot;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object element = value.execute(frame);
        ScriptList list = (ScriptList) frame.getObject(resultSlot);
        ListStorage storage = storageClass.profile(list.storage());
        if (!CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, storage.appendIfRoom(element))) {
            if (!grown) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                grown = mistaken || list.size() > 0;
                mistaken = true;
            }
            list.append(element);
        }
        return null;
    }
}
