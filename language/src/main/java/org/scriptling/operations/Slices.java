package org.scriptling.operations;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.collection.ScriptSlice;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.None;

/** The arithmetic of slices. */
public final class Slices {

    private Slices() {
    }

    /**
     * A slice applied to a length.
     *
     * @param start index of the first element
     * @param stop where it ends; for negative steps maybe -1
     * @param step not 0
     * @param count number of elements
     */
    public record SliceIndices(long start, long stop, long step, long count) {

        /** The index of an element. @param number from 0 to before {@link #count} */
        public long index(long number) {
            return start + number * step;
        }

        /** The same elements from the lowest index to the highest. */
        public SliceIndices ascending() {
            return step > 0 || count == 0 ? this : new SliceIndices(index(count - 1), start + 1, -step, count);
        }
    }

    /**
     * The {@code start} or {@code stop} that a method such as {@code list.index} is given: a negative one counts from the end, and
     * all are brought into the sequence.
     *
     * @throws org.scriptling.runtime.error.ScriptException TypeError for other values than ints
     */
    @TruffleBoundary
    public static long clipped(Object value, long length) {
        if (!Numbers.isInteger(value) && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError("slice indices must be integers or have an __index__ method");
        }
        return clip(Numbers.indexClamped(value), length, 0, length);
    }

    /** Whether a slice has no step, and bounds that are ints of 64 bits or left out: what {@link #start} and {@link #stop} are for. */
    static boolean isPlain(ScriptSlice slice) {
        return slice.step() == None.INSTANCE && isPlainBound(slice.start()) && isPlainBound(slice.stop());
    }

    private static boolean isPlainBound(Object bound) {
        return bound == None.INSTANCE || bound instanceof Long;
    }

    /** The index of the first element of a plain slice. Fit for compiled code. */
    static int start(ScriptSlice slice, int length) {
        return slice.start() instanceof Long bound ? (int) clip(bound, length, 0, length) : 0;
    }

    /** The index behind the last element of a plain slice, not below {@code start}. Fit for compiled code. */
    static int stop(ScriptSlice slice, int start, int length) {
        return slice.stop() instanceof Long bound ? Math.max(start, (int) clip(bound, length, 0, length)) : length;
    }

    /** Clips a slice to a length, as {@code slice.indices} does. @throws org.scriptling.runtime.error.ScriptException TypeError, ValueError */
    @TruffleBoundary
    public static SliceIndices of(ScriptSlice slice, long length) {
        return of(slice.start(), slice.stop(), slice.step(), length);
    }

    /** As {@link #of(ScriptSlice, long)}. */
    @TruffleBoundary
    public static SliceIndices of(Object sliceStart, Object sliceStop, Object sliceStep, long length) {
        long step = sliceStep == None.INSTANCE ? 1 : bound(sliceStep);
        if (step == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        step = Math.max(step, -Long.MAX_VALUE);
        long lower = step < 0 ? -1 : 0;
        long upper = step < 0 ? length - 1 : length;
        long start = sliceStart == None.INSTANCE ? (step < 0 ? upper : lower) : clip(bound(sliceStart), length, lower, upper);
        long stop = sliceStop == None.INSTANCE ? (step < 0 ? lower : upper) : clip(bound(sliceStop), length, lower, upper);
        long count = 0;
        if (step > 0 && start < stop) {
            count = (stop - start - 1) / step + 1;
        } else if (step < 0 && stop < start) {
            count = (start - stop - 1) / -step + 1;
        }
        return new SliceIndices(start, stop, step, count);
    }

    private static long bound(Object value) {
        if (!Numbers.isInteger(value) && Attributes.lookupSpecial(value, "__index__") == null) {
            throw Errors.typeError("slice indices must be integers or None or have an __index__ method");
        }
        return Numbers.indexClamped(value);
    }

    private static long clip(long index, long length, long lower, long upper) {
        if (index < 0) {
            long shifted = index + length;
            return shifted < 0 ? lower : Math.min(shifted, upper);
        }
        return Math.min(index, upper);
    }
}
