package org.scriptling.runtime.collection;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.operations.Foreign;
import org.scriptling.runtime.ThreadMode;
import org.scriptling.runtime.collection.ListStorage.BooleanStorage;
import org.scriptling.runtime.collection.ListStorage.DoubleStorage;
import org.scriptling.runtime.collection.ListStorage.LongStorage;
import org.scriptling.runtime.collection.ListStorage.ObjectStorage;
import org.scriptling.runtime.value.ScriptValue;

/**
 * A list.
 *
 * <p>Threads (architecture, concurrency): in shared mode writers hold the list's monitor, readers hold nothing. A reader takes the
 * storage once; arrays never change within a storage, and the size is stored after the element that it covers. Each method is one
 * atomic operation. In script mode no lock is taken.
 */
@ExportLibrary(InteropLibrary.class)
public final class ScriptList extends ScriptValue {

    private ListStorage storage;

    /** An empty list. */
    public ScriptList() {
        this.storage = new ObjectStorage(EMPTY, 0);
    }

    private static final Object[] EMPTY = {};

    public ScriptList(ListStorage storage) {
        this.storage = storage;
    }

    /** A list of the elements; the array becomes the property of the list. */
    public static ScriptList of(Object... elements) {
        return new ScriptList(ListStorage.of(elements));
    }

    /** A list of one element, with room for more of its kind. @param capacity at least one */
    @TruffleBoundary
    public static ScriptList startingWith(Object first, int capacity) {
        ListStorage storage = ListStorage.forElement(first, capacity);
        storage.set(0, first);
        storage.size = 1;
        return new ScriptList(storage);
    }

    /** The storage as it is now. */
    public ListStorage storage() {
        return storage;
    }

    public int size() {
        return storage.size;
    }

    /** The element at an index, or {@code null} when the index is out of range. Negative indexes are out of range. */
    public Object get(long index) {
        ListStorage current = storage;
        if (index < 0 || index >= current.size) {
            return null;
        }
        if (current instanceof LongStorage longs) {
            return longs.array[(int) index];
        }
        if (current instanceof DoubleStorage doubles) {
            return doubles.array[(int) index];
        }
        if (current instanceof BooleanStorage truths) {
            return truths.array[(int) index];
        }
        Object element = ((ObjectStorage) current).array[(int) index];
        return element != null ? element : getLocked(index);
    }

    /** Another thread is at work: look again under the monitor. */
    @TruffleBoundary
    private synchronized Object getLocked(long index) {
        return index < storage.size ? storage.get((int) index) : null;
    }

    /** Replaces the element at an index. @return false when the index is out of range */
    public boolean set(long index, Object value) {
        return set(storage, index, value);
    }

    /** As {@link #set(long, Object)}, for nodes that know the class of the storage. @param known the storage as it was just now */
    public boolean set(ListStorage known, long index, Object value) {
        if (ThreadMode.isShared()) {
            return setLocked(index, value);
        }
        return setUnlocked(known, index, value);
    }

    private synchronized boolean setLocked(long index, Object value) {
        return setUnlocked(storage, index, value);
    }

    private boolean setUnlocked(ListStorage current, long index, Object value) {
        if (index < 0 || index >= current.size) {
            return false;
        }
        if (current instanceof LongStorage longs && value instanceof Long number) {
            longs.array[(int) index] = number;
        } else if (current instanceof DoubleStorage doubles && value instanceof Double number) {
            doubles.array[(int) index] = number;
        } else if (current instanceof BooleanStorage truths && value instanceof Boolean truth) {
            truths.array[(int) index] = truth;
        } else if (current instanceof ObjectStorage objects) {
            ThreadMode.publicationFence();
            objects.array[(int) index] = value;
        } else {
            setGeneralized((int) index, value);
        }
        return true;
    }

    @TruffleBoundary
    private void setGeneralized(int index, Object value) {
        ObjectStorage objects = storage.generalize(storage.capacity());
        objects.array[index] = value;
        publish(objects);
    }

    private void publish(ListStorage newStorage) {
        ThreadMode.publicationFence();
        storage = newStorage;
    }

    /** Adds an element at the end. */
    public void append(Object value) {
        append(storage, value);
    }

    /** As {@link #append(Object)}, for nodes that know the class of the storage. @param known the storage as it was just now */
    public void append(ListStorage known, Object value) {
        if (ThreadMode.isShared()) {
            appendLocked(value);
        } else {
            appendUnlocked(known, value);
        }
    }

    private synchronized void appendLocked(Object value) {
        appendUnlocked(storage, value);
    }

    private void appendUnlocked(ListStorage current, Object value) {
        int size = current.size;
        if (current instanceof LongStorage longs && value instanceof Long number && hasRoom(size, longs.array.length)) {
            longs.array[size] = number;
        } else if (current instanceof DoubleStorage doubles && value instanceof Double number && hasRoom(size, doubles.array.length)) {
            doubles.array[size] = number;
        } else if (current instanceof BooleanStorage truths && value instanceof Boolean truth && hasRoom(size, truths.array.length)) {
            truths.array[size] = truth;
        } else if (current instanceof ObjectStorage objects && size != 0 && hasRoom(size, objects.array.length)) {
            objects.array[size] = value;
        } else {
            appendGrowing(value);
            return;
        }
        ThreadMode.publicationFence();
        current.size = size + 1;
    }

    private static boolean hasRoom(int size, int capacity) {
        return CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, size < capacity);
    }

    @TruffleBoundary
    private void appendGrowing(Object value) {
        ListStorage current = room(storage.size + 1, value);
        current.set(current.size, value);
        ThreadMode.publicationFence();
        current.size++;
        publish(current);
    }

    /** A storage with room for {@code needed} elements that can take {@code value}; maybe the present one. */
    private ListStorage room(int needed, Object value) {
        ListStorage current = storage;
        // An emptied list changes its kind of storage but keeps its capacity: a stack would grow for ever otherwise.
        int capacity = needed > current.capacity() ? current.grownCapacity(needed) : current.capacity();
        if (!current.accepts(value)) {
            if (current.size == 0 && ListStorage.isSpecialised(value)) {
                return ListStorage.forElement(value, capacity);
            }
            return current.generalize(capacity);
        }
        return needed > current.capacity() ? current.withCapacity(capacity) : current;
    }

    /** Adds all elements at the end, in one step. */
    @TruffleBoundary
    public synchronized void appendAll(Object[] values) {
        if (values.length == 0) {
            return;
        }
        if (storage.size == 0) {
            publish(ListStorage.of(values.clone()));
            return;
        }
        ListStorage current = room(Math.addExact(storage.size, values.length), values[0]);
        for (Object value : values) {
            if (!current.accepts(value)) {
                current = current.generalize(storage.size + values.length);
                break;
            }
        }
        int size = current.size;
        for (int i = 0; i < values.length; i++) {
            current.set(size + i, values[i]);
        }
        ThreadMode.publicationFence();
        current.size = size + values.length;
        publish(current);
    }

    /** Inserts before an index from 0 to {@link #size}; larger ones count as the size. */
    @TruffleBoundary
    public synchronized void insert(long index, Object value) {
        int size = storage.size;
        int position = (int) Math.max(0, Math.min(index, size));
        ListStorage current = room(size + 1, value);
        if (ThreadMode.isShared() && current == storage) {
            current = current.withCapacity(current.capacity());
        }
        current.move(position, position + 1, size - position, size + 1);
        current.set(position, value);
        publish(current);
    }

    /** Removes and returns the element at an index, or {@code null} when the index is out of range. */
    public Object remove(long index) {
        return remove(storage, index);
    }

    /** As {@link #remove(long)}, for nodes that know the class of the storage. @param known the storage as it was just now */
    public Object remove(ListStorage known, long index) {
        return ThreadMode.isShared() ? removeLocked(index) : removeUnlocked(known, index);
    }

    /**
     * Removes and returns the last element. Only under the rules for writers.
     *
     * @param known the storage, which is not empty
     */
    public Object removeLast(ListStorage known) {
        int position = known.size - 1;
        Object element = known.get(position);
        known.size = position;
        if (known instanceof ObjectStorage objects) {
            objects.array[position] = null;
        }
        return element;
    }

    private synchronized Object removeLocked(long index) {
        return removeUnlocked(storage, index);
    }

    private Object removeUnlocked(ListStorage current, long index) {
        int size = current.size;
        if (index < 0 || index >= size) {
            return null;
        }
        int position = (int) index;
        Object element = current.get(position);
        if (position != size - 1) {
            removeRange(position, position + 1);
            return element;
        }
        return removeLast(current);
    }

    /** Removes the elements from {@code start} to before {@code end}, both clipped to the list. */
    @TruffleBoundary
    public synchronized void removeRange(int start, int end) {
        ListStorage current = storage;
        int size = current.size;
        int from = Math.min(start, size);
        int to = Math.max(from, Math.min(end, size));
        if (from == to) {
            return;
        }
        if (ThreadMode.isShared()) {
            current = current.withCapacity(current.capacity());
        }
        current.move(to, from, size - to, size - (to - from));
        publish(current);
    }

    /** Replaces the elements from {@code start} to before {@code end}, both clipped to the list, by others; in one step. */
    @TruffleBoundary
    public synchronized void replaceRange(int start, int end, Object[] elements) {
        ListStorage current = storage;
        int from = Math.min(start, current.size);
        int to = Math.max(from, Math.min(end, current.size));
        Object[] result = new Object[current.size - (to - from) + elements.length];
        for (int i = 0; i < from; i++) {
            result[i] = current.get(i);
        }
        System.arraycopy(elements, 0, result, from, elements.length);
        for (int i = to; i < current.size; i++) {
            result[from + elements.length + i - to] = current.get(i);
        }
        publish(ListStorage.of(result));
    }

    /** Adds all elements of another list, or of this one, at the end; in one step. */
    @TruffleBoundary
    public void appendAll(ScriptList other) {
        ListStorage source = other.snapshot();
        if (!appendSameType(source)) {
            appendAll(source.toArray());
        }
    }

    private synchronized boolean appendSameType(ListStorage source) {
        ListStorage current = storage;
        int size = current.size;
        if (size == 0) {
            publish(source);
            return true;
        }
        if (source.getClass() != current.getClass()) {
            return false;
        }
        ListStorage extended = size + source.size > current.capacity() ? current.withCapacity(current.grownCapacity(size + source.size)) : current;
        System.arraycopy(source.elements(), 0, extended.elements(), size, source.size);
        ThreadMode.publicationFence();
        extended.size = size + source.size;
        publish(extended);
        return true;
    }

    /** A copy of the storage that nobody else has. */
    synchronized ListStorage snapshot() {
        return storage.withCapacity(storage.size);
    }

    /** A shallow copy. */
    @TruffleBoundary
    public ScriptList copy() {
        return new ScriptList(snapshot());
    }

    /** Reverses the order of the elements, in one step. */
    @TruffleBoundary
    public synchronized void reverse() {
        ListStorage reversed = snapshot();
        reversed.reverse();
        publish(reversed);
    }

    /** Removes all elements. */
    @TruffleBoundary
    public synchronized void clear() {
        publish(new ObjectStorage(EMPTY, 0));
    }

    /** Replaces the whole content; the array becomes the property of the list. */
    @TruffleBoundary
    public synchronized void replace(Object[] elements) {
        publish(ListStorage.of(elements));
    }

    /** Replaces the whole content by that of another list. */
    @TruffleBoundary
    public void replaceWith(ScriptList other) {
        ListStorage content = other.snapshot();
        synchronized (this) {
            publish(content);
        }
    }

    /**
     * Replaces the content unless somebody changed the size since {@code expectedSize} was read.
     *
     * @param newStorage becomes the property of the list
     * @return whether it was replaced
     */
    synchronized boolean replaceIfSize(int expectedSize, ListStorage newStorage) {
        if (storage.size != expectedSize) {
            return false;
        }
        publish(newStorage);
        return true;
    }

    /** The elements, boxed, in a new array. */
    @TruffleBoundary
    public synchronized Object[] toArray() {
        return storage.toArray();
    }

    /** A list with {@code count} elements: that at {@code start}, and every {@code step}th from there; fewer when the list has become shorter. */
    @TruffleBoundary
    synchronized ScriptList pick(int start, int step, int count) {
        int size = storage.size;
        int present = count;
        while (present > 0 && (start >= size || start + (present - 1) * step >= size)) {
            present--;
        }
        return new ScriptList(storage.pick(start, step, present));
    }

    /** A list with the elements from {@code from} to before {@code to}, both clipped to the list. */
    @TruffleBoundary
    public synchronized ScriptList slice(int from, int to) {
        int start = Math.min(from, storage.size);
        int end = Math.max(start, Math.min(to, storage.size));
        return new ScriptList(storage.slice(start, end));
    }

    /** As {@link #slice(int, int)}, for nodes that know the class of the storage. @param known the storage as it was just now, not shorter than {@code to} */
    public ScriptList slice(ListStorage known, int from, int to) {
        return ThreadMode.isShared() ? slice(from, to) : new ScriptList(known.slice(from, to));
    }

    @ExportMessage
    boolean hasArrayElements() {
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return size();
    }

    @ExportMessage(name = "isArrayElementReadable")
    @ExportMessage(name = "isArrayElementModifiable")
    @ExportMessage(name = "isArrayElementRemovable")
    boolean isArrayElementPresent(long index) {
        return index >= 0 && index < size();
    }

    @ExportMessage
    boolean isArrayElementInsertable(long index) {
        return index == size();
    }

    @ExportMessage
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        Object element = get(index);
        if (element == null) {
            throw InvalidArrayIndexException.create(index);
        }
        return element;
    }

    @ExportMessage
    @TruffleBoundary
    void writeArrayElement(long index, Object value) throws InvalidArrayIndexException {
        Object element = Foreign.importValue(value);
        if (set(index, element)) {
            return;
        }
        if (!isArrayElementInsertable(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        append(element);
    }

    @ExportMessage
    @TruffleBoundary
    void removeArrayElement(long index) throws InvalidArrayIndexException {
        if (remove(index) == null) {
            throw InvalidArrayIndexException.create(index);
        }
    }
}
