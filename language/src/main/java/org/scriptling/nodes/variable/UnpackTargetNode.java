package org.scriptling.nodes.variable;

import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.iteration.ScriptIterator;

/** Unpacks an iterable into several targets: {@code a, *b, (c, d) = value}. */
public final class UnpackTargetNode extends AssignmentNode {

    @Children private final AssignmentNode[] targets;
    private final int starIndex;

    /** @param starIndex index of the starred target, or -1 */
    public UnpackTargetNode(AssignmentNode[] targets, int starIndex) {
        this.targets = targets;
        this.starIndex = starIndex;
    }

    @Override
    @ExplodeLoop
    public void execute(VirtualFrame frame, Object value) {
        Object[] elements;
        if (starIndex < 0 && value instanceof ScriptTuple tuple && tuple.size() == targets.length) {
            elements = tuple.elements();
        } else {
            elements = unpack(value);
        }
        for (int i = 0; i < targets.length; i++) {
            targets[i].execute(frame, elements[i]);
        }
    }

    @TruffleBoundary
    private Object[] unpack(Object value) {
        if (!Iteration.isIterable(value)) {
            throw Errors.typeError("cannot unpack non-iterable %s object", Types.typeName(value));
        }
        if (starIndex >= 0) {
            return unpackStarred(Iteration.toArray(value));
        }
        ScriptIterator iterator = Iteration.iterator(value);
        Object[] elements = new Object[targets.length];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = iterator.next();
            if (elements[i] == null) {
                throw Errors.valueError("not enough values to unpack (expected %d, got %d)", elements.length, i);
            }
        }
        if (iterator.next() != null) {
            throw Errors.valueError("too many values to unpack (expected %d)", elements.length);
        }
        return elements;
    }

    private Object[] unpackStarred(Object[] all) {
        int fixed = targets.length - 1;
        if (all.length < fixed) {
            throw Errors.valueError("not enough values to unpack (expected at least %d, got %d)", fixed, all.length);
        }
        Object[] elements = new Object[targets.length];
        int starred = all.length - fixed;
        System.arraycopy(all, 0, elements, 0, starIndex);
        elements[starIndex] = ScriptList.of(Arrays.copyOfRange(all, starIndex, starIndex + starred));
        System.arraycopy(all, starIndex + starred, elements, starIndex + 1, targets.length - starIndex - 1);
        return elements;
    }
}
