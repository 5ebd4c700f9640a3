package org.scriptling.builtins.modules;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;

/**
 * The functions of one float in {@code math}. Those that the compiler knows are plain Java; the others stay behind a boundary, since
 * their Java code is long.
 */
enum MathFunction {
    SQRT(false) {
        @Override
        double compute(double x) {
            return Math.sqrt(x);
        }
    },
    EXP(true) {
        @Override
        double compute(double x) {
            return Math.exp(x);
        }
    },
    SIN(false) {
        @Override
        double compute(double x) {
            return Math.sin(x);
        }
    },
    COS(false) {
        @Override
        double compute(double x) {
            return Math.cos(x);
        }
    },
    TAN(false) {
        @Override
        double compute(double x) {
            return Math.tan(x);
        }
    },
    FABS(false) {
        @Override
        double compute(double x) {
            return Math.abs(x);
        }
    },
    DEGREES(false) {
        @Override
        double compute(double x) {
            return x * (180.0 / Math.PI);
        }
    },
    RADIANS(false) {
        @Override
        double compute(double x) {
            return x * (Math.PI / 180.0);
        }
    },
    ASIN, ACOS, ATAN, EXP2(true), EXPM1(true), LOG1P, CBRT, SINH(true), COSH(true), TANH, ASINH, ACOSH, ATANH, ERF, ERFC, GAMMA(true), LGAMMA(true), ULP;

    private final boolean canOverflow;

    MathFunction() {
        this(false);
    }

    MathFunction(boolean canOverflow) {
        this.canOverflow = canOverflow;
    }

    /** The value without checks. */
    double compute(double x) {
        return slow(x);
    }

    @TruffleBoundary
    private double slow(double x) {
        return switch (this) {
            case ASIN -> Math.asin(x);
            case ACOS -> Math.acos(x);
            case ATAN -> Math.atan(x);
            case EXP2 -> Math.pow(2, x);
            case EXPM1 -> Math.expm1(x);
            case LOG1P -> Math.log1p(x);
            case CBRT -> Math.cbrt(x);
            case SINH -> Math.sinh(x);
            case COSH -> Math.cosh(x);
            case TANH -> Math.tanh(x);
            case ASINH -> SpecialFunctions.inverseHyperbolicSine(x);
            case ACOSH -> SpecialFunctions.inverseHyperbolicCosine(x);
            case ATANH -> SpecialFunctions.inverseHyperbolicTangent(x);
            case ERF -> SpecialFunctions.errorFunction(x);
            case ERFC -> SpecialFunctions.complementaryErrorFunction(x);
            case GAMMA -> SpecialFunctions.gamma(x);
            case LGAMMA -> SpecialFunctions.logGamma(x);
            case ULP -> Math.ulp(x);
            case SQRT, EXP, SIN, COS, TAN, FABS, DEGREES, RADIANS -> throw new IllegalStateException(name());
        };
    }

    /** The value. @throws ScriptException ValueError outside the domain, OverflowError beyond the range */
    final double apply(double x) {
        double result = compute(x);
        return Double.isFinite(result) ? result : checkRange(result, x);
    }

    /** Decides on a result that is not finite. @throws ScriptException as {@link #apply} */
    @TruffleBoundary
    double checkRange(double result, double x) {
        if (Double.isFinite(x) || Double.isNaN(result) && !Double.isNaN(x)) {
            throw outside(result, x);
        }
        return result;
    }

    private ScriptException outside(double result, double x) {
        if (Double.isInfinite(result) && canOverflow && !(this == GAMMA && x == 0) && !(this == LGAMMA && x <= 0)) {
            return Errors.overflowError("math range error");
        }
        return Errors.valueError("math domain error");
    }
}
