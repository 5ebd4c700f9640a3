package org.scriptling.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.ExpressionNode;
import org.scriptling.operations.Iteration;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;

/** A list or tuple display with stars, or a set display: {@code [a, *b]}, {@code (*a, b)}, {@code {a, *b}}. */
public final class UnpackingDisplayNode extends ExpressionNode {

    /** What is displayed. */
    public enum Kind {
        LIST, TUPLE, SET
    }

    @Children private final ExpressionNode[] elements;
    @CompilationFinal(dimensions = 1) private final boolean[] starred;
    private final Kind kind;

    public UnpackingDisplayNode(ExpressionNode[] elements, boolean[] starred, Kind kind) {
        this.elements = elements;
        this.starred = starred;
        this.kind = kind;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[elements.length];
        for (int i = 0; i < elements.length; i++) {
            values[i] = elements[i].execute(frame);
            if (starred[i]) {
                // Iterated before the next element is evaluated, as in Python.
                values[i] = snapshot(values[i]);
            }
        }
        return build(values);
    }

    @TruffleBoundary
    private static Object snapshot(Object iterable) {
        return new ScriptTuple(Iteration.toArray(iterable));
    }

    @TruffleBoundary
    private Object build(Object[] values) {
        if (kind == Kind.SET) {
            ScriptSet set = new ScriptSet(false);
            for (int i = 0; i < values.length; i++) {
                if (starred[i]) {
                    for (Object element : ((ScriptTuple) values[i]).elements()) {
                        set.add(element);
                    }
                } else {
                    set.add(values[i]);
                }
            }
            return set;
        }
        int size = 0;
        for (int i = 0; i < values.length; i++) {
            size += starred[i] ? ((ScriptTuple) values[i]).size() : 1;
        }
        Object[] all = new Object[size];
        int position = 0;
        for (int i = 0; i < values.length; i++) {
            if (starred[i]) {
                Object[] part = ((ScriptTuple) values[i]).elements();
                System.arraycopy(part, 0, all, position, part.length);
                position += part.length;
            } else {
                all[position++] = values[i];
            }
        }
        return kind == Kind.LIST ? ScriptList.of(all) : new ScriptTuple(all);
    }
}
