package org.scriptling.runtime.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** {@link LinearForm} against BigInteger: exact values, and bounds that never tell what is not so. */
final class LinearFormTest {

    private static final int ROUNDS = 3_000;
    private static final int LONGEST = 9;

    private final Naturals naturals = new Naturals();

    /** A form and its value. */
    private record Case(LinearForm form, BigInteger value) {
    }

    private Case number() {
        long[] magnitude = naturals.ofLength(1 + naturals.nextInt(LONGEST));
        boolean negative = naturals.nextBoolean();
        return new Case(LinearForm.of(negative, magnitude), Magnitude.toBigInteger(negative, magnitude));
    }

    private static void check(Case some) {
        LinearForm form = some.form;
        if (form.isSurelyLong()) {
            assertTrue(some.value.bitLength() > Long.SIZE);
            assertEquals(some.value.signum() < 0, form.isNegative());
            long[] magnitude = form.magnitude();
            assertTrue(Naturals.isTrimmed(magnitude));
            assertEquals(some.value.abs(), Naturals.value(magnitude));
        }
    }

    private static void check(Case left, Case right) {
        int order = left.form.compareBounds(right.form);
        assertTrue(order == 0 || order == left.value.compareTo(right.value));
        if (left.form.isSurelyLong() && right.form.isSurelyLong()) {
            long quotient = left.form.quotientOfBounds(right.form);
            if (quotient >= 0) {
                BigInteger[] expected = left.value.abs().divideAndRemainder(right.value.abs());
                assertEquals(expected[0], BigInteger.valueOf(quotient));
                assertTrue(expected[1].signum() != 0);
            }
        }
    }

    /** Long random chains: bounds become vague, terms cancel each other. */
    @Test
    void chains() {
        int refused = 0;
        for (int i = 0; i < ROUNDS; i++) {
            List<Case> cases = new ArrayList<>(List.of(number(), number(), new Case(LinearForm.of(3), BigInteger.valueOf(3))));
            for (int step = 0; step < 12; step++) {
                Case left = cases.get(naturals.nextInt(cases.size()));
                Case right = cases.get(naturals.nextInt(cases.size()));
                Case result;
                if (naturals.nextBoolean()) {
                    long factor = 1 + naturals.nextInt(1000);
                    factor = naturals.nextBoolean() ? -factor : factor;
                    result = new Case(left.form.times(factor), left.value.multiply(BigInteger.valueOf(factor)));
                } else {
                    boolean negated = naturals.nextBoolean();
                    result = new Case(left.form.plus(right.form, negated), negated ? left.value.subtract(right.value) : left.value.add(right.value));
                }
                if (result.form == null) {
                    refused++;
                } else {
                    check(result);
                    check(result, left);
                    check(right, result);
                    cases.add(result);
                }
            }
        }
        assertTrue(refused > 0 && refused < ROUNDS * 3, refused + " refused");
    }

    /** Numbers that differ in their lowest limb only, and quotients next to whole ones: the bounds cannot tell. */
    @Test
    void neighbours() {
        for (int i = 0; i < ROUNDS; i++) {
            long[] magnitude = naturals.ofLength(2 + naturals.nextInt(LONGEST));
            long factor = 1 + naturals.nextInt(1 << 20);
            Case number = new Case(LinearForm.of(false, magnitude), Naturals.value(magnitude));
            Case multiple = new Case(number.form.times(factor), number.value.multiply(BigInteger.valueOf(factor)));
            for (long delta : new long[]{-1, 0, 1}) {
                Case neighbour = new Case(multiple.form.plus(LinearForm.of(delta), false), multiple.value.add(BigInteger.valueOf(delta)));
                check(neighbour);
                assertEquals(0, neighbour.form.compareBounds(multiple.form));
                assertEquals(-1, neighbour.form.quotientOfBounds(number.form));
                LinearForm difference = neighbour.form.plus(multiple.form, true);
                assertTrue(!difference.isSurelyLong());
            }
        }
    }

    /** What makes forms worth while: signs, order and quotients without computing, for ordinary numbers. */
    @Test
    void boundsAreNarrow() {
        for (int i = 0; i < ROUNDS; i++) {
            long[] magnitude = naturals.ofLength(10);
            LinearForm form = LinearForm.of(false, magnitude);
            LinearForm large = form.times(1_000_003).plus(form.times(999_999), true).plus(LinearForm.of(true, magnitude), false);
            assertTrue(large.isSurelyLong());
            assertEquals(1, large.terms());
            assertEquals(1, large.compareBounds(form.times(2)));
            assertEquals(2, large.plus(LinearForm.of(false, Magnitude.shiftRight(magnitude, 3)), true).quotientOfBounds(form));
        }
    }

    @Test
    void lengthsFarApart() {
        long[] longMagnitude = naturals.ofLength(40);
        long[] shortMagnitude = naturals.ofLength(2);
        LinearForm longForm = LinearForm.of(true, longMagnitude);
        LinearForm shortForm = LinearForm.of(false, shortMagnitude);
        Case sum = new Case(longForm.plus(shortForm, false), Naturals.value(shortMagnitude).subtract(Naturals.value(longMagnitude)));
        check(sum);
        assertTrue(sum.form.isSurelyLong());
        assertEquals(40, sum.form.length());
        assertEquals(-1, sum.form.compareBounds(shortForm));
        assertEquals(-1, sum.form.quotientOfBounds(shortForm));
        assertEquals(-1, shortForm.quotientOfBounds(sum.form));
    }

    @Test
    void largeCoefficientsAndManyTermsAreRefused() {
        LinearForm form = LinearForm.of(false, naturals.ofLength(4));
        assertNull(form.times(Long.MAX_VALUE));
        assertNull(form.times(Long.MIN_VALUE));
        assertNull(LinearForm.of(Long.MIN_VALUE));
        LinearForm powers = form;
        int factors = 0;
        while (powers != null) {
            powers = powers.times(1 << 10);
            factors++;
        }
        assertTrue(factors > 2 && factors < 7);
        LinearForm sum = form;
        int terms = 0;
        while (sum != null) {
            sum = sum.plus(LinearForm.of(false, naturals.ofLength(4)), false);
            terms++;
        }
        assertTrue(terms > 2 && terms < 10);
        LinearForm same = form;
        for (int i = 0; i < 100; i++) {
            same = same.plus(form, false);
            assertNotNull(same);
        }
        assertEquals(1, same.terms());
    }
}
