package org.scriptling.builtins.modules;

import java.math.BigInteger;

import org.scriptling.operations.Numbers;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/** The functions of {@code math} on ints of any size. */
final class IntegerFunctions {

    private static final int FACTORIAL_LIMIT = 1_000_000;

    private IntegerFunctions() {
    }

    private static BigInteger integer(Object value) {
        return Numbers.toBigInteger(Numbers.index(value));
    }

    static Object greatestCommonDivisor(Object[] arguments) {
        BigInteger result = BigInteger.ZERO;
        for (Object argument : ((ScriptTuple) arguments[0]).elements()) {
            result = result.gcd(integer(argument));
        }
        return BigInt.normalize(result);
    }

    static Object leastCommonMultiple(Object[] arguments) {
        BigInteger result = BigInteger.ONE;
        for (Object argument : ((ScriptTuple) arguments[0]).elements()) {
            BigInteger value = integer(argument);
            result = value.signum() == 0 ? BigInteger.ZERO : result.signum() == 0 ? result : result.divide(result.gcd(value)).multiply(value).abs();
        }
        return BigInt.normalize(result);
    }

    static Object factorial(Object[] arguments) {
        BigInteger number = integer(arguments[0]);
        if (number.signum() < 0) {
            throw Errors.valueError("factorial() not defined for negative values");
        }
        if (number.bitLength() > 31 || number.intValue() > FACTORIAL_LIMIT) {
            throw Errors.overflowError("factorial() argument should not exceed %d", FACTORIAL_LIMIT);
        }
        return BigInt.normalize(product(1, number.intValue()));
    }

    /** The product of the numbers from {@code low} to {@code high}, by halves so that factors of like size meet. */
    private static BigInteger product(long low, long high) {
        if (low > high) {
            return BigInteger.ONE;
        }
        if (high - low < 8) {
            BigInteger result = BigInteger.valueOf(low);
            for (long i = low + 1; i <= high; i++) {
                result = result.multiply(BigInteger.valueOf(i));
            }
            return result;
        }
        long middle = (low + high) >>> 1;
        return product(low, middle).multiply(product(middle + 1, high));
    }

    private static void checkNonNegative(String name, BigInteger value) {
        if (value.signum() < 0) {
            throw Errors.valueError("%s must be a non-negative integer", name);
        }
    }

    static Object combinations(Object[] arguments) {
        BigInteger n = integer(arguments[0]);
        BigInteger k = integer(arguments[1]);
        checkNonNegative("n", n);
        checkNonNegative("k", k);
        if (k.compareTo(n) > 0) {
            return 0L;
        }
        BigInteger count = k.min(n.subtract(k));
        if (count.bitLength() > 31) {
            throw Errors.overflowError("min(n - k, k) must not exceed %d", Long.MAX_VALUE);
        }
        BigInteger result = BigInteger.ONE;
        for (int i = 0; i < count.intValue(); i++) {
            result = result.multiply(n.subtract(BigInteger.valueOf(i))).divide(BigInteger.valueOf(i + 1L));
        }
        return BigInt.normalize(result);
    }

    static Object permutations(Object[] arguments) {
        if (arguments[1] == None.INSTANCE) {
            BigInteger n = integer(arguments[0]);
            checkNonNegative("n", n);
            return factorial(arguments);
        }
        BigInteger n = integer(arguments[0]);
        BigInteger k = integer(arguments[1]);
        checkNonNegative("n", n);
        checkNonNegative("k", k);
        if (k.compareTo(n) > 0) {
            return 0L;
        }
        if (k.bitLength() > 31) {
            throw Errors.overflowError("k must not exceed %d", Long.MAX_VALUE);
        }
        BigInteger result = BigInteger.ONE;
        for (int i = 0; i < k.intValue(); i++) {
            result = result.multiply(n.subtract(BigInteger.valueOf(i)));
        }
        return BigInt.normalize(result);
    }

    static Object squareRoot(Object[] arguments) {
        BigInteger number = integer(arguments[0]);
        if (number.signum() < 0) {
            throw Errors.valueError("isqrt() argument must be nonnegative");
        }
        return BigInt.normalize(number.sqrt());
    }
}
