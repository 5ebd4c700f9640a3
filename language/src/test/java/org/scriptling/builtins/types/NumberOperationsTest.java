package org.scriptling.builtins.types;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;

import org.junit.jupiter.api.Test;

import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/** Rounding, division with remainder and modular powers as in CPython. */
class NumberOperationsTest {

    private static final None NO = None.INSTANCE;

    @Test
    void floatsAreRoundedHalfToEvenOnTheirExactValue() {
        assertEquals(2L, NumberOperations.round(2.5, NO));
        assertEquals(-2L, NumberOperations.round(-2.5, NO));
        assertEquals(4L, NumberOperations.round(3.5, NO));
        assertEquals(2.67, NumberOperations.round(2.675, 2L));
        assertEquals(2.0, NumberOperations.round(2.5, 0L));
        assertEquals(-0.0, NumberOperations.round(-0.4, 0L));
        assertEquals(1200.0, NumberOperations.round(1234.567, -2L));
        assertEquals(0.0, NumberOperations.round(1.23, -400L));
        assertEquals(5e-324, NumberOperations.round(5e-324, 400L));
        assertEquals("cannot convert float NaN to integer", message(() -> NumberOperations.round(Double.NaN, NO)));
        assertEquals("rounded value too large to represent", message(() -> NumberOperations.round(Double.MAX_VALUE, -308L)));
    }

    @Test
    void intsAreRoundedHalfToEven() {
        assertEquals(1200L, NumberOperations.round(1250L, -2L));
        assertEquals(1400L, NumberOperations.round(1350L, -2L));
        assertEquals(-1200L, NumberOperations.round(-1250L, -2L));
        assertEquals(5L, NumberOperations.round(5L, 3L));
        assertEquals(0L, NumberOperations.round(5L, Long.MIN_VALUE + 1));
        assertEquals(100L, NumberOperations.round(51L, -2L));
        assertEquals(0L, NumberOperations.round(50L, -2L));
    }

    @Test
    void divisionFloors() {
        assertArrayEquals(new Object[]{-4L, 1L}, pair(-7L, 2L));
        assertArrayEquals(new Object[]{-4L, -1L}, pair(7L, -2L));
        assertArrayEquals(new Object[]{-4.0, 0.5}, pair(-7.5, 2L));
        assertArrayEquals(new Object[]{BigInt.normalize(BigInteger.TWO.pow(63)), 0L}, pair(Long.MIN_VALUE, -1L));
        assertEquals("integer division or modulo by zero", message(() -> NumberOperations.divmod(1L, 0L)));
    }

    private static Object[] pair(Object a, Object b) {
        return ((ScriptTuple) NumberOperations.divmod(a, b)).elements();
    }

    @Test
    void modularPowersFollowTheSignOfTheModulus() {
        assertEquals(24L, NumberOperations.power(2L, 10L, 1000L));
        assertEquals(5L, NumberOperations.power(3L, -1L, 7L));
        assertEquals(-5L, NumberOperations.power(2L, 100L, -7L));
        assertEquals(0L, NumberOperations.power(5L, 0L, 1L));
        assertEquals("pow() 3rd argument cannot be 0", message(() -> NumberOperations.power(2L, 3L, 0L)));
        assertEquals("base is not invertible for the given modulus", message(() -> NumberOperations.power(2L, -1L, 4L)));
    }

    @Test
    void ratiosAreExact() {
        assertArrayEquals(new Object[]{3L, 4L}, NumberOperations.ratio(0.75).elements());
        assertArrayEquals(new Object[]{-3602879701896397L, 36028797018963968L}, NumberOperations.ratio(-0.1).elements());
        assertArrayEquals(new Object[]{2L, 1L}, NumberOperations.ratio(2.0).elements());
        assertEquals("cannot convert Infinity to integer ratio", message(() -> NumberOperations.ratio(Double.POSITIVE_INFINITY)));
    }

    private static String message(Runnable action) {
        return assertThrows(ScriptException.class, action::run).exception().arguments().get(0).toString();
    }
}
