package org.scriptling.nodes.expression;

import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.GetItemNode;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ListStorage.BooleanStorage;
import org.scriptling.runtime.collection.ListStorage.DoubleStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ScriptList;

/** {@code container[key]}. Ints, floats and bools of specialised lists come out unboxed. */
@NodeChild("container")
@NodeChild("key")
public abstract class SubscriptNode extends ExpressionNode {

    @Specialization(guards = {"isLongs(storage)", "key >= 0", "key < storage.size()"})
    static long doLongs(@SuppressWarnings("unused") ScriptList container, long key, @Bind("container.storage()") ListStorage storage) {
        return ((LongStorage) storage).array()[(int) key];
    }

    static boolean isLongs(ListStorage storage) {
        return storage instanceof LongStorage;
    }

    @Specialization(guards = {"isDoubles(storage)", "key >= 0", "key < storage.size()"})
    static double doDoubles(@SuppressWarnings("unused") ScriptList container, long key, @Bind("container.storage()") ListStorage storage) {
        return ((DoubleStorage) storage).array()[(int) key];
    }

    static boolean isDoubles(ListStorage storage) {
        return storage instanceof DoubleStorage;
    }

    @Specialization(guards = {"isBooleans(storage)", "key >= 0", "key < storage.size()"})
    static boolean doBooleans(@SuppressWarnings("unused") ScriptList container, long key, @Bind("container.storage()") ListStorage storage) {
        return ((BooleanStorage) storage).array()[(int) key];
    }

    static boolean isBooleans(ListStorage storage) {
        return storage instanceof BooleanStorage;
    }

    @Specialization(replaces = {"doLongs", "doDoubles", "doBooleans"})
    static Object doGeneric(Object container, Object key, @Cached GetItemNode getItem) {
        return getItem.execute(container, key);
    }
}
