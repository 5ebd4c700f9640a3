package org.scriptling.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import com.oracle.truffle.api.profiles.ValueProfile;

import org.scriptling.nodes.AssignmentNode;
import org.scriptling.operations.IteratorNextNode;
import org.scriptling.operations.ResumeNode;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.iteration.GeneratorValue;
import org.scriptling.runtime.iteration.ListIterator;
import org.scriptling.runtime.iteration.RangeIterator;
import org.scriptling.runtime.iteration.ScriptIterator;

/**
 * Takes the next element of a loop's iterator and stores it in the loop's target. Ints of ranges, of lists and from generators come as
 * longs: as objects that are {@code null} at the end they would be allocated in each turn.
 */
public final class AdvanceNode extends Node {

    /** Whether the loop has ever walked a range. */
    @CompilationFinal private boolean overRange;
    /** Whether the loop has ever walked a list. */
    @CompilationFinal private boolean overList;
    private final ValueProfile storageClass = ValueProfile.createClassProfile();
    /** Whether generators have yielded ints. */
    @CompilationFinal private boolean overYieldedLongs;
    /** Whether generators have yielded other values. */
    @CompilationFinal private boolean overYieldedObjects;
    /** Tells the compiler how many turns to expect. */
    private final CountingConditionProfile profile = CountingConditionProfile.create();
    @Child private IteratorNextNode next = IteratorNextNode.create();
    /** {@code null} until the loop walks a generator. */
    @Child private ResumeNode resume;
    @Child private AssignmentNode target;

    /** @param target what the elements are stored in */
    public AdvanceNode(AssignmentNode target) {
        this.target = target;
    }

    /** Stores the next element in the target. @return whether there was one */
    public boolean execute(VirtualFrame frame, Object iterator) {
        if (overRange && iterator instanceof RangeIterator range) {
            if (!profile.profile(range.hasNext())) {
                return false;
            }
            target.executeLong(frame, range.nextLong());
            return true;
        }
        if (!overRange && iterator instanceof RangeIterator) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            overRange = true;
            return execute(frame, iterator);
        }
        if (overList && iterator instanceof ListIterator list) {
            return storeFromList(frame, list);
        }
        if (!overList && iterator instanceof ListIterator) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            overList = true;
            return execute(frame, iterator);
        }
        if (iterator instanceof GeneratorValue generator) {
            return resume(frame, generator);
        }
        Object element = next.execute((ScriptIterator) iterator);
        if (!profile.profile(element != null)) {
            return false;
        }
        target.execute(frame, element);
        return true;
    }

    private boolean storeFromList(VirtualFrame frame, ListIterator iterator) {
        ScriptList list = iterator.source();
        if (list == null) {
            return false;
        }
        ListStorage current = list.storage();
        int position = iterator.position();
        if (!profile.profile(position < current.size())) {
            iterator.finish();
            return false;
        }
        ListStorage storage = storageClass.profile(current);
        if (storage instanceof LongStorage longs) {
            iterator.moveTo(position + 1);
            target.executeLong(frame, longs.array()[position]);
            return true;
        }
        Object element = storage.get(position);
        if (ThreadMode.isShared() && element == null) {
            // Another thread has removed it.
            element = iterator.next();
            if (element == null) {
                return false;
            }
        } else {
            iterator.moveTo(position + 1);
        }
        target.execute(frame, element);
        return true;
    }

    private boolean resume(VirtualFrame frame, GeneratorValue generator) {
        if (resume == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            resume = insert(ResumeNode.create());
        }
        if (!profile.profile(resume.execute(generator))) {
            return false;
        }
        if (generator.hasYieldedLong()) {
            if (!overYieldedLongs) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                overYieldedLongs = true;
            }
            target.executeLong(frame, generator.yieldedLong());
        } else {
            if (!overYieldedObjects) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                overYieldedObjects = true;
            }
            target.execute(frame, generator.yieldedObject());
        }
        return true;
    }
}
