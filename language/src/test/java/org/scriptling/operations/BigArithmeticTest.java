package org.scriptling.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.ComparisonOperator;

/** The operators on ints of all lengths, computed at once and put off, against BigInteger. */
final class BigArithmeticTest {

    private static final int ROUNDS = 400;
    private static final List<BinaryOperator> OPERATORS = List.of(BinaryOperator.ADD, BinaryOperator.SUBTRACT, BinaryOperator.MULTIPLY, BinaryOperator.FLOOR_DIVIDE,
                    BinaryOperator.MODULO, BinaryOperator.AND, BinaryOperator.OR, BinaryOperator.XOR);

    private final SplittableRandom random = new SplittableRandom(20261122);

    private BigInteger next() {
        int bits = switch (random.nextInt(5)) {
            case 0 -> random.nextInt(70);
            case 1 -> 60 + random.nextInt(80);
            case 2 -> random.nextInt(3000);
            // Long enough for sums that are put off, and for the methods of BigInteger.
            default -> 4000 + random.nextInt(4000);
        };
        byte[] bytes = new byte[bits / Byte.SIZE + 1];
        random.nextBytes(bytes);
        return new BigInteger(bytes);
    }

    private static BigInteger expected(BinaryOperator operator, BigInteger a, BigInteger b) {
        return switch (operator) {
            case ADD -> a.add(b);
            case SUBTRACT -> a.subtract(b);
            case MULTIPLY -> a.multiply(b);
            case AND -> a.and(b);
            case OR -> a.or(b);
            case XOR -> a.xor(b);
            case FLOOR_DIVIDE -> a.subtract(expected(BinaryOperator.MODULO, a, b)).divide(b);
            case MODULO -> b.signum() > 0 ? a.mod(b) : a.negate().mod(b.negate()).negate();
            default -> throw new IllegalArgumentException(operator.symbol());
        };
    }

    private static void check(BigInteger expected, Object actual, String what) {
        boolean fits = expected.bitLength() < Long.SIZE;
        assertEquals(fits, actual instanceof Long, what);
        assertEquals(expected, Numbers.toBigInteger(actual), what);
    }

    /** Values made of values: many are sums not computed yet when the next operator meets them. */
    @Test
    void operators() {
        for (int i = 0; i < ROUNDS; i++) {
            List<BigInteger> values = new ArrayList<>(List.of(next(), next(), BigInteger.valueOf(random.nextInt(1000) - 500)));
            List<Object> guests = new ArrayList<>(values.stream().map(BigInt::normalize).toList());
            for (int step = 0; step < 20; step++) {
                int left = random.nextInt(values.size());
                int right = random.nextInt(values.size());
                BinaryOperator operator = OPERATORS.get(random.nextInt(step < 10 ? 3 : OPERATORS.size()));
                if (values.get(right).signum() != 0 || operator != BinaryOperator.FLOOR_DIVIDE && operator != BinaryOperator.MODULO) {
                    BigInteger value = expected(operator, values.get(left), values.get(right));
                    Object guest = Arithmetic.builtin(operator, guests.get(left), guests.get(right));
                    if (random.nextInt(4) == 0) {
                        check(value, guest, operator.symbol());
                    }
                    values.add(value);
                    guests.add(guest);
                }
            }
            for (int j = 0; j < values.size(); j++) {
                checkOrder(values, guests, j);
            }
            for (int j = 0; j < values.size(); j++) {
                check(values.get(j), guests.get(j), "value " + j);
                assertEquals(values.get(j).signum() < 0, guests.get(j) instanceof BigInt number ? number.isNegative() : (long) guests.get(j) < 0);
            }
        }
    }

    private static void checkOrder(List<BigInteger> values, List<Object> guests, int position) {
        for (int i = 0; i < values.size(); i++) {
            int order = values.get(position).compareTo(values.get(i));
            assertEquals(order < 0, Comparisons.compare(ComparisonOperator.LESS, guests.get(position), guests.get(i)));
            assertEquals(order == 0, Comparisons.compare(ComparisonOperator.EQUAL, guests.get(position), guests.get(i)));
        }
    }

    /** So long that BigInteger multiplies and divides. */
    @Test
    void veryLong() {
        for (BigInteger a : List.of(BigInteger.valueOf(3).pow(45_000), BigInteger.valueOf(7).pow(25_000).negate())) {
            for (BigInteger b : List.of(BigInteger.valueOf(5).pow(14_000), BigInteger.valueOf(11).pow(9_500).negate())) {
                for (BinaryOperator operator : OPERATORS) {
                    check(expected(operator, a, b), Arithmetic.builtin(operator, BigInt.normalize(a), BigInt.normalize(b)), operator.symbol());
                    check(expected(operator, b, a), Arithmetic.builtin(operator, BigInt.normalize(b), BigInt.normalize(a)), operator.symbol());
                }
            }
        }
    }

    @Test
    void shifts() {
        for (int i = 0; i < ROUNDS; i++) {
            BigInteger value = next();
            int count = random.nextInt(300);
            check(value.shiftLeft(count), Arithmetic.builtin(BinaryOperator.LEFT_SHIFT, BigInt.normalize(value), (long) count), "<<");
            check(value.shiftRight(count), Arithmetic.builtin(BinaryOperator.RIGHT_SHIFT, BigInt.normalize(value), (long) count), ">>");
            check(value.not(), BigInt.normalize(value) instanceof BigInt number ? BigArithmetic.invert(number) : ~value.longValue(), "~");
        }
    }

    /** A number that is used again and again is computed in the end, and stays what it is. */
    @Test
    void repeatedUse() {
        Object base = BigInt.normalize(BigInteger.TEN.pow(2000));
        Object number = Arithmetic.builtin(BinaryOperator.ADD, Arithmetic.builtin(BinaryOperator.MULTIPLY, base, 7L), 1L);
        BigInteger expected = BigInteger.TEN.pow(2000).multiply(BigInteger.valueOf(7)).add(BigInteger.ONE);
        for (int i = 1; i < 30; i++) {
            check(expected.multiply(BigInteger.valueOf(i)), Arithmetic.builtin(BinaryOperator.MULTIPLY, number, (long) i), "* " + i);
        }
        check(expected, number, "number");
    }

    @Test
    void cancellation() {
        Object large = BigInt.normalize(BigInteger.TEN.pow(2000));
        Object sum = Arithmetic.builtin(BinaryOperator.ADD, large, 5L);
        assertEquals(5L, Arithmetic.builtin(BinaryOperator.SUBTRACT, sum, large));
        assertEquals(-5L, Arithmetic.builtin(BinaryOperator.SUBTRACT, large, sum));
        assertEquals(0L, Arithmetic.builtin(BinaryOperator.SUBTRACT, sum, sum));
        assertEquals(0L, Arithmetic.builtin(BinaryOperator.MULTIPLY, sum, 0L));
        assertEquals(1L, Arithmetic.builtin(BinaryOperator.FLOOR_DIVIDE, sum, large));
        assertEquals(-2L, Arithmetic.builtin(BinaryOperator.FLOOR_DIVIDE, Arithmetic.builtin(BinaryOperator.MULTIPLY, sum, -1L), large));
    }

    @Test
    void tooLargeShiftsAreRefused() {
        Object large = BigInt.normalize(BigInteger.ONE.shiftLeft(100));
        assertThrows(ScriptException.class, () -> Arithmetic.builtin(BinaryOperator.LEFT_SHIFT, large, 1L << 40));
        assertThrows(ScriptException.class, () -> Arithmetic.builtin(BinaryOperator.LEFT_SHIFT, 1L, large));
        assertThrows(ScriptException.class, () -> Arithmetic.builtin(BinaryOperator.LEFT_SHIFT, large, -1L));
    }
}
