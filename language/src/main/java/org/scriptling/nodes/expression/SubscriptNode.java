package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.GetItemNode;
import org.scriptling.runtime.collection.ListStorage.BooleanStorage;
import org.scriptling.runtime.collection.ListStorage.DoubleStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ScriptList;

/** {@code container[key]}. Ints, floats and bools of specialised lists come out unboxed. */
@NodeChild("container")
@NodeChild("key")
public abstract class SubscriptNode extends ExpressionNode {

    @Specialization(guards = {"storage != null", "key >= 0", "key < storage.size()"})
    static long doLongs(@SuppressWarnings("unused") ScriptList container, long key, @Bind("longs(container)") LongStorage storage) {
        return storage.array()[(int) key];
    }

    static LongStorage longs(ScriptList list) {
        return list.storage() instanceof LongStorage storage ? storage : null;
    }

    @Specialization(guards = {"floats != null", "key >= 0", "key < floats.size()"})
    static double doDoubles(@SuppressWarnings("unused") ScriptList container, long key, @Bind("doubles(container)") DoubleStorage floats) {
        return floats.array()[(int) key];
    }

    static DoubleStorage doubles(ScriptList list) {
        return list.storage() instanceof DoubleStorage storage ? storage : null;
    }

    @Specialization(guards = {"truths != null", "key >= 0", "key < truths.size()"})
    static boolean doBooleans(@SuppressWarnings("unused") ScriptList container, long key, @Bind("booleans(container)") BooleanStorage truths) {
        return truths.array()[(int) key];
    }

    static BooleanStorage booleans(ScriptList list) {
        return list.storage() instanceof BooleanStorage storage ? storage : null;
    }

    @Specialization(replaces = {"doLongs", "doDoubles", "doBooleans"})
    static Object doGeneric(Object container, Object key, @Cached GetItemNode getItem) {
        return getItem.execute(container, key);
    }
}
