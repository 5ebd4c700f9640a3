package org.scriptling.builtins.types;

import java.util.Map;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Items;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.RangeOperations;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.WideRange;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.iteration.DictKeyIterator;
import org.scriptling.runtime.iteration.EnumerateIterator;
import org.scriptling.runtime.iteration.FilterIterator;
import org.scriptling.runtime.iteration.GeneratorValue;
import org.scriptling.runtime.iteration.ListReverseIterator;
import org.scriptling.runtime.iteration.MapIterator;
import org.scriptling.runtime.iteration.ReversedIterator;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.iteration.ZipIterator;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.ScriptClass;

/** Members of the iterator classes, and the constructors of enumerate, zip, map, filter and reversed. */
public final class IteratorMembers {

    private IteratorMembers() {
    }

    /** Whether a builtin class is one of the iterators described here; generators have a file of their own. */
    public static boolean isIteratorClass(ScriptClass type) {
        return type.name().endsWith("iterator") || type == BuiltinClasses.MAP || type == BuiltinClasses.FILTER || type == BuiltinClasses.ZIP || type == BuiltinClasses.ENUMERATE ||
                        type == BuiltinClasses.REVERSED;
    }

    /** The members of an iterator class. Generators have further ones of their own. */
    public static Map<String, Object> members(ScriptClass type) {
        MemberTable table = MemberTable.forType(type);
        addProtocol(table);
        if (type == BuiltinClasses.ENUMERATE) {
            table.constant("__new__", BuiltinConstruction.constructor("enumerate(cls, iterable, start=0)", () -> new ConstructorNode(IteratorMembers::newEnumerate)));
        } else if (type == BuiltinClasses.ZIP) {
            table.constant("__new__", BuiltinConstruction.constructor("zip(cls, /, *iterables, strict=False)", () -> new ConstructorNode(IteratorMembers::newZip)));
        } else if (type == BuiltinClasses.MAP) {
            table.constant("__new__", BuiltinConstruction.constructor("map(cls, function=..., /, *iterables)", () -> new ConstructorNode(IteratorMembers::newMap)));
        } else if (type == BuiltinClasses.FILTER) {
            table.constant("__new__", BuiltinConstruction.constructor("filter(cls, function, iterable, /)", () -> new ConstructorNode(IteratorMembers::newFilter)));
        } else if (type == BuiltinClasses.REVERSED) {
            table.constant("__new__", BuiltinConstruction.constructor("reversed(cls, sequence, /)", () -> new ConstructorNode(arguments -> reversed(arguments[1]))));
        }
        return table.build();
    }

    /** {@code __iter__}, {@code __next__} and {@code __length_hint__}. */
    public static void addProtocol(MemberTable table) {
        table.function("__iter__(self, /)", arguments -> arguments[0]) //
                        .function("__next__(self, /)", arguments -> {
                            Object element = ((ScriptIterator) arguments[0]).next();
                            if (element == null) {
                                throw Errors.stopIteration(arguments[0] instanceof GeneratorValue generator ? generator.takeReturnValue() : null);
                            }
                            return element;
                        }) //
                        .function("__length_hint__(self, /)", arguments -> {
                            long hint = ((ScriptIterator) arguments[0]).lengthHint();
                            return hint < 0 ? NotImplemented.INSTANCE : (Object) hint;
                        });
    }

    private static Object newEnumerate(Object[] arguments) {
        return new EnumerateIterator(Iteration.iterator(arguments[1]), Numbers.index(arguments[2]));
    }

    private static Object newZip(Object[] arguments) {
        ScriptTuple iterables = (ScriptTuple) arguments[1];
        ScriptIterator[] sources = new ScriptIterator[iterables.size()];
        for (int i = 0; i < sources.length; i++) {
            if (!Iteration.isIterable(iterables.get(i))) {
                throw Errors.typeError("'%s' object is not iterable", Types.typeName(iterables.get(i)));
            }
            sources[i] = Iteration.iterator(iterables.get(i));
        }
        return new ZipIterator(Truth.isTrue(arguments[2]), sources);
    }

    private static Object newMap(Object[] arguments) {
        ScriptTuple iterables = (ScriptTuple) arguments[2];
        if (iterables.size() == 0) {
            throw Errors.typeError("map() must have at least two arguments.");
        }
        ScriptIterator[] sources = new ScriptIterator[iterables.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = Iteration.iterator(iterables.get(i));
        }
        return new MapIterator(arguments[1], sources);
    }

    private static Object newFilter(Object[] arguments) {
        return new FilterIterator(arguments[1], Iteration.iterator(arguments[2]));
    }

    /** {@code reversed(sequence)}. @throws org.scriptling.runtime.error.ScriptException TypeError */
    static Object reversed(Object sequence) {
        switch (sequence) {
            case ScriptList list -> {
                return new ListReverseIterator(list);
            }
            case ScriptRange range -> {
                return Iteration.iterator(RangeOperations.reversed(range));
            }
            case WideRange range -> {
                return Iteration.iterator(range.reversed());
            }
            case ScriptDict dict -> {
                return new DictKeyIterator(dict, true);
            }
            case DictView view -> {
                return view.iterator(true);
            }
            case ScriptTuple tuple -> {
                return new ReversedIterator(tuple, tuple.size());
            }
            default -> {
                ScriptClass type = Types.classOf(sequence);
                Object hook = type.lookup("__reversed__");
                if (hook != null && hook != None.INSTANCE) {
                    return Calls.call(Attributes.bind(hook, sequence, type));
                }
                if (hook == None.INSTANCE || type.lookup("__getitem__") == null || type.lookup("__len__") == null || type.isSubclassOf(BuiltinClasses.DICT)) {
                    throw Errors.typeError("'%s' object is not reversible", Types.typeName(sequence));
                }
                return new ReversedIterator(sequence, Items.length(sequence));
            }
        }
    }
}
