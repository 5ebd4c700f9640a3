package org.scriptling.builtins.modules;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.value.BigInt;

/** {@code math.log} with an optional base. Takes ints of any size. */
@GenerateInline(false)
abstract class LogarithmNode extends BinaryBuiltinNode {

    private static final double LOG_2 = Math.log(2);

    static boolean isLeftOut(Object base) {
        return base == SignatureText.LEFT_OUT;
    }

    static boolean isPositive(double x) {
        return x > 0;
    }

    @Specialization(guards = {"isPositive(x)", "isLeftOut(base)"})
    static double doDouble(double x, @SuppressWarnings("unused") Object base) {
        return Math.log(x);
    }

    @Specialization(guards = {"x > 0", "isLeftOut(base)"})
    static double doLong(long x, @SuppressWarnings("unused") Object base) {
        return Math.log(x);
    }

    @Specialization(replaces = {"doDouble", "doLong"})
    @TruffleBoundary
    static double doGeneric(Object x, Object base) {
        double numerator = logarithm(x, 0);
        if (base == SignatureText.LEFT_OUT) {
            return numerator;
        }
        double denominator = logarithm(base, 0);
        if (denominator == 0) {
            throw Errors.zeroDivision("float division by zero");
        }
        return numerator / denominator;
    }

    /** The logarithm to base 2, 10 or, for 0, e. */
    @TruffleBoundary
    static double logarithm(Object x, int base) {
        if (Types.unwrap(x) instanceof BigInt number && number.value().signum() > 0) {
            BigInteger value = number.value();
            int shift = value.bitLength() - 64;
            double mantissa = value.shiftRight(shift).doubleValue();
            double result = logarithm(mantissa, base);
            return switch (base) {
                case 2 -> result + shift;
                case 10 -> result + shift * Math.log10(2);
                default -> result + shift * LOG_2;
            };
        }
        return logarithm(Types.unwrap(x) instanceof BigInt ? -1 : Numbers.toDouble(x), base);
    }

    private static double logarithm(double x, int base) {
        if (x <= 0) {
            throw MathNodes.domainError();
        }
        return switch (base) {
            case 2 -> binary(x);
            case 10 -> Math.log10(x);
            default -> Math.log(x);
        };
    }

    /** Exact for powers of two. */
    private static double binary(double x) {
        if (!Double.isFinite(x)) {
            return x;
        }
        int exponent = Math.getExponent(x);
        if (exponent < Double.MIN_EXPONENT) {
            return binary(x * 0x1p64) - 64;
        }
        double mantissa = Math.scalb(x, -exponent);
        if (mantissa > 1.4142135623730951) {
            // Near a power of two from below: keeps the difference, which would cancel otherwise.
            mantissa /= 2;
            exponent++;
        }
        return mantissa == 1 ? exponent : exponent + Math.log(mantissa) / LOG_2;
    }
}
