package org.scriptling.runtime.collection;

import java.util.Arrays;

/**
 * The elements of a list, specialised by element type. The array of a storage never changes: growth and a change of the element
 * type make a new storage, which its list then publishes. That lets readers go without a lock (see {@link ScriptList}).
 */
public abstract sealed class ListStorage {

    private static final int MINIMUM_CAPACITY = 8;

    /** Number of elements. Written after the element it covers. */
    int size;

    public final int size() {
        return size;
    }

    /** The element at an index below the capacity; {@code null} for one that another thread removed. */
    public final Object get(int index) {
        // A chain of type checks rather than a virtual call, so that partial evaluation can inline it.
        if (this instanceof ObjectStorage objects) {
            return objects.array[index];
        }
        if (this instanceof LongStorage longs) {
            return longs.array[index];
        }
        if (this instanceof DoubleStorage doubles) {
            return doubles.array[index];
        }
        return ((BooleanStorage) this).array[index];
    }

    /** What the elements of a storage have in common. */
    public enum ElementKind {
        LONG, DOUBLE, BOOLEAN, ANY
    }

    /** An empty storage. */
    public static ListStorage ofKind(ElementKind kind, int capacity) {
        return switch (kind) {
            case LONG -> new LongStorage(new long[capacity], 0);
            case DOUBLE -> new DoubleStorage(new double[capacity], 0);
            case BOOLEAN -> new BooleanStorage(new boolean[capacity], 0);
            case ANY -> new ObjectStorage(new Object[capacity], 0);
        };
    }

    /** What the elements have in common. */
    public final ElementKind kind() {
        if (this instanceof LongStorage) {
            return ElementKind.LONG;
        }
        if (this instanceof DoubleStorage) {
            return ElementKind.DOUBLE;
        }
        return this instanceof BooleanStorage ? ElementKind.BOOLEAN : ElementKind.ANY;
    }

    /**
     * Adds an element when it is of the right type and there is room. Only for storages that no other thread can see.
     *
     * @return whether it was added; an int, float or bool never to an empty storage for elements of any type, as the first one chooses the kind
     */
    public final boolean appendIfRoom(Object value) {
        int length = size;
        if (this instanceof LongStorage longs) {
            if (!(value instanceof Long number) || length >= longs.array.length) {
                return false;
            }
            longs.array[length] = number;
        } else if (this instanceof DoubleStorage doubles) {
            if (!(value instanceof Double number) || length >= doubles.array.length) {
                return false;
            }
            doubles.array[length] = number;
        } else if (this instanceof BooleanStorage truths) {
            if (!(value instanceof Boolean truth) || length >= truths.array.length) {
                return false;
            }
            truths.array[length] = truth;
        } else {
            Object[] array = ((ObjectStorage) this).array;
            if (length >= array.length || length == 0 && isSpecialised(value)) {
                return false;
            }
            array[length] = value;
        }
        size = length + 1;
        return true;
    }

    /** Whether {@link #set} and {@link #append} can take a value. */
    public abstract boolean accepts(Object value);

    abstract void set(int index, Object value);

    abstract int capacity();

    /** The array itself, for copying. */
    abstract Object elements();

    /** A copy of the elements with room for {@code capacity}. */
    abstract ListStorage withCapacity(int capacity);

    /** A copy of the elements from one index to before another. Fit for compiled code where the class is known. */
    abstract ListStorage slice(int from, int to);

    /** A copy of {@code count} elements: that at {@code start}, and every {@code step}th from there. */
    abstract ListStorage pick(int start, int step, int count);

    /** A copy of the elements at the positions given. */
    abstract ListStorage pick(int[] positions);

    /** The elements over and over. @param newSize a multiple of the size */
    abstract ListStorage repeat(int newSize);

    /** Turns the order of the elements round. */
    abstract void reverse();

    /** Closes the gap that the removal of elements leaves, or opens one. Adjusts the size. */
    void move(int from, int to, int count, int newSize) {
        System.arraycopy(elements(), from, elements(), to, count);
        size = newSize;
    }

    final int grownCapacity(int needed) {
        return Math.max(MINIMUM_CAPACITY, Math.max(needed, capacity() + (capacity() >> 1)));
    }

    /** The elements boxed, in a new array. */
    public final Object[] toArray() {
        Object[] result = new Object[size];
        for (int i = 0; i < result.length; i++) {
            result[i] = get(i);
        }
        return result;
    }

    final ObjectStorage generalize(int capacity) {
        ObjectStorage storage = new ObjectStorage(new Object[Math.max(capacity, size)], 0);
        for (int i = 0; i < size; i++) {
            storage.array[i] = get(i);
        }
        storage.size = size;
        return storage;
    }

    /** Whether there is a storage for values like this one only. */
    static boolean isSpecialised(Object value) {
        return kindOf(value) != ElementKind.ANY;
    }

    private static ElementKind kindOf(Object value) {
        if (value instanceof Long) {
            return ElementKind.LONG;
        }
        if (value instanceof Double) {
            return ElementKind.DOUBLE;
        }
        return value instanceof Boolean ? ElementKind.BOOLEAN : ElementKind.ANY;
    }

    /** An empty storage for elements like {@code first}. */
    static ListStorage forElement(Object first, int capacity) {
        return ofKind(kindOf(first), capacity);
    }

    /** Chooses the narrowest storage for the elements; the array becomes the property of the storage. */
    public static ListStorage of(Object[] elements) {
        if (elements.length == 0 || !isSpecialised(elements[0])) {
            return new ObjectStorage(elements, elements.length);
        }
        Class<?> kind = elements[0].getClass();
        for (Object element : elements) {
            if (element == null || element.getClass() != kind) {
                return new ObjectStorage(elements, elements.length);
            }
        }
        ListStorage storage = forElement(elements[0], elements.length);
        for (int i = 0; i < elements.length; i++) {
            storage.set(i, elements[i]);
        }
        storage.size = elements.length;
        return storage;
    }

    /** Fills an array with its first elements by doubling what is there already. */
    private static <T> T filled(T array, int length, int size) {
        for (int done = length; done > 0 && done < size; done *= 2) {
            System.arraycopy(array, 0, array, done, Math.min(done, size - done));
        }
        return array;
    }

    /** Ints that fit 64 bits. */
    public static final class LongStorage extends ListStorage {
        final long[] array;

        public LongStorage(long[] array, int size) {
            this.array = array;
            this.size = size;
        }

        /** The array, valid up to {@link #size}. */
        public long[] array() {
            return array;
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Long;
        }

        @Override
        void set(int index, Object value) {
            array[index] = (long) value;
        }

        @Override
        int capacity() {
            return array.length;
        }

        @Override
        Object elements() {
            return array;
        }

        @Override
        ListStorage withCapacity(int capacity) {
            return new LongStorage(Arrays.copyOf(array, capacity), size);
        }

        @Override
        ListStorage slice(int from, int to) {
            long[] part = new long[to - from];
            System.arraycopy(array, from, part, 0, part.length);
            return new LongStorage(part, part.length);
        }

        @Override
        ListStorage pick(int start, int step, int count) {
            long[] result = new long[count];
            for (int i = 0; i < count; i++) {
                result[i] = array[start + i * step];
            }
            return new LongStorage(result, count);
        }

        @Override
        ListStorage pick(int[] positions) {
            long[] result = new long[positions.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = array[positions[i]];
            }
            return new LongStorage(result, result.length);
        }

        @Override
        ListStorage repeat(int newSize) {
            return new LongStorage(filled(Arrays.copyOf(array, newSize), size, newSize), newSize);
        }

        @Override
        void reverse() {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                long element = array[i];
                array[i] = array[j];
                array[j] = element;
            }
        }
    }

    /** Floats. */
    public static final class DoubleStorage extends ListStorage {
        final double[] array;

        public DoubleStorage(double[] array, int size) {
            this.array = array;
            this.size = size;
        }

        /** The array, valid up to {@link #size}. */
        public double[] array() {
            return array;
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Double;
        }

        @Override
        void set(int index, Object value) {
            array[index] = (double) value;
        }

        @Override
        int capacity() {
            return array.length;
        }

        @Override
        Object elements() {
            return array;
        }

        @Override
        ListStorage withCapacity(int capacity) {
            return new DoubleStorage(Arrays.copyOf(array, capacity), size);
        }

        @Override
        ListStorage slice(int from, int to) {
            double[] part = new double[to - from];
            System.arraycopy(array, from, part, 0, part.length);
            return new DoubleStorage(part, part.length);
        }

        @Override
        ListStorage pick(int start, int step, int count) {
            double[] result = new double[count];
            for (int i = 0; i < count; i++) {
                result[i] = array[start + i * step];
            }
            return new DoubleStorage(result, count);
        }

        @Override
        ListStorage pick(int[] positions) {
            double[] result = new double[positions.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = array[positions[i]];
            }
            return new DoubleStorage(result, result.length);
        }

        @Override
        ListStorage repeat(int newSize) {
            return new DoubleStorage(filled(Arrays.copyOf(array, newSize), size, newSize), newSize);
        }

        @Override
        void reverse() {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                double element = array[i];
                array[i] = array[j];
                array[j] = element;
            }
        }
    }

    /** Bools. */
    public static final class BooleanStorage extends ListStorage {
        final boolean[] array;

        public BooleanStorage(boolean[] array, int size) {
            this.array = array;
            this.size = size;
        }

        /** The array, valid up to {@link #size}. */
        public boolean[] array() {
            return array;
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof Boolean;
        }

        @Override
        void set(int index, Object value) {
            array[index] = (boolean) value;
        }

        @Override
        int capacity() {
            return array.length;
        }

        @Override
        Object elements() {
            return array;
        }

        @Override
        ListStorage withCapacity(int capacity) {
            return new BooleanStorage(Arrays.copyOf(array, capacity), size);
        }

        @Override
        ListStorage slice(int from, int to) {
            boolean[] part = new boolean[to - from];
            System.arraycopy(array, from, part, 0, part.length);
            return new BooleanStorage(part, part.length);
        }

        @Override
        ListStorage pick(int start, int step, int count) {
            boolean[] result = new boolean[count];
            for (int i = 0; i < count; i++) {
                result[i] = array[start + i * step];
            }
            return new BooleanStorage(result, count);
        }

        @Override
        ListStorage pick(int[] positions) {
            boolean[] result = new boolean[positions.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = array[positions[i]];
            }
            return new BooleanStorage(result, result.length);
        }

        @Override
        ListStorage repeat(int newSize) {
            return new BooleanStorage(filled(Arrays.copyOf(array, newSize), size, newSize), newSize);
        }

        @Override
        void reverse() {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                boolean element = array[i];
                array[i] = array[j];
                array[j] = element;
            }
        }
    }

    /** Anything; also the empty list. */
    public static final class ObjectStorage extends ListStorage {
        final Object[] array;

        public ObjectStorage(Object[] array, int size) {
            this.array = array;
            this.size = size;
        }

        /** The array, valid up to {@link #size}. */
        public Object[] array() {
            return array;
        }

        @Override
        public boolean accepts(Object value) {
            // An empty list takes the element type of its first element.
            return size != 0 || !isSpecialised(value);
        }

        @Override
        void set(int index, Object value) {
            array[index] = value;
        }

        @Override
        int capacity() {
            return array.length;
        }

        @Override
        Object elements() {
            return array;
        }

        @Override
        ListStorage withCapacity(int capacity) {
            return new ObjectStorage(Arrays.copyOf(array, capacity), size);
        }

        @Override
        ListStorage slice(int from, int to) {
            Object[] part = new Object[to - from];
            System.arraycopy(array, from, part, 0, part.length);
            return new ObjectStorage(part, part.length);
        }

        @Override
        ListStorage pick(int start, int step, int count) {
            Object[] result = new Object[count];
            for (int i = 0; i < count; i++) {
                result[i] = array[start + i * step];
            }
            return new ObjectStorage(result, count);
        }

        @Override
        ListStorage pick(int[] positions) {
            Object[] result = new Object[positions.length];
            for (int i = 0; i < result.length; i++) {
                result[i] = array[positions[i]];
            }
            return new ObjectStorage(result, result.length);
        }

        @Override
        ListStorage repeat(int newSize) {
            return new ObjectStorage(filled(Arrays.copyOf(array, newSize), size, newSize), newSize);
        }

        @Override
        void reverse() {
            for (int i = 0, j = size - 1; i < j; i++, j--) {
                Object element = array[i];
                array[i] = array[j];
                array[j] = element;
            }
        }

        @Override
        void move(int from, int to, int count, int newSize) {
            int oldSize = size;
            super.move(from, to, count, newSize);
            if (newSize < oldSize) {
                Arrays.fill(array, newSize, oldSize, null);
            }
        }
    }
}
