package org.scriptling.runtime.collection;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Slices;
import org.scriptling.operations.Slices.SliceIndices;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;

/** Operations on lists and tuples as wholes: slices, concatenation, repetition, search. */
public final class ListOperations {

    /** More elements than any array holds. */
    private static final long TOO_MANY = Integer.MAX_VALUE - 8;

    private ListOperations() {
    }

    /** {@code list[slice]}: a new list. @throws ScriptException TypeError, ValueError */
    @TruffleBoundary
    public static ScriptList slice(ScriptList list, ScriptSlice slice) {
        SliceIndices indices = Slices.of(slice, list.size());
        if (indices.step() == 1) {
            return list.slice((int) indices.start(), (int) Math.max(indices.start(), indices.stop()));
        }
        return list.pick((int) indices.start(), (int) indices.step(), (int) indices.count());
    }

    /** {@code tuple[slice]}. @throws ScriptException TypeError, ValueError */
    @TruffleBoundary
    public static ScriptTuple slice(ScriptTuple tuple, ScriptSlice slice) {
        SliceIndices indices = Slices.of(slice, tuple.size());
        if (indices.count() == tuple.size() && indices.step() == 1) {
            return tuple;
        }
        return new ScriptTuple(pick(tuple.elements(), indices));
    }

    private static Object[] pick(Object[] elements, SliceIndices indices) {
        Object[] result = new Object[(int) indices.count()];
        for (int i = 0; i < result.length; i++) {
            int index = (int) indices.index(i);
            if (index >= elements.length) {
                // Another thread shortened the list.
                return java.util.Arrays.copyOf(result, i);
            }
            result[i] = elements[index];
        }
        return result;
    }

    /** {@code list[slice] = iterable}. @throws ScriptException TypeError, ValueError with Python's messages */
    @TruffleBoundary
    public static void setSlice(ScriptList list, ScriptSlice slice, Object iterable) {
        boolean simple = Slices.of(slice, list.size()).step() == 1;
        if (!Iteration.isIterable(iterable)) {
            throw Errors.create(ExceptionClasses.TYPE_ERROR, simple ? "can only assign an iterable" : "must assign iterable to extended slice");
        }
        Object[] elements = Iteration.toArray(iterable);
        // The iterable may have changed the list.
        SliceIndices indices = Slices.of(slice, list.size());
        if (simple) {
            list.replaceRange((int) indices.start(), (int) Math.max(indices.start(), indices.stop()), elements);
            return;
        }
        if (elements.length != indices.count()) {
            throw Errors.valueError("attempt to assign sequence of size %d to extended slice of size %d", elements.length, indices.count());
        }
        for (int i = 0; i < elements.length; i++) {
            list.set(indices.index(i), elements[i]);
        }
    }

    /** {@code del list[slice]}. @throws ScriptException TypeError, ValueError */
    @TruffleBoundary
    public static void deleteSlice(ScriptList list, ScriptSlice slice) {
        SliceIndices indices = Slices.of(slice, list.size()).ascending();
        if (indices.count() == 0) {
            return;
        }
        if (indices.step() == 1) {
            list.removeRange((int) indices.start(), (int) (indices.start() + indices.count()));
            return;
        }
        synchronized (list) {
            Object[] elements = list.toArray();
            Object[] kept = new Object[elements.length];
            int count = 0;
            for (int i = 0; i < elements.length; i++) {
                long distance = i - indices.start();
                if (distance < 0 || distance % indices.step() != 0 || distance / indices.step() >= indices.count()) {
                    kept[count++] = elements[i];
                }
            }
            list.replace(java.util.Arrays.copyOf(kept, count));
        }
    }

    /** {@code left + right}. */
    @TruffleBoundary
    public static ScriptList concat(ScriptList left, ScriptList right) {
        ScriptList result = left.copy();
        result.appendAll(right);
        return result;
    }

    /** {@code left + right}. */
    @TruffleBoundary
    public static ScriptTuple concat(ScriptTuple left, ScriptTuple right) {
        if (right.size() == 0) {
            return left;
        }
        return left.size() == 0 ? right : new ScriptTuple(join(left.elements(), right.elements()));
    }

    private static Object[] join(Object[] left, Object[] right) {
        Object[] result = java.util.Arrays.copyOf(left, Math.addExact(left.length, right.length), Object[].class);
        System.arraycopy(right, 0, result, left.length, right.length);
        return result;
    }

    /** {@code list * count}: a new list. @throws ScriptException MemoryError */
    @TruffleBoundary
    public static ScriptList repeat(ScriptList list, long count) {
        ListStorage source = list.snapshot();
        int size = repeatedSize(source.size(), count);
        return new ScriptList(source.repeat(size));
    }

    /** {@code tuple * count}. @throws ScriptException MemoryError */
    @TruffleBoundary
    public static ScriptTuple repeat(ScriptTuple tuple, long count) {
        if (count == 1) {
            return tuple;
        }
        Object[] array = new Object[repeatedSize(tuple.size(), count)];
        fill(tuple.elements(), tuple.size(), array, array.length);
        return new ScriptTuple(array);
    }

    private static int repeatedSize(int size, long count) {
        if (count <= 0 || size == 0) {
            return 0;
        }
        if (count > TOO_MANY / size) {
            throw Errors.create(ExceptionClasses.MEMORY_ERROR, "");
        }
        return (int) (size * count);
    }

    /** Fills an array by doubling what is there already. */
    private static void fill(Object source, int length, Object target, int size) {
        if (size == 0) {
            return;
        }
        System.arraycopy(source, 0, target, 0, length);
        for (int filled = length; filled < size; filled *= 2) {
            System.arraycopy(target, 0, target, filled, Math.min(filled, size - filled));
        }
    }

    /** {@code list.extend(iterable)}: elements arrive one by one, except from other lists and tuples. */
    @TruffleBoundary
    public static void extend(ScriptList list, Object iterable) {
        switch (iterable) {
            case ScriptList other -> list.appendAll(other);
            case ScriptTuple tuple -> list.appendAll(tuple.elements());
            default -> Iteration.forEach(iterable, list::append);
        }
    }

    /** The index of the first element from {@code start} to before {@code stop} that equals an item, or -1. May run script code. */
    @TruffleBoundary
    public static long indexOf(ScriptList list, Object item, long start, long stop) {
        for (long i = start; i < stop; i++) {
            Object element = list.get(i);
            if (element == null) {
                return -1;
            }
            if (Comparisons.keysEqual(element, item)) {
                return i;
            }
        }
        return -1;
    }

    /** Removes the first element that equals an item. @return whether there was one */
    @TruffleBoundary
    public static boolean removeFirst(ScriptList list, Object item) {
        while (true) {
            long index = indexOf(list, item, 0, Long.MAX_VALUE);
            if (index < 0) {
                return false;
            }
            Object found = list.get(index);
            synchronized (list) {
                // Another thread may have moved the elements.
                if (found != null && Comparisons.identical(found, list.get(index))) {
                    list.remove(index);
                    return true;
                }
            }
        }
    }
}
