package org.scriptling.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ListStorage.ElementKind;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.iteration.ListIterator;
import org.scriptling.runtime.iteration.RangeIterator;
import org.scriptling.runtime.iteration.ScriptIterator;

/**
 * Makes room in the container of a comprehension whose only loop adds an element in each turn, for as many as the iterator has. A list
 * gets the storage that the comprehension's lists had before.
 */
public final class ReserveNode extends Node {

    /** The most elements for which room is made before they are there. */
    private static final long MOST_EXPECTED = 1 << 20;

    private final int resultSlot;
    /** What lists were made of; {@link ElementKind#ANY} when nothing is known or they differed. */
    @CompilationFinal private ElementKind kind = ElementKind.ANY;
    @CompilationFinal private boolean learnt;

    /** @param resultSlot where the container stands while it grows */
    public ReserveNode(int resultSlot) {
        this.resultSlot = resultSlot;
    }

    /** Before the first turn. */
    void before(VirtualFrame frame, Object iterator) {
        Object container = frame.getObject(resultSlot);
        if (container instanceof ScriptList) {
            frame.setObject(resultSlot, new ScriptList(ListStorage.ofKind(kind, expected(iterator))));
        } else if (container instanceof ScriptDict dict) {
            dict.reserve(expected(iterator));
        }
    }

    /** After the last turn. */
    void after(VirtualFrame frame) {
        if (learnt && kind == ElementKind.ANY) {
            return;
        }
        if (frame.getObject(resultSlot) instanceof ScriptList list && list.size() > 0) {
            ElementKind found = list.storage().kind();
            if (!learnt || found != kind) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                kind = learnt ? ElementKind.ANY : found;
                learnt = true;
            }
        }
    }

    /** How many elements there will be; 0 when nobody knows. */
    private static int expected(Object iterator) {
        // The usual iterators do not leave compiled code, so that it can keep them in registers.
        long hint;
        if (iterator instanceof RangeIterator range) {
            hint = range.lengthHint();
        } else if (iterator instanceof ListIterator list) {
            hint = list.lengthHint();
        } else {
            hint = hint((ScriptIterator) iterator);
        }
        return (int) Math.max(0, Math.min(MOST_EXPECTED, hint));
    }

    @TruffleBoundary
    private static long hint(ScriptIterator iterator) {
        return iterator.lengthHint();
    }
}
