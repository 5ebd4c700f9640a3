package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.text.NumberText;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.UnaryOperator;

/** Members of float. */
public final class FloatMembers {

    private static final BinaryOperator[] OPERATORS = {BinaryOperator.ADD, BinaryOperator.SUBTRACT, BinaryOperator.MULTIPLY, BinaryOperator.TRUE_DIVIDE,
                    BinaryOperator.FLOOR_DIVIDE, BinaryOperator.MODULO};

    private FloatMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.FLOAT) //
                        .constant("__new__", BuiltinConstruction.constructor("float(cls, x=0.0, /)", FloatMembersFactory.ConstructNodeGen::create)) //
                        .function("as_integer_ratio(self, /)", arguments -> NumberOperations.ratio(self(arguments))) //
                        .function("conjugate(self, /)", arguments -> arguments[0]) //
                        .classMethod("fromhex(cls, string, /)", FloatMembers::fromHexadecimal) //
                        .function("hex(self, /)", arguments -> Strings.of(HexadecimalFloats.toHexadecimal(self(arguments)))) //
                        .function("is_integer(self, /)", arguments -> !Double.isInfinite(self(arguments)) && self(arguments) == Math.rint(self(arguments))) //
                        .attribute("real", arguments -> arguments[0]) //
                        .attribute("imag", arguments -> 0.0) //
                        .function("__int__(self, /)", arguments -> Numbers.truncate(self(arguments))) //
                        .function("__trunc__(self, /)", arguments -> Numbers.truncate(self(arguments))) //
                        .function("__floor__(self, /)", arguments -> Numbers.truncate(Math.floor(self(arguments)))) //
                        .function("__ceil__(self, /)", arguments -> Numbers.truncate(Math.ceil(self(arguments)))) //
                        .function("__float__(self, /)", arguments -> arguments[0]) //
                        .function("__pos__(self, /)", arguments -> arguments[0]) //
                        .function("__neg__(self, /)", arguments -> Arithmetic.unary(UnaryOperator.NEGATIVE, arguments[0])) //
                        .function("__abs__(self, /)", arguments -> Math.abs(self(arguments))) //
                        .function("__bool__(self, /)", arguments -> self(arguments) != 0) //
                        .function("__round__(self, ndigits=None, /)", arguments -> NumberOperations.roundNumber(arguments[0], arguments[1])) //
                        .function("__divmod__(self, value, /)", arguments -> NumberOperations.divmodNumbers(arguments[0], arguments[1])) //
                        .function("__rdivmod__(self, value, /)", arguments -> NumberOperations.divmodNumbers(arguments[1], arguments[0])) //
                        .function("__pow__(self, value, mod=None, /)", arguments -> power(arguments[0], arguments[1], arguments[2])) //
                        .function("__rpow__(self, value, mod=None, /)", arguments -> power(arguments[1], arguments[0], arguments[2])) //
                        .function("__format__(self, format_spec, /)", arguments -> IntMembers.format(arguments[0], arguments[1]));
        SpecialMethods.addOperators(table, Numbers::isNumber, OPERATORS);
        SpecialMethods.addOrder(table);
        SpecialMethods.addHash(table);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static double self(Object[] arguments) {
        return (double) arguments[0];
    }

    private static Object power(Object base, Object exponent, Object modulus) {
        Object left = PayloadObject.unwrap(base);
        Object right = PayloadObject.unwrap(exponent);
        if (!Numbers.isNumber(left) || !Numbers.isNumber(right)) {
            return NotImplemented.INSTANCE;
        }
        if (modulus != None.INSTANCE) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return Arithmetic.builtin(BinaryOperator.POWER, left, right);
    }

    private static Object fromHexadecimal(Object[] arguments) {
        if (!(PayloadObject.unwrap(arguments[1]) instanceof TruffleString text)) {
            throw Errors.typeError("fromhex() argument must be str, not %s", Types.typeName(arguments[1]));
        }
        double value = HexadecimalFloats.parseHexadecimal(Strings.toJava(text));
        return arguments[0] == BuiltinClasses.FLOAT ? value : Calls.call(arguments[0], value);
    }

    /** {@code float(x)}. */
    abstract static class ConstructNode extends BinaryBuiltinNode {

        static boolean isExact(Object type) {
            return type == BuiltinClasses.FLOAT;
        }

        @Specialization(guards = "isExact(type)")
        static double doDouble(@SuppressWarnings("unused") ScriptClass type, double value) {
            return value;
        }

        @Specialization(guards = "isExact(type)")
        static double doLong(@SuppressWarnings("unused") ScriptClass type, long value) {
            return value;
        }

        @Specialization(replaces = {"doDouble", "doLong"})
        @TruffleBoundary
        static Object doGeneric(Object type, Object value) {
            return BuiltinConstruction.wrap(BuiltinConstruction.requireClass(type), convert(value));
        }
    }

    /** {@code float(value)}. @throws org.scriptling.runtime.error.ScriptException TypeError, ValueError, OverflowError */
    static double convert(Object value) {
        if (value instanceof PayloadObject object && !(object.scriptClass().lookup("__float__") instanceof BuiltinFunction) && Attributes.lookupSpecial(object, "__float__") != null) {
            return Numbers.objectToDouble(object);
        }
        if (Numbers.isNumber(value)) {
            return Numbers.toDouble(value);
        }
        if (!(value instanceof TruffleString) && (Attributes.lookupSpecial(value, "__float__") != null || Attributes.lookupSpecial(value, "__index__") != null)) {
            return Numbers.toDouble(value);
        }
        if (PayloadObject.unwrap(value) instanceof TruffleString text) {
            return NumberText.parseFloat(text);
        }
        byte[] bytes = BytesContent.ofOrNull(value);
        if (bytes == null) {
            throw Errors.typeError("float() argument must be a string or a real number, not '%s'", Types.typeName(value));
        }
        return NumberText.parseFloat(bytes, Texts.representationJava(PayloadObject.unwrap(value)));
    }
}
