package org.scriptling.runtime.iteration;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.ScriptClass;

/** {@code enumerate(iterable, start)}: tuples of a running number and an element. */
public final class EnumerateIterator extends ScriptIterator {

    private final ScriptIterator source;
    private long count;
    /** The number once it has left 64 bits. */
    private BigInteger large;

    /** @param start first number: a Long or a {@link BigInt} */
    public EnumerateIterator(ScriptIterator source, Object start) {
        this.source = source;
        if (start instanceof BigInt big) {
            large = big.value();
        } else {
            count = (long) start;
        }
    }

    /** Where the elements come from. */
    public ScriptIterator source() {
        return source;
    }

    @Override
    public Object next() {
        Object element = source.next();
        return element == null ? null : number(element);
    }

    /** The tuple of the next number and an element, which is the next one of the source. */
    public ScriptTuple number(Object element) {
        if (large != null || count == Long.MAX_VALUE) {
            return new ScriptTuple(nextLarge(), element);
        }
        return new ScriptTuple(count++, element);
    }

    @TruffleBoundary
    private Object nextLarge() {
        BigInteger number = large == null ? BigInteger.valueOf(count) : large;
        large = number.add(BigInteger.ONE);
        return BigInt.normalize(number);
    }

    @Override
    public ScriptClass iteratorClass() {
        return BuiltinClasses.ENUMERATE;
    }

    @Override
    public long lengthHint() {
        return source.lengthHint();
    }
}
