package org.scriptling.runtime.value;

import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.runtime.number.Magnitude;

/**
 * An int that does not fit 64 bits. Results are brought back to {@code long} at once by {@link #normalize} and {@link #of}.
 * It is held as a sign and a {@link Magnitude}, with which {@code operations} calculate, or as a BigInteger, for what is done seldom
 * or better there; each is made from the other when first asked for.
 */
@ExportLibrary(InteropLibrary.class)
public final class BigInt extends ScriptValue implements Comparable<BigInt> {

    private final boolean negative;
    private long[] magnitude;
    private BigInteger value;

    private BigInt(boolean negative, long[] magnitude, BigInteger value) {
        this.negative = negative;
        this.magnitude = magnitude;
        this.value = value;
        // What a thread finds that comes by this object without synchronization is whole.
        VarHandle.storeStoreFence();
    }

    /** A guest int: a Long if the value fits, else a BigInt. */
    @TruffleBoundary
    public static Object normalize(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : new BigInt(value.signum() < 0, null, value);
    }

    /**
     * A guest int: a Long if the value fits, else a BigInt.
     *
     * @param magnitude the absolute value, as in {@link Magnitude}; not to be changed later
     */
    public static Object of(boolean negative, long[] magnitude) {
        if (magnitude.length > 1) {
            return new BigInt(negative, magnitude, null);
        }
        if (magnitude.length == 0) {
            return 0L;
        }
        long limb = magnitude[0];
        return limb >= 0 || negative && limb == Long.MIN_VALUE ? (Object) (negative ? -limb : limb) : new BigInt(negative, magnitude, null);
    }

    public boolean isNegative() {
        return negative;
    }

    /** The absolute value, as in {@link Magnitude}; not to be changed. */
    @TruffleBoundary
    public long[] magnitude() {
        long[] limbs = magnitude;
        if (limbs == null) {
            limbs = Magnitude.of(value);
            VarHandle.storeStoreFence();
            magnitude = limbs;
        }
        return limbs;
    }

    /** The number of limbs of {@link #magnitude}; at no cost, but one too many for some values. */
    public int length() {
        long[] limbs = magnitude;
        return limbs != null ? limbs.length : value.bitLength() / Long.SIZE + 1;
    }

    @TruffleBoundary
    public BigInteger value() {
        BigInteger number = value;
        if (number == null) {
            number = Magnitude.toBigInteger(negative, magnitude);
            value = number;
        }
        return number;
    }

    @Override
    @TruffleBoundary
    public int compareTo(BigInt other) {
        if (negative != other.negative) {
            return negative ? -1 : 1;
        }
        int order = Magnitude.compare(magnitude(), other.magnitude());
        return negative ? -order : order;
    }

    /** The order of this number and any {@code long}: its sign tells. */
    public int compareToLong() {
        return negative ? -1 : 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BigInt that && compareTo(that) == 0;
    }

    @Override
    @TruffleBoundary
    public int hashCode() {
        return Boolean.hashCode(negative) ^ Long.hashCode(Magnitude.hash(magnitude()));
    }

    @ExportMessage
    boolean isNumber() {
        return true;
    }

    @ExportMessage(name = "fitsInByte")
    @ExportMessage(name = "fitsInShort")
    @ExportMessage(name = "fitsInInt")
    @ExportMessage(name = "fitsInLong")
    boolean fitsInPrimitive() {
        return false;
    }

    @ExportMessage
    boolean fitsInBigInteger() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInFloat() {
        float nearest = value().floatValue();
        return !Float.isInfinite(nearest) && new BigDecimal(nearest).toBigInteger().equals(value());
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInDouble() {
        double nearest = value().doubleValue();
        return !Double.isInfinite(nearest) && new BigDecimal(nearest).toBigInteger().equals(value());
    }

    @ExportMessage
    byte asByte() throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    short asShort() throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    int asInt() throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    long asLong() throws UnsupportedMessageException {
        throw UnsupportedMessageException.create();
    }

    @ExportMessage
    BigInteger asBigInteger() {
        return value();
    }

    @ExportMessage
    @TruffleBoundary
    float asFloat() throws UnsupportedMessageException {
        if (!fitsInFloat()) {
            throw UnsupportedMessageException.create();
        }
        return value().floatValue();
    }

    @ExportMessage
    @TruffleBoundary
    double asDouble() throws UnsupportedMessageException {
        if (!fitsInDouble()) {
            throw UnsupportedMessageException.create();
        }
        return value().doubleValue();
    }
}
