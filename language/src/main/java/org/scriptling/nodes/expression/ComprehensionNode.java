package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.function.Cell;

/** A list, set or dict comprehension. It runs in the frame of the enclosing function, on slots of its own (PEP 709). */
public final class ComprehensionNode extends ExpressionNode {

    /** What is built. */
    public enum Kind {
        LIST, SET, DICT
    }

    private final Kind kind;
    private final int resultSlot;
    @CompilationFinal(dimensions = 1) private final int[] cellSlots;
    @CompilationFinal(dimensions = 1) private final int[] localSlots;
    @Child private StatementNode loops;

    /**
     * @param resultSlot where the container stands while it grows
     * @param cellSlots slots of the comprehension's variables that nested functions capture
     * @param localSlots slots of its other variables
     * @param loops the clauses, nested, with the addition of an element innermost
     */
    public ComprehensionNode(Kind kind, int resultSlot, int[] cellSlots, int[] localSlots, StatementNode loops) {
        this.kind = kind;
        this.resultSlot = resultSlot;
        this.cellSlots = cellSlots;
        this.localSlots = localSlots;
        this.loops = loops;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (int slot : cellSlots) {
            frame.setObject(slot, new Cell());
        }
        for (int slot : localSlots) {
            frame.clear(slot);
        }
        frame.setObject(resultSlot, switch (kind) {
            case LIST -> new ScriptList();
            case SET -> new ScriptSet(false);
            case DICT -> new ScriptDict();
        });
        loops.execute(frame);
        Object result = frame.getObject(resultSlot);
        frame.setObject(resultSlot, null);
        return result;
    }
}
