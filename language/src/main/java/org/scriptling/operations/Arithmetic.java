package org.scriptling.operations;

import java.math.BigInteger;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.GenericAlias;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.runtime.value.TypeAlias;
import org.scriptling.runtime.value.TypeParameter;
import org.scriptling.runtime.value.UnionType;
import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.UnaryOperator;

/** The binary and unary operators on any values (language.md 6.2, 6.3, 9.3). */
public final class Arithmetic {

    private Arithmetic() {
    }

    /** {@code a operator b}. */
    @TruffleBoundary
    public static Object binary(BinaryOperator operator, Object a, Object b) {
        Object result = binaryOrNotImplemented(operator, a, b);
        if (result == NotImplemented.INSTANCE) {
            throw unsupported(operator, operator.symbol(), a, b);
        }
        return result;
    }

    /** {@code a operator= b}: {@code __iadd__} and its kin first. */
    @TruffleBoundary
    public static Object inPlace(BinaryOperator operator, Object a, Object b) {
        if (a instanceof ScriptObject object) {
            Object method = object.scriptClass().lookup(operator.inPlaceMethod());
            if (method != null) {
                Object result = Calls.call(Attributes.bind(method, object, object.scriptClass()), b);
                if (result != NotImplemented.INSTANCE) {
                    return result;
                }
            }
        } else if (!SequenceArithmetic.isSequenceOperation(operator, a) || !hasOwnReflected(operator, b)) {
            Object result = SequenceArithmetic.inPlace(operator, a, b);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        }
        Object result = binaryOrNotImplemented(operator, a, b);
        if (result == NotImplemented.INSTANCE) {
            throw unsupported(operator, operator.symbol() + "=", a, b);
        }
        return result;
    }

    private static boolean hasOwnReflected(BinaryOperator operator, Object b) {
        Object method = b instanceof ScriptObject object ? object.scriptClass().lookup(operator.reflectedMethod()) : null;
        return method != null && !(method instanceof BuiltinFunction);
    }

    /** The result, or NotImplemented when neither side knows the operation. */
    @TruffleBoundary
    public static Object binaryOrNotImplemented(BinaryOperator operator, Object a, Object b) {
        if (!(a instanceof ScriptObject) && !(b instanceof ScriptObject)) {
            if (isTypeForm(a) || isTypeForm(b)) {
                Object result = throughMethods(operator, a, b, false);
                return result != NotImplemented.INSTANCE ? result : ClassArithmetic.binary(operator, a, b);
            }
            return builtin(operator, a, b);
        }
        return throughMethods(operator, a, b, false);
    }

    /** {@code a operator b} after the method of {@code a} has answered NotImplemented. */
    @TruffleBoundary
    static Object binaryAfterLeft(BinaryOperator operator, ScriptObject a, Object b) {
        Object result = throughMethods(operator, a, b, true);
        if (result == NotImplemented.INSTANCE) {
            throw unsupported(operator, operator.symbol(), a, b);
        }
        return result;
    }

    /** Classes, {@code list[int]}, {@code int | str}, type parameters and aliases. */
    private static boolean isTypeForm(Object value) {
        return value instanceof ScriptClass || value instanceof GenericAlias || value instanceof UnionType || value instanceof TypeParameter || value instanceof TypeAlias;
    }

    private static Object throughMethods(BinaryOperator operator, Object a, Object b, boolean leftTried) {
        ScriptClass left = Types.classOf(a);
        ScriptClass right = Types.classOf(b);
        Object leftMethod = a instanceof ScriptClass && left.isBuiltin() ? null : left.lookup(operator.method());
        Object rightMethod = b instanceof ScriptClass && right.isBuiltin() ? null : right.lookup(operator.reflectedMethod());
        boolean rightFirst = left != right && right.isSubclassOf(left) && rightMethod != null && rightMethod != left.lookup(operator.reflectedMethod());
        if (rightFirst) {
            Object result = Calls.call(Attributes.bind(rightMethod, b, right), a);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        }
        // Concatenation and repetition of sequences come last: they raise where the other side may know better.
        boolean sequence = (leftMethod == null || leftMethod instanceof BuiltinFunction) && SequenceArithmetic.isSequenceOperation(operator, PayloadObject.unwrap(a));
        if (!leftTried && !sequence) {
            Object result = leftResult(operator, a, b, left, leftMethod);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        }
        if (rightMethod != null && !rightFirst && left != right) {
            Object result = Calls.call(Attributes.bind(rightMethod, b, right), a);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
        }
        // Instances of subclasses of builtin types fall back to the builtin operation, which knows more pairs than one method.
        Object plainLeft = PayloadObject.unwrap(a);
        return plainLeft instanceof ScriptObject ? NotImplemented.INSTANCE : builtin(operator, plainLeft, rightOperand(operator, b));
    }

    private static Object leftResult(BinaryOperator operator, Object a, Object b, ScriptClass left, Object leftMethod) {
        if (a instanceof ScriptObject || a instanceof ScriptClass) {
            return leftMethod == null ? NotImplemented.INSTANCE : Calls.call(Attributes.bind(leftMethod, a, left), b);
        }
        return builtin(operator, a, rightOperand(operator, b));
    }

    /** What is formatted into a text keeps its class: it may have a {@code __str__} of its own. */
    private static Object rightOperand(BinaryOperator operator, Object b) {
        Object plain = PayloadObject.unwrap(b);
        return operator == BinaryOperator.MODULO && !Numbers.isNumber(plain) ? b : plain;
    }

    /** The operation on two values of exact builtin types, or NotImplemented. */
    @TruffleBoundary
    public static Object builtin(BinaryOperator operator, Object a, Object b) {
        if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
            return numbers(operator, a, b);
        }
        return SequenceArithmetic.binary(operator, a, b);
    }

    private static Object numbers(BinaryOperator operator, Object a, Object b) {
        if (a instanceof Double || b instanceof Double) {
            return switch (operator) {
                case AND, OR, XOR, LEFT_SHIFT, RIGHT_SHIFT, MATRIX_MULTIPLY -> NotImplemented.INSTANCE;
                default -> floats(operator, Numbers.toDouble(a), Numbers.toDouble(b));
            };
        }
        if (a instanceof Boolean left && b instanceof Boolean right) {
            switch (operator) {
                case AND:
                    return left & right;
                case OR:
                    return left | right;
                case XOR:
                    return left ^ right;
                default:
                    break;
            }
        }
        if (a instanceof BigInt left) {
            return b instanceof BigInt right ? BigArithmetic.binary(operator, left, right) : BigArithmetic.binary(operator, left, Numbers.smallValue(b));
        }
        if (b instanceof BigInt right) {
            return BigArithmetic.binary(operator, Numbers.smallValue(a), right);
        }
        return longs(operator, Numbers.smallValue(a), Numbers.smallValue(b));
    }

    /** The operation on floats. Fit for compiled code when the operator is a constant there. */
    static Object floats(BinaryOperator operator, double a, double b) {
        return switch (operator) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case TRUE_DIVIDE -> {
                if (b == 0) {
                    throw Errors.zeroDivision("float division by zero");
                }
                yield a / b;
            }
            case FLOOR_DIVIDE -> floorDivide(a, b);
            case MODULO -> modulo(a, b);
            case POWER -> power(a, b);
            default -> NotImplemented.INSTANCE;
        };
    }

    /** {@code a // b} of floats. @throws ScriptException ZeroDivisionError */
    public static double floorDivide(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivision("float floor division by zero");
        }
        double remainder = a % b;
        double quotient = (a - remainder) / b;
        if (remainder != 0 && (b < 0) != (remainder < 0)) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /** {@code a % b} of floats: the sign of {@code b}. @throws ScriptException ZeroDivisionError */
    public static double modulo(double a, double b) {
        if (b == 0) {
            throw Errors.zeroDivision("float modulo");
        }
        double remainder = a % b;
        if (remainder == 0) {
            return Math.copySign(0.0, b);
        }
        return (b < 0) != (remainder < 0) ? remainder + b : remainder;
    }

    /** {@code a ** b} of floats. @throws ScriptException ZeroDivisionError, OverflowError, ValueError for complex results */
    @TruffleBoundary
    public static double power(double a, double b) {
        if (a == 0 && b < 0) {
            throw Errors.zeroDivision("0.0 cannot be raised to a negative power");
        }
        if (a == 1 || b == 0) {
            return 1;
        }
        if (a == -1 && Double.isInfinite(b)) {
            return 1;
        }
        double result = Math.pow(a, b);
        if (Double.isNaN(result) && !Double.isNaN(a) && !Double.isNaN(b)) {
            throw Errors.valueError("negative number cannot be raised to a fractional power");
        }
        if (Double.isInfinite(result) && !Double.isInfinite(a) && !Double.isInfinite(b)) {
            throw Errors.withArguments(ExceptionClasses.OVERFLOW_ERROR, 34L, Strings.of("Numerical result out of range"));
        }
        return result;
    }

    /** The operation on ints of 64 bits. Fit for compiled code when the operator is a constant there. */
    static Object longs(BinaryOperator operator, long a, long b) {
        switch (operator) {
            case ADD:
                long sum = a + b;
                if (((a ^ sum) & (b ^ sum)) >= 0) {
                    return sum;
                }
                break;
            case SUBTRACT:
                long difference = a - b;
                if (((a ^ b) & (a ^ difference)) >= 0) {
                    return difference;
                }
                break;
            case MULTIPLY:
                long product = a * b;
                if (Math.multiplyHigh(a, b) == product >> 63) {
                    return product;
                }
                break;
            case AND:
                return a & b;
            case OR:
                return a | b;
            case XOR:
                return a ^ b;
            case RIGHT_SHIFT:
                if (b < 0) {
                    throw Errors.valueError("negative shift count");
                }
                return a >> Math.min(b, 63);
            case FLOOR_DIVIDE:
                if (b == 0) {
                    throw Errors.zeroDivision("integer division or modulo by zero");
                }
                if (a != Long.MIN_VALUE || b != -1) {
                    return Math.floorDiv(a, b);
                }
                break;
            case MODULO:
                if (b == 0) {
                    throw Errors.zeroDivision("integer modulo by zero");
                }
                return Math.floorMod(a, b);
            case TRUE_DIVIDE:
                if (b == 0) {
                    throw Errors.zeroDivision("division by zero");
                }
                if (a != 0 && Math.abs(a) <= 1L << 53 && Math.abs(b) <= 1L << 53) {
                    return (double) a / b;
                }
                break;
            default:
                break;
        }
        return wide(operator, a, b);
    }

    @TruffleBoundary
    private static Object wide(BinaryOperator operator, long a, long b) {
        return BigArithmetic.binary(operator, a, b);
    }

    private static RuntimeException unsupported(BinaryOperator operator, String symbol, Object a, Object b) {
        RuntimeException special = SequenceArithmetic.failure(operator, a, b);
        if (special != null) {
            return special;
        }
        String shown = operator != BinaryOperator.POWER || symbol.endsWith("=") ? symbol : "** or pow()";
        return Errors.typeError("unsupported operand type(s) for %s: '%s' and '%s'", shown, Types.typeName(a), Types.typeName(b));
    }

    /** {@code operator a}. */
    @TruffleBoundary
    public static Object unary(UnaryOperator operator, Object a) {
        if (operator == UnaryOperator.NOT) {
            return !Truth.isTrue(a);
        }
        Object plain = a;
        if (a instanceof ScriptObject object) {
            Object method = Attributes.lookupSpecial(object, methodOf(operator));
            if (method != null) {
                return Calls.call(method);
            }
            plain = PayloadObject.unwrap(a);
        }
        Object result = switch (plain) {
            case Boolean truth -> unaryLong(operator, truth ? 1 : 0);
            case Long number -> unaryLong(operator, number);
            case Double number -> switch (operator) {
                case NEGATIVE -> -number;
                case POSITIVE -> number;
                default -> null;
            };
            case BigInt number -> switch (operator) {
                case NEGATIVE -> BigInt.of(!number.isNegative(), number.magnitude());
                case INVERT -> BigArithmetic.invert(number);
                case POSITIVE, NOT -> number;
            };
            default -> null;
        };
        if (result == null) {
            throw Errors.typeError("bad operand type for unary %s: '%s'", operator.symbol(), Types.typeName(a));
        }
        return result;
    }

    private static Object unaryLong(UnaryOperator operator, long number) {
        return switch (operator) {
            case NEGATIVE -> number == Long.MIN_VALUE ? BigInt.normalize(BigInteger.valueOf(number).negate()) : (Object) (-number);
            case INVERT -> ~number;
            case POSITIVE, NOT -> number;
        };
    }

    private static String methodOf(UnaryOperator operator) {
        return switch (operator) {
            case NEGATIVE -> "__neg__";
            case POSITIVE -> "__pos__";
            case INVERT -> "__invert__";
            case NOT -> throw new IllegalArgumentException();
        };
    }
}
