package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.nodes.StatementNode;
import org.scriptling.operations.AddToSetNode;
import org.scriptling.operations.AppendToListNode;
import org.scriptling.operations.SetItemNode;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.iteration.ScriptIterator;

/** Adds one element to the container that a comprehension builds. */
public final class AddElementNode extends StatementNode {

    /** The most elements for which room is made before they are there. */
    private static final long MOST_EXPECTED = 1 << 20;

    private final int resultSlot;
    private final int iteratorSlot;
    @Child private ExpressionNode key;
    @Child private ExpressionNode value;
    @Child private SetItemNode setItem;
    @Child private AppendToListNode appendToList;
    @Child private AddToSetNode addToSet;

    /**
     * @param key {@code null} for lists and sets
     * @param iteratorSlot where the iterator stands when each of its elements adds one to the container, else -1
     */
    public AddElementNode(int resultSlot, ExpressionNode key, ExpressionNode value, int iteratorSlot) {
        this.resultSlot = resultSlot;
        this.iteratorSlot = iteratorSlot;
        this.key = key;
        this.value = value;
        this.setItem = key == null ? null : SetItemNode.create();
        this.appendToList = key == null ? AppendToListNode.create() : null;
        this.addToSet = key == null ? AddToSetNode.create() : null;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (key != null) {
            addEntry(frame);
            return null;
        }
        Object element = value.execute(frame);
        Object container = frame.getObject(resultSlot);
        if (container instanceof ScriptList list) {
            if (iteratorSlot >= 0 && CompilerDirectives.injectBranchProbability(CompilerDirectives.UNLIKELY_PROBABILITY, list.size() == 0)) {
                list.appendFirst(element, expected(frame.getObject(iteratorSlot)));
            } else {
                appendToList.execute(list, element);
            }
        } else {
            addToSet.execute((ScriptSet) container, element);
        }
        return null;
    }

    private void addEntry(VirtualFrame frame) {
        Object keyValue = key.execute(frame);
        Object element = value.execute(frame);
        ScriptDict dict = (ScriptDict) frame.getObject(resultSlot);
        if (iteratorSlot >= 0 && CompilerDirectives.injectBranchProbability(CompilerDirectives.UNLIKELY_PROBABILITY, dict.plainTable().used() == 0)) {
            dict.reserve(expected(frame.getObject(iteratorSlot)));
        }
        setItem.execute(dict, keyValue, element);
    }

    /** How many elements there will be, the present one included; at least 1, which is also the answer when nobody knows. */
    @TruffleBoundary
    private static int expected(Object iterator) {
        return 1 + (int) Math.max(0, Math.min(MOST_EXPECTED, ((ScriptIterator) iterator).lengthHint()));
    }
}
