package org.scriptling.builtins.modules;

import java.math.BigDecimal;
import java.math.RoundingMode;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.profiles.BranchProfile;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.function.UnaryBuiltinNode;
import org.scriptling.runtime.value.BigInt;

/** The functions of {@code math} that numeric programs call in their inner loops. */
final class MathNodes {

    private MathNodes() {
    }

    static ScriptException domainError() {
        return Errors.valueError("math domain error");
    }

    static ScriptException rangeError() {
        return Errors.overflowError("math range error");
    }

    /** A function of one float. */
    abstract static class FunctionNode extends UnaryBuiltinNode {
        private final MathFunction function;
        /** As long as results are finite, compiled code need not know what checking others does to memory. */
        private final BranchProfile infinite = BranchProfile.create();

        FunctionNode(MathFunction function) {
            this.function = function;
        }

        @Specialization
        double doDouble(double x) {
            double result = function.compute(x);
            if (!Double.isFinite(result)) {
                infinite.enter();
                return function.checkRange(result, x);
            }
            return result;
        }

        @Specialization
        double doLong(long x) {
            return doDouble(x);
        }

        @Specialization(replaces = {"doDouble", "doLong"})
        @TruffleBoundary
        double doGeneric(Object x) {
            return function.apply(Numbers.toDouble(x));
        }
    }

    /** {@code floor}, {@code ceil} and {@code trunc}. */
    abstract static class RoundNode extends UnaryBuiltinNode {
        private final RoundingMode mode;
        private final String specialMethod;

        RoundNode(RoundingMode mode, String specialMethod) {
            this.mode = mode;
            this.specialMethod = specialMethod;
        }

        @Specialization
        long doLong(long x) {
            return x;
        }

        @Specialization(guards = "isInLongRange(x)")
        long doDouble(double x) {
            return (long) switch (mode) {
                case FLOOR -> Math.floor(x);
                case CEILING -> Math.ceil(x);
                default -> x;
            };
        }

        static boolean isInLongRange(double x) {
            return x > -0x1p62 && x < 0x1p62;
        }

        @Specialization(replaces = {"doLong", "doDouble"})
        @TruffleBoundary
        Object doGeneric(Object x) {
            Object method = x instanceof Double ? null : Attributes.lookupSpecial(x, specialMethod);
            if (method != null) {
                return Calls.call(method);
            }
            if (mode == RoundingMode.DOWN && !(Types.unwrap(x) instanceof Double)) {
                throw Errors.typeError("type %s doesn't define __trunc__ method", Types.typeName(x));
            }
            double value = Numbers.toDouble(x);
            if (Double.isNaN(value)) {
                throw Errors.valueError("cannot convert float NaN to integer");
            }
            if (Double.isInfinite(value)) {
                throw Errors.overflowError("cannot convert float infinity to integer");
            }
            return BigInt.normalize(new BigDecimal(value).setScale(0, mode).toBigInteger());
        }
    }

    /** A function of two floats. */
    enum BinaryFunction {
        POW, ATAN2, FMOD, REMAINDER, COPYSIGN, NEXTAFTER;

        final double apply(double x, double y) {
            return switch (this) {
                case POW -> power(x, y);
                case ATAN2 -> atan2(x, y);
                case FMOD -> modulo(x, y);
                case REMAINDER -> remainder(x, y);
                case COPYSIGN -> Math.copySign(x, y);
                case NEXTAFTER -> nextAfter(x, y);
            };
        }

        @TruffleBoundary
        private static double atan2(double y, double x) {
            return Math.atan2(y, x);
        }

        @TruffleBoundary
        private static double nextAfter(double x, double y) {
            return Math.nextAfter(x, y);
        }

        private static double power(double x, double y) {
            double result = Math.pow(x, y);
            return Double.isFinite(result) && result != 0 ? result : unusualPower(result, x, y);
        }

        @TruffleBoundary
        private static double unusualPower(double result, double x, double y) {
            if (x == 1 || x == -1 && Double.isInfinite(y)) {
                // Java gives NaN here, C and Python 1.
                return 1;
            }
            if (Double.isFinite(x) && Double.isFinite(y)) {
                if (Double.isNaN(result) || x == 0 && y < 0) {
                    throw domainError();
                }
                if (Double.isInfinite(result)) {
                    throw rangeError();
                }
            }
            return result;
        }

        private static double modulo(double x, double y) {
            double result = x % y;
            if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
                throw domainError();
            }
            return result;
        }

        @TruffleBoundary
        private static double remainder(double x, double y) {
            double result = Math.IEEEremainder(x, y);
            if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
                throw domainError();
            }
            return result;
        }
    }

    /** A function of two floats. */
    abstract static class BinaryFunctionNode extends BinaryBuiltinNode {
        private final BinaryFunction function;

        BinaryFunctionNode(BinaryFunction function) {
            this.function = function;
        }

        @Specialization
        double doDouble(double x, double y) {
            return function.apply(x, y);
        }

        @Specialization
        double doDoubleLong(double x, long y) {
            return function.apply(x, y);
        }

        @Specialization
        double doLong(long x, long y) {
            return function.apply(x, y);
        }

        @Specialization
        double doLongDouble(long x, double y) {
            return function.apply(x, y);
        }

        @Specialization(replaces = {"doDouble", "doDoubleLong", "doLong", "doLongDouble"})
        @TruffleBoundary
        double doGeneric(Object x, Object y) {
            return function.apply(Numbers.toDouble(x), Numbers.toDouble(y));
        }
    }

    /** {@code isnan}, {@code isinf} and {@code isfinite}. */
    enum FloatTest {
        NAN, INFINITE, FINITE
    }

    /** A test of one float. */
    abstract static class TestNode extends UnaryBuiltinNode {
        private final FloatTest test;

        TestNode(FloatTest test) {
            this.test = test;
        }

        @Specialization
        boolean doDouble(double x) {
            return switch (test) {
                case NAN -> Double.isNaN(x);
                case INFINITE -> Double.isInfinite(x);
                case FINITE -> Double.isFinite(x);
            };
        }

        @Specialization(replaces = "doDouble")
        @TruffleBoundary
        boolean doGeneric(Object x) {
            return doDouble(Numbers.toDouble(x));
        }
    }
}
