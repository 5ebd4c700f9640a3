package org.scriptling.runtime.collection;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Slices;
import org.scriptling.operations.Slices.SliceIndices;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/** What ranges can do beside being walked. */
public final class RangeOperations {

    private RangeOperations() {
    }

    /** {@code range(start, stop, step)}: a {@link ScriptRange}, or a {@link WideRange} if it must be. @throws ScriptException TypeError, ValueError for step 0 */
    @TruffleBoundary
    public static Object create(Object start, Object stop, Object step) {
        BigInteger first = Numbers.toBigInteger(Numbers.index(start));
        BigInteger bound = Numbers.toBigInteger(Numbers.index(stop));
        BigInteger distance = Numbers.toBigInteger(Numbers.index(step));
        if (distance.signum() == 0) {
            throw Errors.valueError("range() arg 3 must not be zero");
        }
        return new WideRange(first, bound, distance).narrow();
    }

    /** Whether a range has an int as element. */
    public static boolean contains(ScriptRange range, long value) {
        long step = range.step();
        if (step > 0 ? value < range.start() || value >= range.stop() : value > range.start() || value <= range.stop()) {
            return false;
        }
        return step > 0 ? Long.remainderUnsigned(value - range.start(), step) == 0 : Long.remainderUnsigned(range.start() - value, -step) == 0;
    }

    /** {@code item in range}: by arithmetic for ints, else by comparing with each element. */
    @TruffleBoundary
    public static boolean contains(ScriptRange range, Object item) {
        if (item instanceof Long number) {
            return contains(range, (long) number);
        }
        if (item instanceof Boolean truth) {
            return contains(range, truth ? 1L : 0L);
        }
        if (item instanceof BigInt) {
            return false;
        }
        if (item instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 0x1p63 && contains(range, (long) (double) number);
        }
        return search(range, item) >= 0;
    }

    private static long search(ScriptRange range, Object item) {
        for (long i = 0; i < range.length(); i++) {
            if (Comparisons.keysEqual(range.get(i), item)) {
                return i;
            }
        }
        return -1;
    }

    /** {@code range.index(item)}. @throws ScriptException ValueError */
    @TruffleBoundary
    public static long index(ScriptRange range, Object item) {
        Object plain = item instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : item;
        if (plain instanceof Long number) {
            if (contains(range, (long) number)) {
                return range.step() > 0 ? Long.divideUnsigned(number - range.start(), range.step()) : Long.divideUnsigned(range.start() - number, -range.step());
            }
            throw Errors.valueError("%d is not in range", number);
        }
        long position = plain instanceof BigInt ? -1 : search(range, item);
        if (position < 0) {
            throw plain instanceof BigInt ? Errors.valueError("%s is not in range", Texts.representationJava(item)) : Errors.valueError("sequence.index(x): x not in sequence");
        }
        return position;
    }

    /** {@code range.count(item)}. */
    @TruffleBoundary
    public static long count(ScriptRange range, Object item) {
        if (Numbers.isNumber(item)) {
            return contains(range, item) ? 1 : 0;
        }
        long count = 0;
        for (long i = 0; i < range.length(); i++) {
            if (Comparisons.keysEqual(range.get(i), item)) {
                count++;
            }
        }
        return count;
    }

    /** {@code range[slice]}: again a range. @throws ScriptException TypeError, ValueError */
    @TruffleBoundary
    public static Object slice(ScriptRange range, ScriptSlice slice) {
        SliceIndices indices = Slices.of(slice, range.length());
        BigInteger start = BigInteger.valueOf(range.start());
        BigInteger rangeStep = BigInteger.valueOf(range.step());
        BigInteger step = rangeStep.multiply(BigInteger.valueOf(indices.step()));
        BigInteger first = start.add(rangeStep.multiply(BigInteger.valueOf(indices.start())));
        BigInteger stop = start.add(rangeStep.multiply(BigInteger.valueOf(indices.stop())));
        return new WideRange(first, stop, step).narrow();
    }

    /** The same elements in reverse order. */
    public static Object reversed(ScriptRange range) {
        if (range.length() == 0) {
            return new ScriptRange(0, 0, 1);
        }
        long last = range.get(range.length() - 1);
        long beyond = range.start() - range.step();
        boolean overflow = ((range.start() ^ range.step()) & (range.start() ^ beyond)) < 0;
        if (overflow || range.step() == Long.MIN_VALUE) {
            return WideRange.of(range).reversed();
        }
        return new ScriptRange(last, beyond, -range.step());
    }

    /** Whether two ranges have the same elements. */
    public static boolean equal(ScriptRange left, ScriptRange right) {
        return left.length() == right.length() &&
                        (left.length() == 0 || left.start() == right.start() && (left.length() == 1 || left.step() == right.step()));
    }

    /** Equal for equal ranges. */
    @TruffleBoundary
    public static long hash(ScriptRange range) {
        Object start = range.length() == 0 ? None.INSTANCE : (Object) range.start();
        Object step = range.length() <= 1 ? None.INSTANCE : (Object) range.step();
        return Hashing.hash(new ScriptTuple(range.length(), start, step));
    }
}
