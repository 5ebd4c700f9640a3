package org.scriptling.runtime.number;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;

import org.junit.jupiter.api.Test;

/** {@link Magnitude}, {@link Division} and {@link BitLogic} against BigInteger. */
final class MagnitudeTest {

    private static final int ROUNDS = 20_000;
    private static final int LONGEST = 12;

    private final Naturals naturals = new Naturals();

    private static void check(BigInteger expected, long[] actual) {
        assertEquals(expected, Naturals.value(actual));
        assertTrue(Naturals.isTrimmed(actual), () -> expected + " with leading zeros");
    }

    @Test
    void conversions() {
        for (int i = 0; i < ROUNDS; i++) {
            long[] a = naturals.next(LONGEST);
            BigInteger value = Naturals.value(a);
            assertArrayEquals(a, Magnitude.of(value));
            assertArrayEquals(a, Magnitude.of(value.negate()));
            assertEquals(value, Magnitude.toBigInteger(false, a));
            assertEquals(value.negate(), Magnitude.toBigInteger(true, a));
            assertEquals(value.bitLength(), Magnitude.bitLength(a));
            assertEquals(value.mod(BigInteger.TWO.pow(61).subtract(BigInteger.ONE)).longValue(), Magnitude.hash(a));
        }
    }

    @Test
    void fewLimbs() {
        for (int i = 0; i < ROUNDS; i++) {
            long high = naturals.nextLimb();
            long low = naturals.nextLimb();
            check(Naturals.value(low), Magnitude.of(low));
            check(Naturals.value(high).shiftLeft(Long.SIZE).add(Naturals.value(low)), Magnitude.of(high, low));
        }
    }

    @Test
    void sumsDifferencesAndOrder() {
        for (long[] a : Naturals.edges()) {
            for (long[] b : Naturals.edges()) {
                checkSums(a, b);
            }
        }
        for (int i = 0; i < ROUNDS; i++) {
            long[] a = naturals.next(LONGEST);
            checkSums(a, naturals.next(LONGEST));
            // Only little differs: long runs of borrows, results much shorter than the operands.
            checkSums(a, Magnitude.add(a, naturals.nextLimb()));
            long limb = naturals.nextLimb();
            check(Naturals.value(a).add(Naturals.value(limb)), Magnitude.add(a, limb));
            if (a.length > 1 || a.length == 1 && Long.compareUnsigned(a[0], limb) >= 0) {
                check(Naturals.value(a).subtract(Naturals.value(limb)), Magnitude.subtract(a, limb));
            }
        }
    }

    private static void checkSums(long[] a, long[] b) {
        BigInteger left = Naturals.value(a);
        BigInteger right = Naturals.value(b);
        check(left.add(right), Magnitude.add(a, b));
        int order = left.compareTo(right);
        assertEquals(order, Integer.signum(Magnitude.compare(a, b)));
        check(left.subtract(right).abs(), order >= 0 ? Magnitude.subtract(a, b) : Magnitude.subtract(b, a));
        assertEquals(left, Naturals.value(a));
        assertEquals(right, Naturals.value(b));
    }

    @Test
    void products() {
        for (long[] a : Naturals.edges()) {
            for (long[] b : Naturals.edges()) {
                check(Naturals.value(a).multiply(Naturals.value(b)), Magnitude.multiply(a, b));
            }
        }
        for (int i = 0; i < ROUNDS; i++) {
            long[] a = naturals.next(LONGEST);
            long[] b = naturals.next(LONGEST);
            long limb = naturals.nextLimb();
            check(Naturals.value(a).multiply(Naturals.value(b)), Magnitude.multiply(a, b));
            check(Naturals.value(a).multiply(Naturals.value(limb)), Magnitude.multiply(a, limb));
        }
    }

    @Test
    void productsInPlace() {
        for (int i = 0; i < ROUNDS; i++) {
            long[] a = naturals.next(LONGEST);
            long limb = naturals.nextLimb();
            int from = naturals.nextInt(3);
            long[] sum = naturals.ofLength(from + a.length + 1);
            BigInteger product = Naturals.value(a).multiply(Naturals.value(limb)).shiftLeft(from * Long.SIZE);
            BigInteger modulus = BigInteger.TWO.pow(Long.SIZE * (from + a.length));
            BigInteger highest = Naturals.value(sum[from + a.length]).multiply(modulus);

            BigInteger before = Naturals.value(sum).subtract(highest);
            long carry = Magnitude.addProduct(sum, from, a, limb);
            assertEquals(before.add(product), Naturals.value(sum).subtract(highest).add(Naturals.value(carry).multiply(modulus)));

            before = Naturals.value(sum).subtract(highest);
            long borrow = Magnitude.subtractProduct(sum, from, a, limb);
            assertEquals(before.subtract(product), Naturals.value(sum).subtract(highest).subtract(Naturals.value(borrow).multiply(modulus)));
        }
    }

    @Test
    void multiplesInPlace() {
        for (int i = 0; i < ROUNDS; i++) {
            long[] a = naturals.next(LONGEST);
            long factor = 1 + naturals.nextInt(Integer.MAX_VALUE);
            long[] sum = naturals.ofLength(a.length + 1);
            sum[a.length] = 0;
            BigInteger modulus = BigInteger.TWO.pow(Long.SIZE * a.length);
            BigInteger multiple = Naturals.value(a).multiply(BigInteger.valueOf(factor));

            BigInteger before = Naturals.value(sum);
            long carry = Magnitude.addMultiple(sum, a, factor);
            assertEquals(before.add(multiple), Naturals.value(sum).add(Naturals.value(carry).multiply(modulus)));
            before = Naturals.value(sum);
            long borrow = Magnitude.subtractMultiple(sum, a, factor);
            assertEquals(before.subtract(multiple), Naturals.value(sum).subtract(Naturals.value(borrow).multiply(modulus)));
            before = Naturals.value(sum);
            carry = Magnitude.addInto(sum, 0, a);
            assertEquals(before.add(Naturals.value(a)), Naturals.value(sum).add(Naturals.value(carry).multiply(modulus)));
            before = Naturals.value(sum);
            borrow = Magnitude.subtractFrom(sum, a);
            assertEquals(before.subtract(Naturals.value(a)), Naturals.value(sum).subtract(Naturals.value(borrow).multiply(modulus)));
        }
    }

    @Test
    void shifts() {
        for (int i = 0; i < ROUNDS; i++) {
            long[] a = naturals.next(LONGEST);
            int count = naturals.nextInt(4) == 0 ? naturals.nextInt(5) * Long.SIZE : naturals.nextInt((LONGEST + 2) * Long.SIZE);
            BigInteger value = Naturals.value(a);
            check(value.shiftLeft(count), Magnitude.shiftLeft(a, count));
            check(value.shiftRight(count), Magnitude.shiftRight(a, count));
            assertEquals(value.signum() != 0 && value.getLowestSetBit() < count, Magnitude.hasBitsBelow(a, count));
        }
        check(BigInteger.ZERO, Magnitude.shiftRight(naturals.ofLength(3), Long.MAX_VALUE));
        assertTrue(Magnitude.hasBitsBelow(naturals.ofLength(3), Long.MAX_VALUE));
    }

    @Test
    void quotientsAndRemainders() {
        for (long[] a : Naturals.edges()) {
            for (long[] b : Naturals.edges()) {
                if (b.length > 0) {
                    checkDivision(a, b);
                }
            }
        }
        for (int i = 0; i < ROUNDS; i++) {
            long[] a = naturals.next(LONGEST);
            long[] b = naturals.ofLength(1 + naturals.nextInt(LONGEST));
            checkDivision(a, b);
            // Multiples and their neighbours, where an estimated quotient is easily wrong.
            long[] multiple = Magnitude.multiply(b, naturals.next(3));
            checkDivision(multiple, b);
            checkDivision(Magnitude.add(multiple, 1), b);
            if (multiple.length > 0) {
                checkDivision(Magnitude.subtract(multiple, 1), b);
            }
        }
    }

    private static void checkDivision(long[] a, long[] b) {
        BigInteger[] expected = Naturals.value(a).divideAndRemainder(Naturals.value(b));
        Division division = Division.of(a, b);
        check(expected[0], division.quotient());
        check(expected[1], division.remainder());
        check(expected[1], Division.remainder(a, b));
        if (b.length == 1) {
            assertEquals(expected[1], Naturals.value(Division.remainder(a, b[0])));
        }
        long limb = Division.quotientLimb(a, b);
        if (limb != 0) {
            assertEquals(expected[0], Naturals.value(limb));
            assertTrue(expected[1].signum() != 0);
        }
    }

    @Test
    void smallQuotientsNeedNoDivision() {
        int known = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long[] b = naturals.ofLength(2 + naturals.nextInt(LONGEST));
            long factor = 1 + naturals.nextInt(1000);
            long[] a = Magnitude.add(Magnitude.multiply(b, factor), Magnitude.shiftRight(b, 1));
            long limb = Division.quotientLimb(a, b);
            if (limb != 0) {
                assertEquals(factor, limb);
                known++;
            }
        }
        assertTrue(known > ROUNDS * 0.95, known + " of " + ROUNDS);
    }

    @Test
    void reciprocals() {
        for (int i = 0; i < ROUNDS; i++) {
            long high = naturals.nextLimb() | Long.MIN_VALUE;
            long low = naturals.nextLimb();
            BigInteger divisor = Naturals.value(high);
            BigInteger base = BigInteger.TWO.pow(Long.SIZE);
            assertEquals(base.pow(2).subtract(BigInteger.ONE).divide(divisor).subtract(base), Naturals.value(Division.reciprocal(high)));
            divisor = divisor.multiply(base).add(Naturals.value(low));
            assertEquals(base.pow(3).subtract(BigInteger.ONE).divide(divisor).subtract(base), Naturals.value(Division.reciprocal(high, low)));
        }
    }

    @Test
    void bits() {
        for (int i = 0; i < ROUNDS; i++) {
            long[] a = naturals.next(i % 2 == 0 ? 2 : LONGEST);
            long[] b = naturals.next(i % 3 == 0 ? 2 : LONGEST);
            boolean negative = naturals.nextBoolean() && a.length > 0;
            boolean otherNegative = naturals.nextBoolean() && b.length > 0;
            BigInteger left = Magnitude.toBigInteger(negative, a);
            BigInteger right = Magnitude.toBigInteger(otherNegative, b);
            check(left.and(right).abs(), BitLogic.and(negative, a, otherNegative, b));
            check(left.or(right).abs(), BitLogic.or(negative, a, otherNegative, b));
            check(left.xor(right).abs(), BitLogic.xor(negative, a, otherNegative, b));
        }
    }
}
