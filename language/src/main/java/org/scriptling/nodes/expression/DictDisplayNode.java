package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Mappings;
import org.scriptling.operations.SetItemNode;
import org.scriptling.runtime.collection.ScriptDict;

/** {@code {key: value, **mapping}}. */
public final class DictDisplayNode extends ExpressionNode {

    /** {@code null} where the value is a mapping to unpack. */
    @Children private final ExpressionNode[] keys;
    @Children private final ExpressionNode[] values;
    @Children private final SetItemNode[] stores;

    public DictDisplayNode(ExpressionNode[] keys, ExpressionNode[] values) {
        this.keys = keys;
        this.values = values;
        this.stores = new SetItemNode[keys.length];
        for (int i = 0; i < stores.length; i++) {
            stores[i] = SetItemNode.create();
        }
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        ScriptDict dict = new ScriptDict();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == null) {
                update(dict, values[i].execute(frame));
            } else {
                Object key = keys[i].execute(frame);
                stores[i].execute(dict, key, values[i].execute(frame));
            }
        }
        return dict;
    }

    @TruffleBoundary
    private static void update(ScriptDict dict, Object mapping) {
        Mappings.update(dict, mapping);
    }
}
