package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.runtime.collection.ListStorage.BooleanStorage;
import org.scriptling.runtime.collection.ListStorage.DoubleStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ListStorage.ObjectStorage;
import org.scriptling.runtime.collection.ScriptList;

/** {@code [a, b, ...]} without stars. Remembers which storage the elements want. */
public final class ListDisplayNode extends ExpressionNode {

    @Children private final ExpressionNode[] elements;
    @CompilationFinal private boolean objects;

    public ListDisplayNode(ExpressionNode[] elements) {
        this.elements = elements;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        if (elements.length == 0) {
            return new ScriptList();
        }
        Object[] values = new Object[elements.length];
        for (int i = 0; i < elements.length; i++) {
            values[i] = elements[i].execute(frame);
        }
        if (!objects) {
            if (isAll(values, Long.class)) {
                return new ScriptList(longs(values));
            }
            if (isAll(values, Double.class)) {
                return new ScriptList(doubles(values));
            }
            if (isAll(values, Boolean.class)) {
                return new ScriptList(booleans(values));
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            objects = true;
        }
        return new ScriptList(new ObjectStorage(values, values.length));
    }

    @ExplodeLoop
    private boolean isAll(Object[] values, Class<?> type) {
        for (int i = 0; i < elements.length; i++) {
            if (values[i].getClass() != type) {
                return false;
            }
        }
        return true;
    }

    @ExplodeLoop
    private LongStorage longs(Object[] values) {
        long[] array = new long[elements.length];
        for (int i = 0; i < elements.length; i++) {
            array[i] = (long) values[i];
        }
        return new LongStorage(array, array.length);
    }

    @ExplodeLoop
    private BooleanStorage booleans(Object[] values) {
        boolean[] array = new boolean[elements.length];
        for (int i = 0; i < elements.length; i++) {
            array[i] = (boolean) values[i];
        }
        return new BooleanStorage(array, array.length);
    }

    @ExplodeLoop
    private DoubleStorage doubles(Object[] values) {
        double[] array = new double[elements.length];
        for (int i = 0; i < elements.length; i++) {
            array[i] = (double) values[i];
        }
        return new DoubleStorage(array, array.length);
    }
}
