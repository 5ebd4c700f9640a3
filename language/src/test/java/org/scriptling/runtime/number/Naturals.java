package org.scriptling.runtime.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Natural numbers for tests: of random lengths, with many limbs at the edges of their range. The seed is fixed. */
final class Naturals {

    private static final long[] EDGES = {0, 1, 2, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, -2, -1, 0xFFFFFFFFL, 1L << 32};

    private final SplittableRandom random = new SplittableRandom(20261122);

    /** A number of at most so many limbs. */
    long[] next(int longest) {
        long[] limbs = new long[random.nextInt(longest + 1)];
        int edges = random.nextInt(3);
        for (int i = 0; i < limbs.length; i++) {
            limbs[i] = random.nextInt(2) < edges ? EDGES[random.nextInt(EDGES.length)] : random.nextLong();
        }
        return Magnitude.trim(limbs);
    }

    /** A number of so many limbs exactly. */
    long[] ofLength(int length) {
        long[] number = next(length);
        while (number.length != length) {
            number = next(length);
        }
        return number;
    }

    long nextLimb() {
        return random.nextBoolean() ? EDGES[random.nextInt(EDGES.length)] : random.nextLong() >>> random.nextInt(Long.SIZE);
    }

    int nextInt(int bound) {
        return random.nextInt(bound);
    }

    boolean nextBoolean() {
        return random.nextBoolean();
    }

    /** All numbers of at most two limbs at the edges. */
    static List<long[]> edges() {
        List<long[]> numbers = new ArrayList<>();
        for (long low : EDGES) {
            for (long high : EDGES) {
                numbers.add(Magnitude.trim(new long[]{low, high}));
            }
        }
        return numbers;
    }

    /** The value of any array of limbs, leading zeros allowed, one limb after the other. */
    static BigInteger value(long[] limbs) {
        BigInteger value = BigInteger.ZERO;
        for (int i = limbs.length - 1; i >= 0; i--) {
            value = value.shiftLeft(Long.SIZE).add(value(limbs[i]));
        }
        return value;
    }

    /** The value of an unsigned limb. */
    static BigInteger value(long limb) {
        return new BigInteger(Long.toUnsignedString(limb));
    }

    static boolean isTrimmed(long[] limbs) {
        return limbs.length == 0 || limbs[limbs.length - 1] != 0;
    }
}
