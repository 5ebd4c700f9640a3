package org.scriptling.runtime.value;

import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.scriptling.runtime.number.LinearForm;
import org.scriptling.runtime.number.Magnitude;

/**
 * An int that does not fit 64 bits. Results are brought back to {@code long} at once by {@link #normalize} and {@link #of}.
 * It is held as a sign and a {@link Magnitude}, with which {@code operations} calculate, or as a BigInteger, for what is done seldom
 * or better there, or as a {@link LinearForm}, a sum not computed yet. The magnitude and the BigInteger are made when first asked for.
 */
@ExportLibrary(InteropLibrary.class)
public final class BigInt extends ScriptValue implements Comparable<BigInt> {

    /** A form used so often becomes a magnitude: each number made from it would compute all of its terms. */
    private static final int MOST_USES = 8;

    private final boolean negative;
    private long[] magnitude;
    private BigInteger value;
    private LinearForm form;
    private int uses;

    private BigInt(boolean negative, long[] magnitude, BigInteger value, LinearForm form) {
        this.negative = negative;
        this.magnitude = magnitude;
        this.value = value;
        this.form = form;
        // What a thread finds that comes by this object without synchronization is whole.
        VarHandle.storeStoreFence();
    }

    /** A guest int: a Long if the value fits, else a BigInt. */
    @TruffleBoundary
    public static Object normalize(BigInteger value) {
        return value.bitLength() < Long.SIZE ? (Object) value.longValue() : new BigInt(value.signum() < 0, null, value, null);
    }

    /**
     * A guest int: a Long if the value fits, else a BigInt.
     *
     * @param magnitude the absolute value, as in {@link Magnitude}; not to be changed later
     */
    public static Object of(boolean negative, long[] magnitude) {
        if (magnitude.length > 1) {
            return new BigInt(negative, magnitude, null, null);
        }
        if (magnitude.length == 0) {
            return 0L;
        }
        long limb = magnitude[0];
        return limb >= 0 || negative && limb == Long.MIN_VALUE ? (Object) (negative ? -limb : limb) : new BigInt(negative, magnitude, null, null);
    }

    /** The number of a form that {@link LinearForm#isSurelyLong}. */
    public static BigInt of(LinearForm form) {
        return new BigInt(form.isNegative(), null, null, form);
    }

    public boolean isNegative() {
        return negative;
    }

    /** The absolute value, as in {@link Magnitude}; not to be changed. */
    @TruffleBoundary
    public long[] magnitude() {
        long[] limbs = magnitude;
        return limbs != null ? limbs : computeMagnitude();
    }

    private long[] computeMagnitude() {
        LinearForm deferred = form;
        long[] limbs = deferred != null ? deferred.magnitude() : Magnitude.of(value);
        LinearForm computed = deferred != null ? LinearForm.of(negative, limbs) : null;
        VarHandle.storeStoreFence();
        magnitude = limbs;
        // Let go of the terms.
        form = computed;
        return limbs;
    }

    /** Whether the number is a sum not computed yet. */
    public boolean isDeferred() {
        return magnitude == null && form != null;
    }

    /** The number as a form, to be continued in other forms. */
    public LinearForm form() {
        LinearForm known = form;
        if (known != null && (magnitude != null || uses < MOST_USES)) {
            uses++;
            return known;
        }
        return computedForm();
    }

    /** The number as a form of one term. */
    public LinearForm computedForm() {
        long[] limbs = magnitude();
        LinearForm known = form;
        if (known == null || known.terms() != 1) {
            known = LinearForm.of(negative, limbs);
            form = known;
        }
        return known;
    }

    /** The number of limbs of {@link #magnitude}, or of the longest term of a form: at no cost, but not exact. */
    public int length() {
        long[] limbs = magnitude;
        if (limbs != null) {
            return limbs.length;
        }
        LinearForm deferred = form;
        if (deferred != null) {
            return deferred.length();
        }
        BigInteger number = value;
        return number != null ? number.bitLength() / Long.SIZE + 1 : magnitude().length;
    }

    @TruffleBoundary
    public BigInteger value() {
        BigInteger number = value;
        if (number == null) {
            number = Magnitude.toBigInteger(negative, magnitude());
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
        if (isDeferred() || other.isDeferred()) {
            int order = form().compareBounds(other.form());
            if (order != 0) {
                return order;
            }
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
