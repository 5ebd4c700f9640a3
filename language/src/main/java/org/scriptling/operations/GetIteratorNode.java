package org.scriptling.operations;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.iteration.DictKeyIterator;
import org.scriptling.runtime.iteration.GuestIterator;
import org.scriptling.runtime.iteration.ListIterator;
import org.scriptling.runtime.iteration.RangeIterator;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.iteration.SetIterator;
import org.scriptling.runtime.iteration.StringIterator;
import org.scriptling.runtime.iteration.TupleIterator;
import org.scriptling.runtime.value.ScriptObject;

/** The iterator of a value: the fast paths of {@link Iteration#iterator}. */
@GenerateInline(false)
public abstract class GetIteratorNode extends Node {

    @NeverDefault
    public static GetIteratorNode create() {
        return GetIteratorNodeGen.create();
    }

    /** An iterator. @throws org.scriptling.runtime.error.ScriptException TypeError when the value is not iterable */
    public abstract ScriptIterator execute(Object iterable);

    @Specialization
    static ScriptIterator doRange(ScriptRange range) {
        return new RangeIterator(range);
    }

    @Specialization
    static ScriptIterator doList(ScriptList list) {
        return new ListIterator(list);
    }

    @Specialization
    static ScriptIterator doTuple(ScriptTuple tuple) {
        return new TupleIterator(tuple);
    }

    @Specialization(guards = "dict.isPlain()")
    static ScriptIterator doDict(ScriptDict dict) {
        return new DictKeyIterator(dict);
    }

    @Specialization
    static ScriptIterator doView(DictView view) {
        return view.iterator();
    }

    @Specialization
    static ScriptIterator doText(TruffleString text) {
        return new StringIterator(text);
    }

    @Specialization
    static ScriptIterator doSet(ScriptSet set) {
        return new SetIterator(set);
    }

    @Specialization
    static ScriptIterator doIterator(ScriptIterator iterator) {
        return iterator;
    }

    @Specialization
    static ScriptIterator doObject(ScriptObject object, @Cached("createAccess()") SpecialMethodNode access) {
        Object method = access.find(object);
        if (method instanceof ScriptFunction) {
            Object result = access.call(method, object);
            if (result instanceof ScriptIterator iterator) {
                return iterator;
            }
            if (result instanceof ScriptObject) {
                return new GuestIterator(result);
            }
            return Iteration.iterator(result);
        }
        return Iteration.iterator(object);
    }

    @NeverDefault
    static SpecialMethodNode createAccess() {
        return SpecialMethodNode.create("__iter__");
    }

    @Fallback
    static ScriptIterator doGeneric(Object iterable) {
        return Iteration.iterator(iterable);
    }
}
