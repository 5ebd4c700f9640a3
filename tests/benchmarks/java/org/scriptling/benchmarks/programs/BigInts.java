package org.scriptling.benchmarks.programs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Twin of big_ints.py. */
final class BigInts {

    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final BigInteger FOUR = BigInteger.valueOf(4);
    private static final BigInteger SEVEN = BigInteger.valueOf(7);

    private BigInts() {
    }

    /** @param arguments see {@link Driver#measure} */
    public static void main(String[] arguments) {
        Driver.measure(arguments, 1200, BigInts::run);
    }

    private static List<Integer> digitsOfPi(int count) {
        List<Integer> digits = new ArrayList<>();
        BigInteger q = BigInteger.ONE;
        BigInteger r = BigInteger.ZERO;
        BigInteger t = BigInteger.ONE;
        BigInteger k = BigInteger.ONE;
        BigInteger n = THREE;
        BigInteger l = THREE;
        while (digits.size() < count) {
            if (FOUR.multiply(q).add(r).subtract(t).compareTo(n.multiply(t)) < 0) {
                digits.add(n.intValueExact());
                BigInteger following = BigInteger.TEN.multiply(r.subtract(n.multiply(t)));
                n = BigInteger.TEN.multiply(THREE.multiply(q).add(r)).divide(t).subtract(BigInteger.TEN.multiply(n));
                q = q.multiply(BigInteger.TEN);
                r = following;
            } else {
                BigInteger following = BigInteger.TWO.multiply(q).add(r).multiply(l);
                n = q.multiply(SEVEN.multiply(k)).add(BigInteger.TWO).add(r.multiply(l)).divide(t.multiply(l));
                q = q.multiply(k);
                t = t.multiply(l);
                l = l.add(BigInteger.TWO);
                k = k.add(BigInteger.ONE);
                r = following;
            }
        }
        return digits;
    }

    private static Object run(int size) {
        List<Integer> digits = digitsOfPi(size);
        BigInteger modulus = BigInteger.ONE.shiftLeft(127).subtract(BigInteger.ONE);
        BigInteger power = THREE;
        for (int i = 0; i < size * 4; i++) {
            power = power.multiply(power).mod(modulus);
        }
        return List.of(digits.stream().mapToInt(Integer::intValue).sum(), digits.getLast(), power);
    }
}
