package org.scriptling.runtime.collection;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.TypedValue;

/** A range whose bounds, step or number of elements need more than 64 bits. Scripts see no difference to {@link ScriptRange}. */
public final class WideRange extends TypedValue {

    private final BigInteger start;
    private final BigInteger stop;
    private final BigInteger step;
    private final BigInteger length;
    private final AtomicLong cursor = new AtomicLong();

    /** @param step not 0 */
    public WideRange(BigInteger start, BigInteger stop, BigInteger step) {
        this.start = start;
        this.stop = stop;
        this.step = step;
        BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
        this.length = distance.signum() <= 0 ? BigInteger.ZERO : distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
    }

    /** The same range, whatever the size of its numbers. */
    public static WideRange of(ScriptRange range) {
        return new WideRange(BigInteger.valueOf(range.start()), BigInteger.valueOf(range.stop()), BigInteger.valueOf(range.step()));
    }

    /** This range as one over 64-bit numbers, if it fits. */
    @TruffleBoundary
    Object narrow() {
        if (start.bitLength() > 63 || stop.bitLength() > 63 || step.bitLength() > 63 || length.bitLength() > 63) {
            return this;
        }
        return new ScriptRange(start.longValue(), stop.longValue(), step.longValue());
    }

    @Override
    public ScriptClass scriptClass() {
        return BuiltinClasses.RANGE;
    }

    public BigInteger start() {
        return start;
    }

    public BigInteger stop() {
        return stop;
    }

    public BigInteger step() {
        return step;
    }

    /** Number of elements. */
    public BigInteger length() {
        return length;
    }

    /** What {@code len} tells. @throws ScriptException OverflowError for lengths beyond 64 bits */
    @TruffleBoundary
    public long checkedLength() {
        if (length.bitLength() > 63) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return length.longValue();
    }

    private Object element(BigInteger index) {
        return BigInt.normalize(start.add(step.multiply(index)));
    }

    /** {@code range[key]}, a slice or an index. @throws ScriptException TypeError, IndexError */
    @TruffleBoundary
    public Object get(Object key) {
        if (key instanceof ScriptSlice slice) {
            return slice(slice).narrow();
        }
        BigInteger index = Numbers.toBigInteger(Numbers.index(key));
        if (index.signum() < 0) {
            index = index.add(length);
        }
        if (index.signum() < 0 || index.compareTo(length) >= 0) {
            throw Errors.indexError("range object index out of range");
        }
        return element(index);
    }

    private WideRange slice(ScriptSlice slice) {
        BigInteger sliceStep = slice.step() == None.INSTANCE ? BigInteger.ONE : Numbers.toBigInteger(Numbers.index(slice.step()));
        if (sliceStep.signum() == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean backward = sliceStep.signum() < 0;
        BigInteger lower = backward ? BigInteger.ONE.negate() : BigInteger.ZERO;
        BigInteger upper = backward ? length.subtract(BigInteger.ONE) : length;
        BigInteger first = slice.start() == None.INSTANCE ? (backward ? upper : lower) : clip(slice.start(), lower, upper);
        BigInteger last = slice.stop() == None.INSTANCE ? (backward ? lower : upper) : clip(slice.stop(), lower, upper);
        return new WideRange(start.add(step.multiply(first)), start.add(step.multiply(last)), step.multiply(sliceStep));
    }

    private BigInteger clip(Object bound, BigInteger lower, BigInteger upper) {
        BigInteger index = Numbers.toBigInteger(Numbers.index(bound));
        if (index.signum() < 0) {
            index = index.add(length);
        }
        return index.max(lower).min(upper);
    }

    /** The same elements in reverse order. */
    @TruffleBoundary
    public Object reversed() {
        return new WideRange(start.add(step.multiply(length.subtract(BigInteger.ONE))), start.subtract(step), step.negate()).narrow();
    }

    /** The index of an element, or {@code null}. Other values than ints are compared with each element. */
    @TruffleBoundary
    public BigInteger find(Object item) {
        if (Numbers.isInteger(item)) {
            BigInteger[] position = Numbers.toBigInteger(item).subtract(start).divideAndRemainder(step);
            return position[1].signum() == 0 && position[0].signum() >= 0 && position[0].compareTo(length) < 0 ? position[0] : null;
        }
        for (BigInteger index = BigInteger.ZERO; index.compareTo(length) < 0; index = index.add(BigInteger.ONE)) {
            if (Comparisons.keysEqual(element(index), item)) {
                return index;
            }
        }
        return null;
    }

    /** {@code range.index(item)}. @throws ScriptException ValueError */
    @TruffleBoundary
    public Object index(Object item) {
        BigInteger index = find(item);
        if (index == null) {
            throw Numbers.isInteger(item) ? Errors.valueError("%s is not in range", Texts.representationJava(item)) : Errors.valueError("sequence.index(x): x not in sequence");
        }
        return BigInt.normalize(index);
    }

    /** Whether another range has the same elements. */
    @TruffleBoundary
    public boolean sameElements(WideRange other) {
        return length.equals(other.length) && (length.signum() == 0 || start.equals(other.start) && (length.equals(BigInteger.ONE) || step.equals(other.step)));
    }

    /** Equal for ranges with the same elements. */
    @TruffleBoundary
    public long hash() {
        Object first = length.signum() == 0 ? None.INSTANCE : BigInt.normalize(start);
        Object distance = length.compareTo(BigInteger.ONE) <= 0 ? None.INSTANCE : BigInt.normalize(step);
        return Hashing.hash(new ScriptTuple(BigInt.normalize(length), first, distance));
    }

    /** {@code repr}. */
    @TruffleBoundary
    public String describe() {
        return "range(" + start + ", " + stop + (step.equals(BigInteger.ONE) ? ")" : ", " + step + ")");
    }

    /** What {@code next} of the range itself gives, {@code null} at its end. */
    @TruffleBoundary
    public Object advance() {
        BigInteger index = BigInteger.valueOf(cursor.getAndIncrement());
        return index.compareTo(length) < 0 ? element(index) : null;
    }

    /** Walks the range. */
    public ScriptIterator iterator() {
        return new Walk(this);
    }

    private static final class Walk extends ScriptIterator {
        private final WideRange range;
        private BigInteger index = BigInteger.ZERO;

        Walk(WideRange range) {
            this.range = range;
        }

        @Override
        @TruffleBoundary
        public Object next() {
            if (index.compareTo(range.length) >= 0) {
                return null;
            }
            Object element = range.element(index);
            index = index.add(BigInteger.ONE);
            return element;
        }

        @Override
        public ScriptClass iteratorClass() {
            return BuiltinClasses.RANGE_ITERATOR;
        }

        @Override
        @TruffleBoundary
        public long lengthHint() {
            BigInteger rest = range.length.subtract(index);
            return rest.bitLength() > 63 ? Long.MAX_VALUE : rest.longValue();
        }
    }
}
