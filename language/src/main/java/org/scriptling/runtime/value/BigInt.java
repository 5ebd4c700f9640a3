package org.scriptling.runtime.value;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** An int that does not fit 64 bits. Results are brought back to {@code long} at once by {@link #normalize}. */
public final class BigInt extends ScriptValue {

    private static final BigInteger MINIMUM = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAXIMUM = BigInteger.valueOf(Long.MAX_VALUE);

    private final BigInteger value;

    private BigInt(BigInteger value) {
        this.value = value;
    }

    public BigInteger value() {
        return value;
    }

    /** A guest int: a Long if the value fits, else a BigInt. */
    @TruffleBoundary
    public static Object normalize(BigInteger value) {
        return value.compareTo(MINIMUM) >= 0 && value.compareTo(MAXIMUM) <= 0 ? (Object) value.longValue() : new BigInt(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BigInt that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
