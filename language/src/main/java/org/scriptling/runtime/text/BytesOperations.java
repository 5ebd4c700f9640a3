package org.scriptling.runtime.text;

import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Slices;
import org.scriptling.operations.Slices.SliceIndices;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptSlice;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptByteArray;

/** Sequence operations of bytes and bytearray on Java arrays; arguments are never changed. */
public final class BytesOperations {

    /** Arrays of more elements are refused by the virtual machine. */
    private static final long MAXIMUM_LENGTH = Integer.MAX_VALUE - 8;

    /** What constructors say about an int that is no byte. */
    public static final String BYTES_RANGE = "bytes must be in range(0, 256)";
    /** What methods say about an int that is no byte. */
    public static final String BYTE_RANGE = "byte must be in range(0, 256)";

    private BytesOperations() {
    }

    /** Both arrays in a new one. */
    @TruffleBoundary
    public static byte[] concat(byte[] left, byte[] right) {
        if (left.length + (long) right.length > MAXIMUM_LENGTH) {
            throw Errors.create(ExceptionClasses.MEMORY_ERROR, "");
        }
        byte[] result = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, result, left.length, right.length);
        return result;
    }

    /** The content repeated; empty for a count of zero or less. */
    @TruffleBoundary
    public static byte[] repeat(byte[] content, long count) {
        if (count <= 0 || content.length == 0) {
            return new byte[0];
        }
        if (count > MAXIMUM_LENGTH / content.length) {
            throw Errors.create(ExceptionClasses.MEMORY_ERROR, "");
        }
        byte[] result = new byte[content.length * (int) count];
        for (int i = 0; i < result.length; i += content.length) {
            System.arraycopy(content, 0, result, i, content.length);
        }
        return result;
    }

    /**
     * A slice.
     *
     * @param start first index, in range unless the slice is empty
     * @param step distance between indexes, not 0
     * @param count number of bytes in the slice
     */
    @TruffleBoundary
    public static byte[] slice(byte[] content, long start, long stop, long step, long count) {
        if (count <= 0) {
            return new byte[0];
        }
        if (step == 1) {
            return Arrays.copyOfRange(content, (int) start, (int) (start + count));
        }
        byte[] result = new byte[(int) count];
        long index = start;
        for (int i = 0; i < result.length; i++) {
            result[i] = content[(int) index];
            index += step;
        }
        return result;
    }

    /** Index of the first occurrence that lies within {@code start} and {@code end}, both in range, or -1. */
    @TruffleBoundary
    public static int find(byte[] haystack, byte[] needle, int start, int end) {
        for (int i = start; i <= end - needle.length; i++) {
            // The first byte rules out most places.
            if ((needle.length == 0 || haystack[i] == needle[0]) && occursAt(haystack, needle, i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last occurrence that lies within {@code start} and {@code end}, both in range, or -1. */
    @TruffleBoundary
    public static int findLast(byte[] haystack, byte[] needle, int start, int end) {
        for (int i = end - needle.length; i >= start; i--) {
            if (occursAt(haystack, needle, i, end)) {
                return i;
            }
        }
        return -1;
    }

    /** Number of occurrences that do not overlap. */
    @TruffleBoundary
    public static int count(byte[] haystack, byte[] needle, int start, int end) {
        if (start > end) {
            return 0;
        }
        if (needle.length == 0) {
            return end - start + 1;
        }
        int count = 0;
        int position = find(haystack, needle, start, end);
        while (position >= 0) {
            count++;
            position = find(haystack, needle, position + needle.length, end);
        }
        return count;
    }

    /** Whether {@code needle} occurs at an index; false when it would reach beyond {@code end}. */
    public static boolean occursAt(byte[] haystack, byte[] needle, int start, int end) {
        if (start < 0 || start > end || needle.length > end - start) {
            return false;
        }
        return Arrays.equals(haystack, start, start + needle.length, needle, 0, needle.length);
    }

    /** Lexicographic order of unsigned bytes: negative, zero or positive. */
    @TruffleBoundary
    public static int compare(byte[] left, byte[] right) {
        return Arrays.compareUnsigned(left, right);
    }

    /** Replaces at most {@code limit} occurrences, all for a negative limit. An empty {@code old} matches between all bytes. */
    @TruffleBoundary
    public static byte[] replace(byte[] content, byte[] old, byte[] replacement, long limit) {
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        var out = new java.io.ByteArrayOutputStream(content.length);
        int position = 0;
        while (left > 0) {
            int found = find(content, old, position, content.length);
            if (found < 0) {
                break;
            }
            out.write(content, position, found - position);
            out.writeBytes(replacement);
            position = found + old.length;
            left--;
            if (old.length == 0) {
                if (position == content.length) {
                    break;
                }
                out.write(content[position++]);
            }
        }
        out.write(content, position, content.length - position);
        return out.toByteArray();
    }

    /** {@code array[key] = value} for an int or slice as key. */
    @TruffleBoundary
    public static void setItem(ScriptByteArray array, Object key, Object value) {
        synchronized (array) {
            if (PayloadObject.unwrap(key) instanceof ScriptSlice slice) {
                setSlice(array, slice, value);
                return;
            }
            long index = itemIndex(array, key);
            byte item = byteOf(value);
            if (!array.set(index, item)) {
                throw Errors.indexError("bytearray index out of range");
            }
        }
    }

    /** {@code del array[key]} for an int or slice as key. */
    @TruffleBoundary
    public static void deleteItem(ScriptByteArray array, Object key) {
        synchronized (array) {
            byte[] content = array.toArray();
            if (PayloadObject.unwrap(key) instanceof ScriptSlice slice) {
                array.replace(without(content, Slices.of(slice, content.length).ascending()));
                return;
            }
            long index = itemIndex(array, key);
            if (index < 0 || index >= content.length) {
                throw Errors.indexError("bytearray index out of range");
            }
            array.replace(splice(content, (int) index, (int) index + 1, new byte[0]));
        }
    }

    private static long itemIndex(ScriptByteArray array, Object key) {
        if (!Numbers.isInteger(key) && Attributes.lookupSpecial(key, "__index__") == null) {
            throw Errors.typeError("bytearray indices must be integers or slices, not %s", Types.typeName(key));
        }
        long index = Numbers.indexLong(key);
        return index < 0 ? index + array.size() : index;
    }

    private static void setSlice(ScriptByteArray array, ScriptSlice slice, Object value) {
        byte[] replacement = BytesContent.ofOrNull(value);
        if (replacement == null) {
            if (Numbers.isInteger(value) || value instanceof TruffleString) {
                throw Errors.typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
            }
            replacement = ofIterable(value);
        }
        byte[] content = array.toArray();
        SliceIndices indices = Slices.of(slice, content.length);
        if (indices.step() == 1) {
            array.replace(splice(content, (int) indices.start(), (int) (indices.start() + indices.count()), replacement));
        } else if (replacement.length == 0) {
            array.replace(without(content, indices.ascending()));
        } else if (replacement.length == indices.count()) {
            for (int i = 0; i < replacement.length; i++) {
                content[(int) indices.index(i)] = replacement[i];
            }
            array.replace(content);
        } else {
            throw Errors.valueError("attempt to assign bytes of size %d to extended slice of size %d", replacement.length, indices.count());
        }
    }

    /** The content with the bytes from {@code start} to before {@code end} replaced. */
    public static byte[] splice(byte[] content, int start, int end, byte[] replacement) {
        byte[] result = new byte[content.length - (end - start) + replacement.length];
        System.arraycopy(content, 0, result, 0, start);
        System.arraycopy(replacement, 0, result, start, replacement.length);
        System.arraycopy(content, end, result, start + replacement.length, content.length - end);
        return result;
    }

    private static byte[] without(byte[] content, SliceIndices indices) {
        byte[] result = new byte[content.length - (int) indices.count()];
        int size = 0;
        long removed = 0;
        for (int i = 0; i < content.length; i++) {
            if (removed < indices.count() && i == indices.index(removed)) {
                removed++;
            } else {
                result[size++] = content[i];
            }
        }
        return result;
    }

    /** A value from 0 to 255 as an element of a bytearray. @throws org.scriptling.runtime.error.ScriptException TypeError, ValueError */
    public static byte byteOf(Object value) {
        return byteOf(value, BYTE_RANGE);
    }

    private static byte byteOf(Object value, String message) {
        if (Numbers.index(value) instanceof Long number && number >= 0 && number <= 255) {
            return (byte) (long) number;
        }
        throw Errors.valueError(message);
    }

    /** The bytes that an iterable of ints yields. @throws org.scriptling.runtime.error.ScriptException TypeError, ValueError */
    public static byte[] ofIterable(Object iterable) {
        return ofIterable(iterable, BYTES_RANGE);
    }

    /** As {@link #ofIterable(Object)}. @param message text of the ValueError for an int that is no byte */
    public static byte[] ofIterable(Object iterable, String message) {
        Object[] elements = Iteration.toArray(iterable);
        byte[] result = new byte[elements.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = byteOf(elements[i], message);
        }
        return result;
    }
}
