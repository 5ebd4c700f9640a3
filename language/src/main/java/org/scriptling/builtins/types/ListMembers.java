package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Bind;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Shared;
import com.oracle.truffle.api.dsl.NonIdempotent;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.profiles.InlinedBranchProfile;
import com.oracle.truffle.api.profiles.InlinedExactClassProfile;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.AppendToListNode;
import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Items;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Slices;
import org.scriptling.operations.SortNode;
import org.scriptling.operations.Texts;
import org.scriptling.operations.TruthNode;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.collection.ListOperations;
import org.scriptling.runtime.collection.ListStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.Sorting;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.function.TernaryBuiltinNode;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.syntax.tree.BinaryOperator;

/** Members of list. */
public final class ListMembers {

    private ListMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.LIST) //
                        .constant("__new__", BuiltinConstruction.constructor("list(cls, /, *args, **kwargs)", () -> new CreateNode(ScriptList::new))) //
                        .constant("__init__", BuiltinConstruction.initializer(BuiltinClasses.LIST, "list(self, iterable=(), /)", ListMembersFactory.InitializeNodeGen::create)) //
                        .node("append(self, object, /)", ListMembersFactory.AppendNodeGen::create) //
                        .function("clear(self, /)", arguments -> {
                            self(arguments).clear();
                            return null;
                        }) //
                        .function("copy(self, /)", arguments -> self(arguments).copy()) //
                        .function("count(self, value, /)", arguments -> count(self(arguments), arguments[1])) //
                        .node("extend(self, iterable, /)", ListMembersFactory.ExtendNodeGen::create) //
                        .node("index(self, value, start=0, stop=9223372036854775807, /)", IndexNode::new) //
                        .node("insert(self, index, object, /)", ListMembersFactory.InsertNodeGen::create) //
                        .node("pop(self, index=-1, /)", ListMembersFactory.PopNodeGen::create) //
                        .function("remove(self, value, /)", ListMembers::remove) //
                        .function("reverse(self, /)", arguments -> {
                            self(arguments).reverse();
                            return null;
                        }) //
                        .node("sort(self, /, *, key=None, reverse=False)", SortMethodNode::new) //
                        .function("__setitem__(self, key, value, /)", arguments -> {
                            Items.set(arguments[0], arguments[1], arguments[2]);
                            return null;
                        }) //
                        .function("__delitem__(self, key, /)", arguments -> {
                            Items.delete(arguments[0], arguments[1]);
                            return null;
                        }) //
                        .function("__reversed__(self, /)", arguments -> IteratorMembers.reversed(arguments[0])) //
                        .inPlace("__iadd__", arguments -> Arithmetic.inPlace(BinaryOperator.ADD, arguments[0], arguments[1])) //
                        .inPlace("__imul__", arguments -> Arithmetic.inPlace(BinaryOperator.MULTIPLY, arguments[0], arguments[1]));
        SpecialMethods.addContainer(table);
        SpecialMethods.addSubscript(table);
        SpecialMethods.addOrder(table);
        SpecialMethods.addNoHash(table);
        SpecialMethods.addRepresentation(table);
        SpecialMethods.addOperator(table, ScriptList.class::isInstance, BinaryOperator.ADD);
        SpecialMethods.addOperators(table, Numbers::isInteger, BinaryOperator.MULTIPLY);
        return table.build();
    }

    private static ScriptList self(Object[] arguments) {
        return (ScriptList) arguments[0];
    }

    private static Object count(ScriptList list, Object value) {
        long count = 0;
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (element != null && Comparisons.keysEqual(element, value)) {
                count++;
            }
        }
        return count;
    }

    private static Object remove(Object[] arguments) {
        if (!ListOperations.removeFirst(self(arguments), arguments[1])) {
            throw Errors.valueError("list.remove(x): x not in list");
        }
        return null;
    }

    /** {@code list.__init__}. */
    abstract static class InitializeNode extends BinaryBuiltinNode {

        @Specialization
        @TruffleBoundary
        static Object doRange(ScriptList list, ScriptRange range) {
            long length = range.length();
            if (length > Integer.MAX_VALUE - 8) {
                throw Errors.create(ExceptionClasses.MEMORY_ERROR, "");
            }
            long[] elements = new long[(int) length];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = range.get(i);
            }
            list.replaceWith(new ScriptList(new LongStorage(elements, elements.length)));
            return None.INSTANCE;
        }

        @Specialization
        static Object doList(ScriptList list, ScriptList source) {
            list.replaceWith(source);
            return None.INSTANCE;
        }

        @Specialization
        static Object doTuple(ScriptList list, ScriptTuple source) {
            list.replace(source.elements().clone());
            return None.INSTANCE;
        }

        @Specialization(replaces = {"doRange", "doList", "doTuple"})
        @TruffleBoundary
        static Object doGeneric(ScriptList list, Object iterable) {
            switch (iterable) {
                case ScriptRange range -> doRange(list, range);
                case ScriptList source -> list.replaceWith(source);
                default -> list.replace(Iteration.toArray(iterable));
            }
            return None.INSTANCE;
        }
    }

    /** {@code list.append}. */
    abstract static class AppendNode extends BinaryBuiltinNode {

        @Specialization
        static Object doAppend(ScriptList list, Object value, @Cached AppendToListNode append) {
            append.execute(list, value);
            return None.INSTANCE;
        }
    }

    /** {@code list.extend}. */
    abstract static class ExtendNode extends BinaryBuiltinNode {

        @Specialization
        static Object doList(ScriptList list, ScriptList other) {
            list.appendAll(other);
            return None.INSTANCE;
        }

        @Specialization
        static Object doTuple(ScriptList list, ScriptTuple tuple) {
            list.appendAll(tuple.elements());
            return None.INSTANCE;
        }

        @Specialization(replaces = {"doList", "doTuple"})
        @TruffleBoundary
        static Object doGeneric(ScriptList list, Object iterable) {
            ListOperations.extend(list, iterable);
            return None.INSTANCE;
        }
    }

    /** {@code list.insert}. */
    abstract static class InsertNode extends TernaryBuiltinNode {

        @Specialization
        static Object doLong(ScriptList list, long index, Object value) {
            list.insert(index < 0 ? Math.max(0, index + list.size()) : index, value);
            return None.INSTANCE;
        }

        @Specialization(replaces = "doLong")
        @TruffleBoundary
        static Object doGeneric(ScriptList list, Object index, Object value) {
            return doLong(list, Numbers.indexLong(index), value);
        }
    }

    /** {@code list.pop}. */
    abstract static class PopNode extends BinaryBuiltinNode {

        @Specialization(guards = {"!isShared()", "isLast(index, storage)"})
        Object doLast(ScriptList list, @SuppressWarnings("unused") long index, @Bind("list.storage()") ListStorage storage, @Shared @Cached InlinedExactClassProfile storageClass) {
            return list.removeLast(storageClass.profile(this, storage));
        }

        @NonIdempotent
        static boolean isShared() {
            return ThreadMode.isShared();
        }

        static boolean isLast(long index, ListStorage storage) {
            return CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, index == -1 && storage.size() > 0);
        }

        @Specialization
        Object doLong(ScriptList list, long index, @Shared @Cached InlinedExactClassProfile storageClass, @Cached InlinedBranchProfile failed) {
            ListStorage storage = storageClass.profile(this, list.storage());
            Object element = list.remove(storage, index < 0 ? index + storage.size() : index);
            if (element == null) {
                failed.enter(this);
                throw outOfRange(list);
            }
            return element;
        }

        @TruffleBoundary
        private static RuntimeException outOfRange(ScriptList list) {
            return Errors.indexError(list.size() == 0 ? "pop from empty list" : "pop index out of range");
        }

        @Specialization(replaces = {"doLast", "doLong"})
        @TruffleBoundary
        static Object doGeneric(ScriptList list, Object index) {
            long position = Numbers.indexLong(index);
            Object element = list.remove(position < 0 ? position + list.size() : position);
            if (element == null) {
                throw outOfRange(list);
            }
            return element;
        }
    }

    /** {@code list.sort}. The list keeps its old content until the sort is done. */
    static final class SortMethodNode extends BuiltinNode {

        @Child private SortNode sort = new SortNode();
        @Child private TruthNode truth = TruthNode.create();

        @Override
        public Object execute(Object[] arguments) {
            ScriptList list = (ScriptList) arguments[0];
            boolean reverse = truth.execute(arguments[2]);
            ListStorage elements = Sorting.snapshot(list);
            int size = elements.size();
            Sorting.store(list, size, sort.execute(elements, arguments[1], reverse));
            return None.INSTANCE;
        }
    }

    /** {@code list.index}. */
    static final class IndexNode extends BuiltinNode {

        @Override
        public Object execute(Object[] arguments) {
            ScriptList list = (ScriptList) arguments[0];
            if (arguments[1] instanceof Long value && list.storage() instanceof LongStorage longs && arguments[2] instanceof Long start && start == 0 &&
                            arguments[3] instanceof Long stop && stop == Long.MAX_VALUE) {
                long[] array = longs.array();
                int size = longs.size();
                for (int i = 0; i < size; i++) {
                    if (array[i] == value) {
                        return (long) i;
                    }
                }
            }
            return search(list, arguments[1], arguments[2], arguments[3]);
        }

        @TruffleBoundary
        private static Object search(ScriptList list, Object value, Object start, Object stop) {
            long size = list.size();
            long index = ListOperations.indexOf(list, value, Slices.clipped(start, size), Slices.clipped(stop, size));
            if (index < 0) {
                throw Errors.valueError("%s is not in list", Texts.representationJava(value));
            }
            return index;
        }
    }
}
