package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Slices.SliceIndices;
import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ListOperations;
import org.scriptling.runtime.collection.RangeOperations;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptSlice;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.WideRange;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.BytesOperations;
import org.scriptling.runtime.text.StringOperations;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.GenericAlias;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** Subscripts and lengths of any values (language.md 5.3, 6.3). */
public final class Items {

    private Items() {
    }

    /** {@code len(value)}. @throws ScriptException TypeError, ValueError */
    @TruffleBoundary
    public static long length(Object value) {
        return switch (value) {
            case ScriptList list -> list.size();
            case TruffleString text -> Strings.length(text);
            case ScriptDict dict -> dict.size();
            case ScriptTuple tuple -> tuple.size();
            case ScriptSet set -> set.size();
            case ScriptRange range -> range.length();
            case WideRange range -> range.checkedLength();
            case ScriptBytes bytes -> bytes.size();
            case ScriptByteArray bytes -> bytes.size();
            case DictView view -> view.dict().size();
            case MappingProxy proxy -> proxy.dict().size();
            default -> {
                Object method = Attributes.lookupSpecial(value, "__len__");
                if (method == null) {
                    if (Types.isForeign(value)) {
                        yield Foreign.length(value);
                    }
                    throw Errors.typeError("object of type '%s' has no len()", Types.typeName(value));
                }
                yield checkedLength(Calls.call(method));
            }
        };
    }

    /** The result of {@code __len__} as a length. @throws ScriptException TypeError, ValueError */
    static long checkedLength(Object result) {
        long length = Numbers.indexLong(result);
        if (length < 0) {
            throw Errors.valueError("__len__() should return >= 0");
        }
        return length;
    }

    /** {@code container[key]}. */
    @TruffleBoundary
    public static Object get(Object container, Object key) {
        return switch (container) {
            case ScriptList list -> getFromList(list, key);
            case ScriptDict dict -> getFromDict(dict, key);
            case ScriptTuple tuple -> getFromTuple(tuple, key);
            case TruffleString text -> getFromText(text, key);
            case ScriptRange range -> getFromRange(range, key);
            case WideRange range -> range.get(key);
            case ScriptBytes bytes -> getFromBytes(bytes, bytes.bytes(), key);
            case ScriptByteArray bytes -> getFromBytes(bytes, bytes.toArray(), key);
            case MappingProxy proxy -> getFromDict(proxy.dict(), key);
            case ScriptClass type -> getFromClass(type, key);
            default -> getThroughMethod(container, key);
        };
    }

    private static Object getFromList(ScriptList list, Object key) {
        if (key instanceof ScriptSlice slice) {
            SliceIndices indices = Slices.of(slice, list.size());
            if (indices.step() == 1) {
                return indices.count() == 0 ? new ScriptList() : list.slice((int) indices.start(), (int) (indices.start() + indices.count()));
            }
            Object[] elements = new Object[(int) indices.count()];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = list.get(indices.start() + i * indices.step());
            }
            return ScriptList.of(elements);
        }
        long index = index(key, "list indices must be integers or slices, not %s");
        Object element = list.get(index < 0 ? index + list.size() : index);
        if (element == null) {
            throw Errors.indexError("list index out of range");
        }
        return element;
    }

    private static long index(Object key, String message) {
        if (!Numbers.isInteger(key) && (!(key instanceof ScriptObject) || Attributes.lookupSpecial(key, "__index__") == null)) {
            throw Errors.typeError(message, Types.typeName(key));
        }
        Object index = Numbers.index(key);
        if (index instanceof Long number) {
            return number;
        }
        throw Errors.indexError("cannot fit 'int' into an index-sized integer");
    }

    private static Object getFromDict(ScriptDict dict, Object key) {
        Object value = dict.get(key);
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    private static Object getFromTuple(ScriptTuple tuple, Object key) {
        if (key instanceof ScriptSlice slice) {
            SliceIndices indices = Slices.of(slice, tuple.size());
            Object[] elements = new Object[(int) indices.count()];
            for (int i = 0; i < elements.length; i++) {
                elements[i] = tuple.get((int) (indices.start() + i * indices.step()));
            }
            return new ScriptTuple(elements);
        }
        long index = index(key, "tuple indices must be integers or slices, not %s");
        if (index < 0) {
            index += tuple.size();
        }
        if (index < 0 || index >= tuple.size()) {
            throw Errors.indexError("tuple index out of range");
        }
        return tuple.get((int) index);
    }

    private static Object getFromText(TruffleString text, Object key) {
        int length = Strings.length(text);
        if (key instanceof ScriptSlice slice) {
            SliceIndices indices = Slices.of(slice, length);
            return StringOperations.slice(text, indices.start(), indices.stop(), indices.step(), indices.count());
        }
        long index = index(key, "string indices must be integers, not '%s'");
        if (index < 0) {
            index += length;
        }
        if (index < 0 || index >= length) {
            throw Errors.indexError("string index out of range");
        }
        return Strings.ofCodePoint(Strings.codePointAt(text, (int) index));
    }

    private static Object getFromRange(ScriptRange range, Object key) {
        if (key instanceof ScriptSlice slice) {
            return RangeOperations.slice(range, slice);
        }
        if (key instanceof BigInt) {
            throw Errors.indexError("range object index out of range");
        }
        long index = index(key, "range indices must be integers or slices, not %s");
        if (index < 0) {
            index += range.length();
        }
        if (index < 0 || index >= range.length()) {
            throw Errors.indexError("range object index out of range");
        }
        return range.get(index);
    }

    private static Object getFromBytes(Object container, byte[] bytes, Object key) {
        boolean mutable = container instanceof ScriptByteArray;
        if (key instanceof ScriptSlice slice) {
            SliceIndices indices = Slices.of(slice, bytes.length);
            byte[] part = BytesOperations.slice(bytes, indices.start(), indices.stop(), indices.step(), indices.count());
            return mutable ? new ScriptByteArray(part) : new ScriptBytes(part);
        }
        long index = index(key, mutable ? "bytearray indices must be integers or slices, not %s" : "byte indices must be integers or slices, not %s");
        if (index < 0) {
            index += bytes.length;
        }
        if (index < 0 || index >= bytes.length) {
            throw Errors.indexError(mutable ? "bytearray index out of range" : "index out of range");
        }
        return (long) (bytes[(int) index] & 0xff);
    }

    private static Object getFromClass(ScriptClass type, Object key) {
        ScriptClass metaclass = Types.classOf(type);
        Object method = metaclass.lookup("__getitem__");
        if (method != null) {
            return Calls.call(Attributes.bind(method, type, metaclass), key);
        }
        Object hook = type.lookup("__class_getitem__");
        if (hook != null) {
            return Calls.call(Attributes.bindToClass(hook, type), key);
        }
        if (type.isBuiltin()) {
            return new GenericAlias(type, key instanceof ScriptTuple tuple ? tuple : new ScriptTuple(key));
        }
        throw Errors.typeError("type '%s' is not subscriptable", type.name());
    }

    private static Object getThroughMethod(Object container, Object key) {
        ScriptClass type = Types.classOf(container);
        Object method = type.lookup("__getitem__");
        if (method != null) {
            if (container instanceof PayloadObject object && object.payload() instanceof ScriptDict dict && method == BuiltinClasses.DICT.ownValue("__getitem__")) {
                return getFromDictSubclass(object, dict, key);
            }
            return Calls.call(Attributes.bind(method, container, type), key);
        }
        if (container instanceof ScriptObject && key instanceof TruffleString name) {
            return Attributes.get(container, Strings.toJava(name).intern());
        }
        if (type == BuiltinClasses.FOREIGN) {
            return Foreign.readItem(container, key);
        }
        throw Errors.typeError("'%s' object is not subscriptable", Types.typeName(container));
    }

    private static Object getFromDictSubclass(PayloadObject object, ScriptDict dict, Object key) {
        Object value = dict.get(key);
        if (value != null) {
            return value;
        }
        Object missing = Attributes.lookupSpecial(object, "__missing__");
        if (missing != null) {
            return Calls.call(missing, key);
        }
        throw Errors.keyError(key);
    }

    /** {@code container[key] = value}. */
    @TruffleBoundary
    public static void set(Object container, Object key, Object value) {
        switch (container) {
            case ScriptList list -> {
                if (key instanceof ScriptSlice slice) {
                    ListOperations.setSlice(list, slice, value);
                    return;
                }
                long index = index(key, "list indices must be integers or slices, not %s");
                if (!list.set(index < 0 ? index + list.size() : index, value)) {
                    throw Errors.indexError("list assignment index out of range");
                }
            }
            case ScriptDict dict -> dict.put(key, value);
            case ScriptByteArray bytes -> BytesOperations.setItem(bytes, key, value);
            default -> {
                Object method = Attributes.lookupSpecial(container, "__setitem__");
                if (method != null) {
                    Calls.call(method, key, value);
                } else if (container instanceof ScriptObject && key instanceof TruffleString name && Types.classOf(container).lookup("__getitem__") == null) {
                    Attributes.set(container, Strings.toJava(name).intern(), value);
                } else if (Types.isForeign(container)) {
                    Foreign.writeItem(container, key, value);
                } else {
                    throw Errors.typeError("'%s' object does not support item assignment", Types.typeName(container));
                }
            }
        }
    }

    /** Whether CPython asks the sequence protocol of a type without {@code __delitem__} as well. */
    private static boolean isSequence(Object container) {
        return container instanceof ScriptObject || Types.classOf(container).lookup("__contains__") != null;
    }

    /** {@code del container[key]}. */
    @TruffleBoundary
    public static void delete(Object container, Object key) {
        switch (container) {
            case ScriptList list -> {
                if (key instanceof ScriptSlice slice) {
                    ListOperations.deleteSlice(list, slice);
                    return;
                }
                long index = index(key, "list indices must be integers or slices, not %s");
                if (list.remove(index < 0 ? index + list.size() : index) == null) {
                    throw Errors.indexError("list assignment index out of range");
                }
            }
            case ScriptDict dict -> {
                if (dict.remove(key) == null) {
                    throw Errors.keyError(key);
                }
            }
            case ScriptByteArray bytes -> BytesOperations.deleteItem(bytes, key);
            default -> {
                Object method = Attributes.lookupSpecial(container, "__delitem__");
                if (method != null) {
                    Calls.call(method, key);
                } else if (container instanceof ScriptObject && key instanceof TruffleString name && Types.classOf(container).lookup("__getitem__") == null) {
                    Attributes.delete(container, Strings.toJava(name).intern());
                } else {
                    throw Errors.typeError("'%s' object %s support item deletion", Types.typeName(container), isSequence(container) && Numbers.isInteger(key) ? "doesn't" : "does not");
                }
            }
        }
    }
}
