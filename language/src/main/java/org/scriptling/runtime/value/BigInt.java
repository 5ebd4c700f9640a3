package org.scriptling.runtime.value;

import java.math.BigDecimal;
import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** An int that does not fit 64 bits. Results are brought back to {@code long} at once by {@link #normalize}. */
@ExportLibrary(InteropLibrary.class)
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
        float nearest = value.floatValue();
        return !Float.isInfinite(nearest) && new BigDecimal(nearest).toBigInteger().equals(value);
    }

    @ExportMessage
    @TruffleBoundary
    boolean fitsInDouble() {
        double nearest = value.doubleValue();
        return !Double.isInfinite(nearest) && new BigDecimal(nearest).toBigInteger().equals(value);
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
        return value;
    }

    @ExportMessage
    @TruffleBoundary
    float asFloat() throws UnsupportedMessageException {
        if (!fitsInFloat()) {
            throw UnsupportedMessageException.create();
        }
        return value.floatValue();
    }

    @ExportMessage
    @TruffleBoundary
    double asDouble() throws UnsupportedMessageException {
        if (!fitsInDouble()) {
            throw UnsupportedMessageException.create();
        }
        return value.doubleValue();
    }
}
