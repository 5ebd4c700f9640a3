package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.profiles.InlinedExactClassProfile;

import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.iteration.DictItemIterator;
import org.scriptling.runtime.iteration.DictKeyIterator;
import org.scriptling.runtime.iteration.DictValueIterator;
import org.scriptling.runtime.iteration.EnumerateIterator;
import org.scriptling.runtime.iteration.FilterIterator;
import org.scriptling.runtime.iteration.GeneratorValue;
import org.scriptling.runtime.iteration.GuestIterator;
import org.scriptling.runtime.iteration.ListIterator;
import org.scriptling.runtime.iteration.MapIterator;
import org.scriptling.runtime.iteration.RangeIterator;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.iteration.SetIterator;
import org.scriptling.runtime.iteration.StringIterator;
import org.scriptling.runtime.iteration.TupleIterator;
import org.scriptling.runtime.iteration.ZipIterator;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptObject;

/** One step of an iterator, without virtual calls for the common iterators. */
@GenerateInline(false)
// Not shared: sources of iterators and the iterators themselves are of different kinds.
@SuppressWarnings("truffle-sharing")
public abstract class IteratorNextNode extends Node {

    @NeverDefault
    public static IteratorNextNode create() {
        return IteratorNextNodeGen.create();
    }

    /** The next element, or {@code null} at the end. */
    public abstract Object execute(ScriptIterator iterator);

    @Specialization
    static Object doRange(RangeIterator iterator) {
        return iterator.hasNext() ? (Object) iterator.nextLong() : null;
    }

    @Specialization
    Object doList(ListIterator iterator, @Cached InlinedExactClassProfile storageClass) {
        ScriptList list = iterator.source();
        if (list == null) {
            return null;
        }
        ListStorage storage = list.storage();
        int position = iterator.position();
        if (position >= storage.size()) {
            iterator.finish();
            return null;
        }
        Object element = storageClass.profile(this, storage).get(position);
        if (ThreadMode.isShared() && element == null) {
            // Another thread has removed it.
            return iterator.next();
        }
        iterator.moveTo(position + 1);
        return element;
    }

    @Specialization
    static Object doTuple(TupleIterator iterator) {
        return iterator.next();
    }

    @Specialization
    static Object doDictKeys(DictKeyIterator iterator) {
        return iterator.next();
    }

    @Specialization
    static Object doDictItems(DictItemIterator iterator) {
        return iterator.next();
    }

    @Specialization
    static Object doDictValues(DictValueIterator iterator) {
        return iterator.next();
    }

    @Specialization
    static Object doText(StringIterator iterator) {
        return iterator.next();
    }

    @Specialization
    static Object doSet(SetIterator iterator) {
        return iterator.next();
    }

    @Specialization
    static Object doEnumerate(EnumerateIterator iterator, @Cached("create()") IteratorNextNode source) {
        Object element = source.execute(iterator.source());
        return element == null ? null : iterator.number(element);
    }

    @Specialization(guards = "iterator.isPair()")
    static Object doPairs(ZipIterator iterator, @Cached("create()") IteratorNextNode firstSource, @Cached("create()") IteratorNextNode secondSource) {
        Object first = firstSource.execute(iterator.source(0));
        if (first == null) {
            return iterator.end(0);
        }
        Object second = secondSource.execute(iterator.source(1));
        return second == null ? iterator.end(1) : new ScriptTuple(first, second);
    }

    @Specialization
    static Object doMap(MapIterator iterator, @Cached("create()") IteratorNextNode source, @Cached("createDispatch()") DispatchNode call) {
        int count = iterator.sourceCount();
        Object[] arguments = new Object[count + 1];
        for (int i = 0; i < count; i++) {
            Object element = source.execute(iterator.source(i));
            if (element == null) {
                return null;
            }
            arguments[i + 1] = element;
        }
        return call.execute(iterator.function(), arguments);
    }

    @Specialization
    static Object doFilter(FilterIterator iterator, @Cached("create()") IteratorNextNode source, @Cached("createDispatch()") DispatchNode call, @Cached TruthNode truth) {
        Object function = iterator.function();
        for (Object element = source.execute(iterator.source()); element != null; element = source.execute(iterator.source())) {
            if (truth.execute(function == None.INSTANCE ? element : call.execute(function, new Object[]{null, element}))) {
                return element;
            }
        }
        return null;
    }

    @NeverDefault
    static DispatchNode createDispatch() {
        return DispatchNode.create();
    }

    @Specialization
    static Object doGenerator(GeneratorValue generator, @Cached("create()") ResumeNode resume) {
        return resume.execute(generator) ? generator.yielded() : null;
    }

    @Specialization
    static Object doGuest(GuestIterator iterator, @Cached("createAccess()") SpecialMethodNode access) {
        if (iterator.iterator() instanceof ScriptObject object) {
            Object method = access.find(object);
            if (method instanceof ScriptFunction) {
                try {
                    return access.call(method, object);
                } catch (ScriptException exception) {
                    if (isStop(exception)) {
                        return null;
                    }
                    throw exception;
                }
            }
        }
        return doGeneric(iterator);
    }

    @TruffleBoundary
    private static boolean isStop(ScriptException exception) {
        return exception.exception().scriptClass().isSubclassOf(ExceptionClasses.STOP_ITERATION);
    }

    @NeverDefault
    static SpecialMethodNode createAccess() {
        return SpecialMethodNode.create("__next__");
    }

    @Fallback
    @TruffleBoundary
    static Object doGeneric(ScriptIterator iterator) {
        return iterator.next();
    }
}
