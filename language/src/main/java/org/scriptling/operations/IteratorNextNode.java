package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.Node;

import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.iteration.DictItemIterator;
import org.scriptling.runtime.iteration.DictKeyIterator;
import org.scriptling.runtime.iteration.DictValueIterator;
import org.scriptling.runtime.iteration.GeneratorValue;
import org.scriptling.runtime.iteration.GuestIterator;
import org.scriptling.runtime.iteration.ListIterator;
import org.scriptling.runtime.iteration.RangeIterator;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.iteration.TupleIterator;
import org.scriptling.runtime.value.ScriptObject;

/** One step of an iterator, without virtual calls for the common iterators. */
@GenerateInline(false)
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
    static Object doList(ListIterator iterator) {
        return iterator.next();
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

    @Specialization(guards = "generator.resumeTarget() == target", limit = "2")
    static Object doGenerator(GeneratorValue generator, @Cached("generator.resumeTarget()") @SuppressWarnings("unused") RootCallTarget target, @Cached("create(target)") DirectCallNode call) {
        return generator.resume(call);
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

    @Specialization(replaces = {"doRange", "doList", "doTuple", "doDictKeys", "doDictItems", "doDictValues", "doGenerator", "doGuest"})
    @TruffleBoundary
    static Object doGeneric(ScriptIterator iterator) {
        return iterator.next();
    }
}
