package org.scriptling.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.collection.WideRange;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.iteration.ByteArrayIterator;
import org.scriptling.runtime.iteration.BytesIterator;
import org.scriptling.runtime.iteration.DictKeyIterator;
import org.scriptling.runtime.iteration.GuestIterator;
import org.scriptling.runtime.iteration.ListIterator;
import org.scriptling.runtime.iteration.RangeIterator;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.iteration.SequenceIterator;
import org.scriptling.runtime.iteration.SetIterator;
import org.scriptling.runtime.iteration.StringIterator;
import org.scriptling.runtime.iteration.TupleIterator;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.MappingProxy;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptByteArray;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;

/** Iteration over any value (language.md 10). */
public final class Iteration {

    private Iteration() {
    }

    /** An iterator for Java code. @throws ScriptException TypeError when the value is not iterable */
    @TruffleBoundary
    public static ScriptIterator iterator(Object value) {
        ScriptIterator iterator = iteratorOrNull(value);
        if (iterator == null) {
            throw Errors.typeError("'%s' object is not iterable", Types.typeName(value));
        }
        return iterator;
    }

    private static ScriptIterator iteratorOrNull(Object value) {
        return switch (value) {
            case ScriptList list -> new ListIterator(list);
            case ScriptRange range -> new RangeIterator(range);
            case WideRange range -> range.iterator();
            case ScriptTuple tuple -> new TupleIterator(tuple);
            case ScriptDict dict -> new DictKeyIterator(dict);
            case TruffleString text -> new StringIterator(text);
            case ScriptSet set -> new SetIterator(set);
            case DictView view -> view.iterator();
            case ScriptIterator iterator -> iterator;
            case ScriptBytes bytes -> new BytesIterator(bytes);
            case ScriptByteArray bytes -> new ByteArrayIterator(bytes);
            case MappingProxy proxy -> new DictKeyIterator(proxy.dict());
            default -> {
                Object result = guestIterator(value);
                yield result == null ? null : result instanceof ScriptIterator iterator ? iterator : new GuestIterator(result);
            }
        };
    }

    /** {@code iter(value)}: the iterator as scripts see it. */
    @TruffleBoundary
    public static Object iteratorValue(Object value) {
        ScriptIterator iterator = iterator(value);
        return iterator instanceof GuestIterator guest ? guest.iterator() : iterator;
    }

    /** What {@code __iter__}, {@code __getitem__} or {@code __next__} of a class lead to; {@code null} when there is none of them. */
    private static Object guestIterator(Object value) {
        ScriptClass type = Types.classOf(value);
        Object method = type.lookup("__iter__");
        if (method == None.INSTANCE) {
            return null;
        }
        if (method != null) {
            Object result = Calls.call(Attributes.bind(method, value, type));
            if (result instanceof ScriptIterator || Types.classOf(result).lookup("__next__") != null) {
                return result;
            }
            throw Errors.typeError("iter() returned non-iterator of type '%s'", Types.typeName(result));
        }
        if (value instanceof ScriptObject || value instanceof ScriptClass && type != BuiltinClasses.TYPE) {
            if (type.lookup("__getitem__") != null) {
                return new SequenceIterator(value);
            }
            // Scriptling: an object with __next__ alone iterates over itself (S18).
            return type.lookup("__next__") != null ? value : null;
        }
        return type == BuiltinClasses.FOREIGN ? Foreign.iterator(value) : null;
    }

    /** Whether {@link #iterator} would succeed, without calling script code. */
    @TruffleBoundary
    public static boolean isIterable(Object value) {
        if (value instanceof ScriptObject || value instanceof ScriptClass) {
            ScriptClass type = Types.classOf(value);
            Object method = type.lookup("__iter__");
            return method != None.INSTANCE && (method != null || value instanceof ScriptObject && (type.lookup("__getitem__") != null || type.lookup("__next__") != null));
        }
        return Types.isForeign(value) ? Foreign.isIterable(value) : iteratorOrNull(value) != null;
    }

    /** The next element of an iterator as scripts have it, or {@code null} at its end. */
    @TruffleBoundary
    public static Object nextOrNull(Object iterator) {
        if (iterator instanceof ScriptIterator own) {
            return own.next();
        }
        if (iterator instanceof ScriptRange range) {
            long position = range.cursor().getAndIncrement();
            return position < range.length() ? (Object) range.get(position) : null;
        }
        if (iterator instanceof WideRange range) {
            return range.advance();
        }
        ScriptClass type = Types.classOf(iterator);
        Object method = type.lookup("__next__");
        if (method == null) {
            throw Errors.typeError("'%s' object is not an iterator", Types.typeName(iterator));
        }
        return new GuestIterator(iterator).next();
    }

    /** All elements, in a new array. */
    @TruffleBoundary
    public static Object[] toArray(Object iterable) {
        switch (iterable) {
            case ScriptList list -> {
                return list.toArray();
            }
            case ScriptTuple tuple -> {
                return tuple.elements().clone();
            }
            case ScriptSet set -> {
                return set.toArray();
            }
            default -> {
                List<Object> elements = new ArrayList<>();
                forEach(iterable, elements::add);
                return elements.toArray();
            }
        }
    }

    /** Visits all elements. */
    @TruffleBoundary
    public static void forEach(Object iterable, Consumer<Object> action) {
        ScriptIterator iterator = iterator(iterable);
        for (Object element = iterator.next(); element != null; element = iterator.next()) {
            action.accept(element);
        }
    }
}
