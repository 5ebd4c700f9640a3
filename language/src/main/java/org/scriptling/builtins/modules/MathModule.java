package org.scriptling.builtins.modules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import org.scriptling.builtins.MemberTable;
import org.scriptling.builtins.modules.MathNodes.BinaryFunction;
import org.scriptling.builtins.modules.MathNodes.FloatTest;
import org.scriptling.builtins.modules.MathNodesFactory.BinaryFunctionNodeGen;
import org.scriptling.builtins.modules.MathNodesFactory.FunctionNodeGen;
import org.scriptling.builtins.modules.MathNodesFactory.RoundNodeGen;
import org.scriptling.builtins.modules.MathNodesFactory.TestNodeGen;
import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.syntax.tree.BinaryOperator;

/** The module {@code math}. */
public final class MathModule {

    private MathModule() {
    }

    static Map<String, Object> members() {
        MemberTable table = MemberTable.forModule("math") //
                        .constant("pi", Math.PI) //
                        .constant("e", Math.E) //
                        .constant("tau", 2 * Math.PI) //
                        .constant("inf", Double.POSITIVE_INFINITY) //
                        .constant("nan", Double.NaN);
        for (MathFunction function : MathFunction.values()) {
            table.node(function.name().toLowerCase(java.util.Locale.ROOT) + "(x, /)", () -> FunctionNodeGen.create(function));
        }
        binary(table, BinaryFunction.ATAN2, "atan2(y, x, /)");
        binary(table, BinaryFunction.POW, "pow(x, y, /)");
        binary(table, BinaryFunction.FMOD, "fmod(x, y, /)");
        binary(table, BinaryFunction.REMAINDER, "remainder(x, y, /)");
        binary(table, BinaryFunction.COPYSIGN, "copysign(x, y, /)");
        binary(table, BinaryFunction.NEXTAFTER, "nextafter(x, y, /)");
        return table //
                        .node("floor(x, /)", () -> RoundNodeGen.create(RoundingMode.FLOOR, "__floor__")) //
                        .node("ceil(x, /)", () -> RoundNodeGen.create(RoundingMode.CEILING, "__ceil__")) //
                        .node("trunc(x, /)", () -> RoundNodeGen.create(RoundingMode.DOWN, "__trunc__")) //
                        .node("isnan(x, /)", () -> TestNodeGen.create(FloatTest.NAN)) //
                        .node("isinf(x, /)", () -> TestNodeGen.create(FloatTest.INFINITE)) //
                        .node("isfinite(x, /)", () -> TestNodeGen.create(FloatTest.FINITE)) //
                        .node("log(x, base=..., /)", LogarithmNodeGen::create) //
                        .function("log2(x, /)", arguments -> LogarithmNode.logarithm(arguments[0], 2)) //
                        .function("log10(x, /)", arguments -> LogarithmNode.logarithm(arguments[0], 10)) //
                        .function("hypot(*coordinates)", arguments -> norm(toDoubles(((ScriptTuple) arguments[0]).elements()))) //
                        .function("dist(p, q, /)", MathModule::distance) //
                        .function("gcd(*integers)", IntegerFunctions::greatestCommonDivisor) //
                        .function("lcm(*integers)", IntegerFunctions::leastCommonMultiple) //
                        .function("factorial(n, /)", IntegerFunctions::factorial) //
                        .function("comb(n, k, /)", IntegerFunctions::combinations) //
                        .function("perm(n, k=None, /)", IntegerFunctions::permutations) //
                        .function("isqrt(n, /)", IntegerFunctions::squareRoot) //
                        .function("prod(iterable, /, *, start=1)", MathModule::product) //
                        .function("sumprod(p, q, /)", MathModule::sumOfProducts) //
                        .function("fsum(seq, /)", MathModule::exactSum) //
                        .function("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", MathModule::isClose) //
                        .function("modf(x, /)", MathModule::fractionAndInteger) //
                        .function("frexp(x, /)", MathModule::mantissaAndExponent) //
                        .function("ldexp(x, i, /)", MathModule::scale) //
                        .build();
    }

    private static void binary(MemberTable table, BinaryFunction function, String signature) {
        table.node(signature, () -> BinaryFunctionNodeGen.create(function));
    }

    private static double[] toDoubles(Object[] values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = Numbers.toDouble(values[i]);
        }
        return result;
    }

    /** The square root of the sum of squares, in twice the precision of a double and without overflow on the way. */
    private static double norm(double[] values) {
        double largest = 0;
        boolean notANumber = false;
        for (double value : values) {
            largest = Math.max(largest, Double.isNaN(value) ? 0 : Math.abs(value));
            notANumber |= Double.isNaN(value);
        }
        if (Double.isInfinite(largest)) {
            return largest;
        }
        if (notANumber || largest == 0) {
            return notANumber ? Double.NaN : 0.0;
        }
        int exponent = Math.getExponent(largest);
        double high = 0;
        double low = 0;
        for (double value : values) {
            double scaled = Math.scalb(value, -exponent);
            double square = scaled * scaled;
            low += Math.fma(scaled, scaled, -square);
            double sum = high + square;
            low += high >= square ? high - sum + square : square - sum + high;
            high = sum;
        }
        double root = Math.sqrt(high + low);
        // One step of Newton's method with the exact residue.
        double residue = high - root * root - Math.fma(root, root, -root * root) + low;
        double result = Math.scalb(root + residue / (2 * root), exponent);
        if (Double.isInfinite(result)) {
            return Double.POSITIVE_INFINITY;
        }
        return result;
    }

    private static Object distance(Object[] arguments) {
        double[] p = toDoubles(Iteration.toArray(arguments[0]));
        double[] q = toDoubles(Iteration.toArray(arguments[1]));
        if (p.length != q.length) {
            throw Errors.valueError("both points must have the same number of dimensions");
        }
        for (int i = 0; i < p.length; i++) {
            p[i] -= q[i];
        }
        return norm(p);
    }

    private static Object product(Object[] arguments) {
        Object[] result = {arguments[1]};
        Iteration.forEach(arguments[0], element -> result[0] = Arithmetic.binary(BinaryOperator.MULTIPLY, result[0], element));
        return result[0];
    }

    private static Object sumOfProducts(Object[] arguments) {
        Object[] p = Iteration.toArray(arguments[0]);
        Object[] q = Iteration.toArray(arguments[1]);
        if (p.length != q.length) {
            throw Errors.valueError("Inputs are not the same length");
        }
        Object result = 0L;
        for (int i = 0; i < p.length; i++) {
            result = Arithmetic.binary(BinaryOperator.ADD, result, Arithmetic.binary(BinaryOperator.MULTIPLY, p[i], q[i]));
        }
        return result;
    }

    /** Decimal fractions hold every float exactly, so only the last step rounds. */
    private static Object exactSum(Object[] arguments) {
        double special = 0;
        boolean hasPositive = false;
        boolean hasNegative = false;
        BigDecimal sum = BigDecimal.ZERO;
        for (Object element : Iteration.toArray(arguments[0])) {
            double value = Numbers.toDouble(element);
            if (Double.isFinite(value)) {
                sum = sum.add(new BigDecimal(value));
            } else {
                special += value;
                hasPositive |= value == Double.POSITIVE_INFINITY;
                hasNegative |= value == Double.NEGATIVE_INFINITY;
            }
        }
        if (hasPositive && hasNegative) {
            throw Errors.valueError("-inf + inf in fsum");
        }
        if (special != 0) {
            return special;
        }
        double result = sum.doubleValue();
        if (Double.isInfinite(result)) {
            throw Errors.overflowError("intermediate overflow in fsum");
        }
        return result;
    }

    private static Object isClose(Object[] arguments) {
        double a = Numbers.toDouble(arguments[0]);
        double b = Numbers.toDouble(arguments[1]);
        double relative = Numbers.toDouble(arguments[2]);
        double absolute = Numbers.toDouble(arguments[3]);
        if (relative < 0 || absolute < 0) {
            throw Errors.valueError("tolerances must be non-negative");
        }
        if (a == b) {
            return true;
        }
        if (Double.isInfinite(a) || Double.isInfinite(b)) {
            return false;
        }
        double difference = Math.abs(a - b);
        return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute;
    }

    private static Object fractionAndInteger(Object[] arguments) {
        double x = Numbers.toDouble(arguments[0]);
        if (Double.isInfinite(x)) {
            return new ScriptTuple(Math.copySign(0.0, x), x);
        }
        double integer = x < 0 ? Math.ceil(x) : Math.floor(x);
        return new ScriptTuple(Math.copySign(x - integer, x), integer);
    }

    private static Object mantissaAndExponent(Object[] arguments) {
        double x = Numbers.toDouble(arguments[0]);
        if (x == 0 || !Double.isFinite(x)) {
            return new ScriptTuple(x, 0L);
        }
        boolean subnormal = Math.getExponent(x) < Double.MIN_EXPONENT;
        double normal = subnormal ? x * 0x1p64 : x;
        int exponent = Math.getExponent(normal) + 1;
        return new ScriptTuple(Math.scalb(normal, -exponent), (long) (subnormal ? exponent - 64 : exponent));
    }

    private static Object scale(Object[] arguments) {
        double x = Numbers.toDouble(arguments[0]);
        java.math.BigInteger exponent = Numbers.toBigInteger(Numbers.index(arguments[1]));
        int limited = exponent.bitLength() > 30 ? exponent.signum() * 1_000_000 : exponent.intValue();
        double result = Math.scalb(x, limited);
        if (Double.isInfinite(result) && Double.isFinite(x)) {
            throw MathNodes.rangeError();
        }
        return result;
    }
}
