package org.scriptling.builtins.types;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.function.TernaryBuiltinNode;
import org.scriptling.runtime.text.NumberText;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.UnaryOperator;

/** Members of int. A bool as receiver counts as 0 or 1. */
public final class IntMembers {

    private static final BinaryOperator[] OPERATORS = {BinaryOperator.ADD, BinaryOperator.SUBTRACT, BinaryOperator.MULTIPLY, BinaryOperator.TRUE_DIVIDE,
                    BinaryOperator.FLOOR_DIVIDE, BinaryOperator.MODULO, BinaryOperator.LEFT_SHIFT, BinaryOperator.RIGHT_SHIFT, BinaryOperator.AND, BinaryOperator.XOR,
                    BinaryOperator.OR};

    private IntMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.INT) //
                        .constant("__new__", BuiltinConstruction.constructor("int(cls, x=..., /, base=...)", IntMembersFactory.ConstructNodeGen::create)) //
                        .function("as_integer_ratio(self, /)", arguments -> new ScriptTuple(self(arguments), 1L)) //
                        .function("bit_count(self, /)", arguments -> (long) Numbers.toBigInteger(arguments[0]).abs().bitCount()) //
                        .function("bit_length(self, /)", arguments -> (long) Numbers.toBigInteger(arguments[0]).abs().bitLength()) //
                        .function("conjugate(self, /)", IntMembers::self) //
                        .classMethod("from_bytes(cls, /, bytes, byteorder='big', *, signed=False)", IntMembers::fromBytes) //
                        .function("is_integer(self, /)", arguments -> true) //
                        .function("to_bytes(self, /, length=1, byteorder='big', *, signed=False)", IntMembers::toBytes) //
                        .attribute("real", IntMembers::self) //
                        .attribute("imag", arguments -> 0L) //
                        .attribute("numerator", IntMembers::self) //
                        .attribute("denominator", arguments -> 1L) //
                        .function("__int__(self, /)", IntMembers::self) //
                        .function("__index__(self, /)", IntMembers::self) //
                        .function("__trunc__(self, /)", IntMembers::self) //
                        .function("__floor__(self, /)", IntMembers::self) //
                        .function("__ceil__(self, /)", IntMembers::self) //
                        .function("__pos__(self, /)", IntMembers::self) //
                        .function("__neg__(self, /)", arguments -> Arithmetic.unary(UnaryOperator.NEGATIVE, self(arguments))) //
                        .function("__invert__(self, /)", arguments -> Arithmetic.unary(UnaryOperator.INVERT, self(arguments))) //
                        .function("__abs__(self, /)", arguments -> NumberOperations.abs(self(arguments))) //
                        .function("__bool__(self, /)", arguments -> Truth.isTrue(self(arguments))) //
                        .function("__float__(self, /)", arguments -> Numbers.toDouble(arguments[0])) //
                        .function("__round__(self, ndigits=None, /)", arguments -> NumberOperations.roundNumber(self(arguments), arguments[1])) //
                        .function("__divmod__(self, value, /)", arguments -> Numbers.isInteger(arguments[1]) ? NumberOperations.divmodNumbers(arguments[0], arguments[1]) : NotImplemented.INSTANCE) //
                        .function("__rdivmod__(self, value, /)", arguments -> Numbers.isInteger(arguments[1]) ? NumberOperations.divmodNumbers(arguments[1], arguments[0]) : NotImplemented.INSTANCE) //
                        .function("__pow__(self, value, mod=None, /)", arguments -> power(self(arguments), arguments[1], arguments[2])) //
                        .function("__rpow__(self, value, mod=None, /)", arguments -> power(arguments[1], self(arguments), arguments[2])) //
                        .function("__format__(self, format_spec, /)", arguments -> format(self(arguments), arguments[1]));
        SpecialMethods.addOperators(table, Numbers::isInteger, OPERATORS);
        SpecialMethods.addOrder(table);
        SpecialMethods.addHash(table);
        table.function("__repr__(self, /)", arguments -> Texts.representation(self(arguments)));
        return table.build();
    }

    /** The receiver as a Long or BigInt. */
    private static Object self(Object[] arguments) {
        return Numbers.index(arguments[0]);
    }

    private static Object power(Object base, Object exponent, Object modulus) {
        if (!Numbers.isInteger(base) || !Numbers.isInteger(exponent) || modulus != None.INSTANCE && !Numbers.isInteger(modulus)) {
            return NotImplemented.INSTANCE;
        }
        return modulus == None.INSTANCE ? Arithmetic.builtin(BinaryOperator.POWER, Numbers.index(base), Numbers.index(exponent)) : NumberOperations.power(Numbers.index(base), exponent, modulus);
    }

    /** {@code __format__} of a builtin type. */
    static Object format(Object value, Object specification) {
        if (PayloadObject.unwrap(specification) instanceof TruffleString text) {
            return Texts.format(value, text);
        }
        throw Errors.typeError("__format__() argument must be str, not %s", Types.typeName(specification));
    }

    private static boolean isLittleEndian(Object order) {
        return switch (Texts.displayJava(order)) {
            case "little" -> true;
            case "big" -> false;
            default -> throw Errors.valueError("byteorder must be either 'little' or 'big'");
        };
    }

    private static Object fromBytes(Object[] arguments) {
        byte[] content = BytesContent.ofOrNull(arguments[1]);
        byte[] bytes = content != null ? content.clone() : bytesOf(arguments[1]);
        if (isLittleEndian(arguments[2])) {
            reverse(bytes);
        }
        BigInteger value = bytes.length == 0 ? BigInteger.ZERO : Truth.isTrue(arguments[3]) ? new BigInteger(bytes) : new BigInteger(1, bytes);
        Object result = BigInt.normalize(value);
        return arguments[0] == BuiltinClasses.INT ? result : Calls.call(arguments[0], result);
    }

    private static byte[] bytesOf(Object iterable) {
        if (iterable instanceof TruffleString || !Iteration.isIterable(iterable)) {
            throw Errors.typeError("cannot convert '%s' object to bytes", Types.typeName(iterable));
        }
        Object[] elements = Iteration.toArray(iterable);
        byte[] bytes = new byte[elements.length];
        for (int i = 0; i < bytes.length; i++) {
            long value = Numbers.indexLong(elements[i]);
            if (value < 0 || value > 255) {
                throw Errors.valueError("bytes must be in range(0, 256)");
            }
            bytes[i] = (byte) value;
        }
        return bytes;
    }

    private static void reverse(byte[] bytes) {
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte value = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = value;
        }
    }

    private static Object toBytes(Object[] arguments) {
        BigInteger value = Numbers.toBigInteger(arguments[0]);
        int length = Numbers.indexInt(arguments[1]);
        boolean little = isLittleEndian(arguments[2]);
        boolean signed = Truth.isTrue(arguments[3]);
        if (length < 0) {
            throw Errors.valueError("length argument must be non-negative");
        }
        if (!signed && value.signum() < 0) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        if (value.bitLength() > (signed ? length * 8L - 1 : length * 8L) && !(length == 0 && value.signum() == 0)) {
            throw Errors.overflowError("int too big to convert");
        }
        byte[] bytes = new byte[length];
        if (value.signum() < 0) {
            Arrays.fill(bytes, (byte) 0xff);
        }
        byte[] magnitude = value.toByteArray();
        int count = Math.min(magnitude.length, length);
        System.arraycopy(magnitude, magnitude.length - count, bytes, length - count, count);
        if (little) {
            reverse(bytes);
        }
        return new ScriptBytes(bytes);
    }

    /** {@code int(x, base)}. */
    abstract static class ConstructNode extends TernaryBuiltinNode {

        static boolean isExact(Object type, Object base) {
            return type == BuiltinClasses.INT && base == SignatureText.LEFT_OUT;
        }

        static boolean fits(double value) {
            return Math.abs(value) < 0x1p63;
        }

        @Specialization(guards = "isExact(type, base)")
        static long doLong(@SuppressWarnings("unused") ScriptClass type, long value, @SuppressWarnings("unused") Object base) {
            return value;
        }

        @Specialization(guards = {"isExact(type, base)", "fits(value)"})
        static long doDouble(@SuppressWarnings("unused") ScriptClass type, double value, @SuppressWarnings("unused") Object base) {
            return (long) value;
        }

        @Specialization(guards = "isExact(type, base)")
        static long doBoolean(@SuppressWarnings("unused") ScriptClass type, boolean value, @SuppressWarnings("unused") Object base) {
            return value ? 1 : 0;
        }

        @Specialization(replaces = {"doLong", "doDouble", "doBoolean"})
        @TruffleBoundary
        static Object doGeneric(Object type, Object value, Object base) {
            return BuiltinConstruction.wrap(BuiltinConstruction.requireClass(type), base == SignatureText.LEFT_OUT ? convert(value) : convert(value, base));
        }
    }

    /** {@code int(value)}. @throws org.scriptling.runtime.error.ScriptException TypeError, ValueError, OverflowError */
    static Object convert(Object value) {
        if (value == SignatureText.LEFT_OUT) {
            return 0L;
        }
        if (value instanceof TruffleString text) {
            return NumberText.parseInteger(text, 10);
        }
        if (Numbers.isNumber(value)) {
            return value instanceof Double number ? Numbers.truncate(number) : Numbers.index(value);
        }
        Object method = Attributes.lookupSpecial(value, "__int__");
        if (method != null) {
            Object result = Calls.call(method);
            if (!Numbers.isInteger(result)) {
                throw Errors.typeError("__int__ returned non-int (type %s)", Types.typeName(result));
            }
            return Numbers.index(result);
        }
        if (Attributes.lookupSpecial(value, "__index__") != null) {
            return Numbers.index(value);
        }
        method = Attributes.lookupSpecial(value, "__trunc__");
        if (method != null) {
            return Numbers.index(Calls.call(method));
        }
        Object parsed = parseOrNull(value, 10);
        if (parsed == null) {
            throw Errors.typeError("int() argument must be a string, a bytes-like object or a real number, not '%s'", Types.typeName(value));
        }
        return parsed;
    }

    private static Object convert(Object value, Object base) {
        long radix = Numbers.indexClamped(base);
        if (value == SignatureText.LEFT_OUT) {
            throw Errors.typeError("int() missing string argument");
        }
        if (radix != 0 && (radix < 2 || radix > 36)) {
            throw Errors.valueError("int() base must be >= 2 and <= 36, or 0");
        }
        Object parsed = parseOrNull(value, radix);
        if (parsed == null) {
            throw Errors.typeError("int() can't convert non-string with explicit base");
        }
        return parsed;
    }

    /** The int in the text of a str, bytes or bytearray; {@code null} for a value of another type. */
    private static Object parseOrNull(Object value, long base) {
        if (PayloadObject.unwrap(value) instanceof TruffleString text) {
            return NumberText.parseInteger(text, base);
        }
        byte[] bytes = BytesContent.ofOrNull(value);
        return bytes == null ? null : NumberText.parseInteger(bytes, base);
    }
}
