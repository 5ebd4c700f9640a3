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
        return ((DoubleStorage) this).array[index];
    }

    /** Whether {@link #set} and {@link #append} can take a value. */
    public abstract boolean accepts(Object value);

    abstract void set(int index, Object value);

    abstract int capacity();

    abstract ListStorage withCapacity(int capacity);

    /** Closes the gap that the removal of elements leaves, or opens one. Adjusts the size. */
    abstract void move(int from, int to, int count, int newSize);

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

    /** Chooses the narrowest storage for the elements; the array becomes the property of the storage. */
    public static ListStorage of(Object[] elements) {
        if (elements.length == 0) {
            return new ObjectStorage(elements, 0);
        }
        if (elements[0] instanceof Long) {
            long[] array = new long[elements.length];
            for (int i = 0; i < elements.length; i++) {
                if (!(elements[i] instanceof Long value)) {
                    return new ObjectStorage(elements, elements.length);
                }
                array[i] = value;
            }
            return new LongStorage(array, array.length);
        }
        if (elements[0] instanceof Double) {
            double[] array = new double[elements.length];
            for (int i = 0; i < elements.length; i++) {
                if (!(elements[i] instanceof Double value)) {
                    return new ObjectStorage(elements, elements.length);
                }
                array[i] = value;
            }
            return new DoubleStorage(array, array.length);
        }
        return new ObjectStorage(elements, elements.length);
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
        ListStorage withCapacity(int capacity) {
            return new LongStorage(Arrays.copyOf(array, capacity), size);
        }

        @Override
        void move(int from, int to, int count, int newSize) {
            System.arraycopy(array, from, array, to, count);
            size = newSize;
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
        ListStorage withCapacity(int capacity) {
            return new DoubleStorage(Arrays.copyOf(array, capacity), size);
        }

        @Override
        void move(int from, int to, int count, int newSize) {
            System.arraycopy(array, from, array, to, count);
            size = newSize;
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
            return size != 0 || !(value instanceof Long || value instanceof Double);
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
        ListStorage withCapacity(int capacity) {
            return new ObjectStorage(Arrays.copyOf(array, capacity), size);
        }

        @Override
        void move(int from, int to, int count, int newSize) {
            int oldSize = size;
            System.arraycopy(array, from, array, to, count);
            size = newSize;
            if (newSize < oldSize) {
                Arrays.fill(array, newSize, oldSize, null);
            }
        }
    }
}
