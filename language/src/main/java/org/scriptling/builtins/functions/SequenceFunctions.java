package org.scriptling.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.GetIteratorNode;
import org.scriptling.operations.Items;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.IteratorNextNode;
import org.scriptling.operations.SortNode;
import org.scriptling.operations.TruthNode;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.Sorting;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.function.UnaryBuiltinNode;
import org.scriptling.runtime.iteration.CallableIterator;
import org.scriptling.runtime.iteration.GeneratorValue;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;

/** {@code len iter next all any sorted}. */
public final class SequenceFunctions {

    private SequenceFunctions() {
    }

    /** Adds the functions to the builtins. */
    public static void addTo(MemberTable table) {
        table.node("len(obj, /)", "Returns the number of items in a container.", SequenceFunctionsFactory.LengthNodeGen::create) //
                        .node("iter(object, sentinel=..., /)", "Returns an iterator over an object, or one that calls a function until it returns the sentinel.", IterateNode::new) //
                        .node("next(iterator, default=..., /)", "Returns the next item of an iterator, or the default at its end.", SequenceFunctionsFactory.NextNodeGen::create) //
                        .node("all(iterable, /)", "Tells whether all elements are true.", () -> new QuantifierNode(false)) //
                        .node("any(iterable, /)", "Tells whether some element is true.", () -> new QuantifierNode(true)) //
                        .node("sorted(iterable=..., key=None, /, *, reverse=False, **kwargs)", "Returns a new list with the elements in ascending order.", SortedNode::new);
    }

    /** {@code sorted(iterable, *, key=None, reverse=False)}; the key function may also be the second argument (language.md S19). */
    static final class SortedNode extends BuiltinNode {

        @Child private SortNode sort = new SortNode();
        @Child private TruthNode truth = TruthNode.create();

        @Override
        public Object execute(Object[] arguments) {
            Object key = arguments[1];
            ScriptDict rest = (ScriptDict) arguments[3];
            if (arguments[0] == SignatureText.LEFT_OUT || rest.size() != 0) {
                key = keyArgument(arguments[0], key, rest);
            }
            boolean reverse = truth.execute(arguments[2]);
            return new ScriptList(sort.execute(elements(arguments[0]), key, reverse));
        }

        @TruffleBoundary
        private static Object keyArgument(Object iterable, Object positional, ScriptDict rest) {
            if (iterable == SignatureText.LEFT_OUT) {
                throw Errors.typeError("sorted expected 1 argument, got 0");
            }
            Object key = positional;
            for (Object name : rest.keysToArray()) {
                String keyword = Strings.toJava((TruffleString) name);
                if (!keyword.equals("key") || key != None.INSTANCE) {
                    throw Errors.typeError("'%s' is an invalid keyword argument for sort()", keyword);
                }
                key = rest.get(name);
            }
            return key;
        }

        @TruffleBoundary
        private static ListStorage elements(Object iterable) {
            return iterable instanceof ScriptList list ? Sorting.snapshot(list) : ListStorage.of(Iteration.toArray(iterable));
        }
    }

    /** {@code len}. */
    abstract static class LengthNode extends UnaryBuiltinNode {

        @Specialization
        static long doList(ScriptList list) {
            return list.size();
        }

        @Specialization
        static long doText(TruffleString text) {
            return Strings.length(text);
        }

        @Specialization(guards = "dict.isPlain()")
        static long doDict(ScriptDict dict) {
            return dict.plainTable().size();
        }

        @Specialization
        static long doTuple(ScriptTuple tuple) {
            return tuple.size();
        }

        @Specialization
        static long doSet(ScriptSet set) {
            return set.size();
        }

        @Specialization
        static long doRange(ScriptRange range) {
            return range.length();
        }

        @Specialization(replaces = {"doList", "doText", "doDict", "doTuple", "doSet", "doRange"})
        static long doGeneric(Object value) {
            return Items.length(value);
        }
    }

    /** {@code iter}. */
    static final class IterateNode extends BuiltinNode {

        @Override
        public Object execute(Object[] arguments) {
            return iterate(arguments[0], arguments[1]);
        }

        @TruffleBoundary
        private static Object iterate(Object value, Object sentinel) {
            if (sentinel == SignatureText.LEFT_OUT) {
                return Iteration.iteratorValue(value);
            }
            if (!Calls.isCallable(value)) {
                throw Errors.typeError("iter(v, w): v must be callable");
            }
            return new CallableIterator(value, sentinel);
        }
    }

    /** {@code next}. */
    abstract static class NextNode extends BinaryBuiltinNode {

        @Child private IteratorNextNode next = IteratorNextNode.create();

        @Specialization
        Object doIterator(ScriptIterator iterator, Object otherwise) {
            Object element = next.execute(iterator);
            if (element != null) {
                return element;
            }
            if (otherwise == SignatureText.LEFT_OUT) {
                throw stop(iterator);
            }
            return otherwise;
        }

        @TruffleBoundary
        private static ScriptException stop(ScriptIterator iterator) {
            return Errors.stopIteration(iterator instanceof GeneratorValue generator ? generator.takeReturnValue() : null);
        }

        @Specialization
        @TruffleBoundary
        static Object doRange(ScriptRange range, Object otherwise) {
            Object element = Iteration.nextOrNull(range);
            if (element == null && otherwise == SignatureText.LEFT_OUT) {
                throw Errors.stopIteration(null);
            }
            return element == null ? otherwise : element;
        }

        @Specialization(replaces = {"doIterator", "doRange"})
        @TruffleBoundary
        Object doGeneric(Object iterator, Object otherwise) {
            if (iterator instanceof ScriptIterator known) {
                return doIterator(known, otherwise);
            }
            if (iterator instanceof ScriptRange range) {
                return doRange(range, otherwise);
            }
            if (otherwise == SignatureText.LEFT_OUT) {
                // The StopIteration of the script's method passes as it is, with its value.
                Object method = Attributes.lookupSpecial(iterator, "__next__");
                if (method == null) {
                    throw Errors.typeError("'%s' object is not an iterator", Types.typeName(iterator));
                }
                return Calls.call(method);
            }
            Object element = Iteration.nextOrNull(iterator);
            return element == null ? otherwise : element;
        }
    }

    /** {@code any} and {@code all}: stop at the first element whose truth decides. */
    static final class QuantifierNode extends BuiltinNode {

        private final boolean deciding;
        @Child private GetIteratorNode getIterator = GetIteratorNode.create();
        @Child private IteratorNextNode next = IteratorNextNode.create();
        @Child private TruthNode truth = TruthNode.create();

        QuantifierNode(boolean deciding) {
            this.deciding = deciding;
        }

        @Override
        public Object execute(Object[] arguments) {
            ScriptIterator iterator = getIterator.execute(arguments[0]);
            int turns = 0;
            for (Object element = next.execute(iterator); element != null; element = next.execute(iterator)) {
                turns++;
                if (truth.execute(element) == deciding) {
                    reportTurns(turns);
                    return deciding;
                }
            }
            reportTurns(turns);
            return !deciding;
        }
    }
}
