package org.scriptling.builtins.modules;

import java.math.BigInteger;

/**
 * The generator MT19937 of Matsumoto and Nishimura, seeded and read as CPython does, so that a seed gives the same sequence in both.
 * Methods are atomic.
 */
final class MersenneTwister {

    private static final int SIZE = 624;
    private static final int PERIOD = 397;
    private static final int MATRIX = 0x9908b0df;

    private final int[] state = new int[SIZE];
    private int index;
    /** The second of the two normal numbers that one step of {@code gauss} makes, or NaN. */
    private double spareNormal = Double.NaN;

    private void initialize(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        index = SIZE;
    }

    /** Starts the sequence of an int; its sign does not count. */
    synchronized void seed(BigInteger seed) {
        BigInteger magnitude = seed.abs();
        int length = Math.max(1, (magnitude.bitLength() + 31) / 32);
        int[] key = new int[length];
        for (int i = 0; i < length; i++) {
            key[i] = magnitude.shiftRight(32 * i).intValue();
        }
        seed(key);
        spareNormal = Double.NaN;
    }

    private void seed(int[] key) {
        initialize(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(SIZE, key.length); k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[j] + j;
            i++;
            j = (j + 1) % key.length;
            if (i == SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
        }
        for (int k = SIZE - 1; k > 0; k--) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i++;
            if (i == SIZE) {
                state[0] = state[SIZE - 1];
                i = 1;
            }
        }
        state[0] = 0x80000000;
    }

    /** 32 random bits. */
    synchronized int nextInt() {
        if (index >= SIZE) {
            for (int i = 0; i < SIZE; i++) {
                int joined = state[i] & 0x80000000 | state[(i + 1) % SIZE] & 0x7fffffff;
                state[i] = state[(i + PERIOD) % SIZE] ^ joined >>> 1 ^ ((joined & 1) == 0 ? 0 : MATRIX);
            }
            index = 0;
        }
        int value = state[index++];
        value ^= value >>> 11;
        value ^= value << 7 & 0x9d2c5680;
        value ^= value << 15 & 0xefc60000;
        return value ^ value >>> 18;
    }

    /** A float from 0 to below 1 with 53 random bits. */
    synchronized double nextDouble() {
        long high = nextInt() >>> 5;
        long low = nextInt() >>> 6;
        return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
    }

    /** An int of {@code count} random bits. */
    synchronized BigInteger nextBits(int count) {
        BigInteger result = BigInteger.ZERO;
        for (int shift = 0; shift < count; shift += 32) {
            long word = nextInt() & 0xffffffffL;
            if (count - shift < 32) {
                word >>>= 32 - (count - shift);
            }
            result = result.or(BigInteger.valueOf(word).shiftLeft(shift));
        }
        return result;
    }

    /** An int from 0 to below {@code bound}. */
    synchronized BigInteger nextBelow(BigInteger bound) {
        int bits = bound.bitLength();
        BigInteger result = nextBits(bits);
        while (result.compareTo(bound) >= 0) {
            result = nextBits(bits);
        }
        return result;
    }

    /** As {@link #nextBelow(BigInteger)} for a small bound. */
    synchronized int nextBelow(int bound) {
        int bits = 32 - Integer.numberOfLeadingZeros(bound);
        int result = nextInt() >>> 32 - bits;
        while (result >= bound) {
            result = nextInt() >>> 32 - bits;
        }
        return result;
    }

    /** The next number of the standard normal distribution, by the method of Box and Muller, which makes two at a time. */
    synchronized double nextGaussian() {
        if (!Double.isNaN(spareNormal)) {
            double spare = spareNormal;
            spareNormal = Double.NaN;
            return spare;
        }
        double angle = nextDouble() * (2 * Math.PI);
        double radius = Math.sqrt(-2 * Math.log(1 - nextDouble()));
        spareNormal = Math.sin(angle) * radius;
        return Math.cos(angle) * radius;
    }

    /** The spare normal number, or NaN. */
    synchronized double spareNormal() {
        return spareNormal;
    }

    /** The state as CPython's getstate gives it: 624 words and the index. */
    synchronized long[] state() {
        long[] result = new long[SIZE + 1];
        for (int i = 0; i < SIZE; i++) {
            result[i] = state[i] & 0xffffffffL;
        }
        result[SIZE] = index;
        return result;
    }

    /** Sets the state that {@link #state} and {@link #spareNormal} gave. */
    synchronized void setState(long[] words, double spare) {
        spareNormal = spare;
        for (int i = 0; i < SIZE; i++) {
            state[i] = (int) words[i];
        }
        index = (int) words[SIZE];
    }
}
