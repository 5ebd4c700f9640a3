package org.scriptling.operations;

import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.Sorting;
import org.scriptling.runtime.value.None;

/** Sorts elements. The key function is called from here, so that it can be compiled into the caller; once for each element. */
public final class SortNode extends Node {

    @Child private DispatchNode call = DispatchNode.create();

    /**
     * The elements in order.
     *
     * @param elements may be changed
     * @param key a callable, or None
     * @throws org.scriptling.runtime.error.ScriptException what the key function and comparisons raise
     */
    public ListStorage execute(ListStorage elements, Object key, boolean reverse) {
        if (key == None.INSTANCE) {
            return Sorting.sorted(elements, reverse);
        }
        int size = elements.size();
        if (size == 0) {
            return elements;
        }
        ScriptList keys = ScriptList.startingWith(call.execute(key, new Object[]{null, elements.get(0)}), size);
        for (int i = 1; i < size; i++) {
            keys.append(call.execute(key, new Object[]{null, elements.get(i)}));
        }
        LoopNode.reportLoopCount(this, size);
        return Sorting.sorted(elements, keys.storage(), reverse);
    }
}
