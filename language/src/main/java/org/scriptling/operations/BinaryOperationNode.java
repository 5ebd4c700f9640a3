package org.scriptling.operations;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.syntax.tree.BinaryOperator;

/** {@code left operator right} for operands that the nodes of the operators leave over: ints that may be wide, texts, containers, instances. */
public abstract class BinaryOperationNode extends Node {

    final BinaryOperator operator;
    final boolean inPlace;

    protected BinaryOperationNode(BinaryOperator operator, boolean inPlace) {
        this.operator = operator;
        this.inPlace = inPlace;
    }

    /** @param inPlace whether this is augmented assignment */
    @NeverDefault
    public static BinaryOperationNode create(BinaryOperator operator, boolean inPlace) {
        return BinaryOperationNodeGen.create(operator, inPlace);
    }

    /** The result. @throws org.scriptling.runtime.error.ScriptException TypeError when the operands do not know the operation */
    public abstract Object execute(Object left, Object right);

    @Idempotent
    final boolean isAdd() {
        return operator == BinaryOperator.ADD;
    }

    @Specialization(guards = "isAdd()")
    static TruffleString doConcat(TruffleString left, TruffleString right, @Cached TruffleString.ConcatNode concat) {
        return concat.execute(left, right, Strings.ENCODING, true);
    }

    @Idempotent
    final boolean isForNumbers() {
        return operator != BinaryOperator.MATRIX_MULTIPLY;
    }

    @Specialization(guards = "isForNumbers()")
    Object doLongs(long left, long right) {
        return Arithmetic.longs(operator, left, right);
    }

    @Idempotent
    final boolean isForFloats() {
        return switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, TRUE_DIVIDE, FLOOR_DIVIDE, MODULO, POWER -> true;
            case MATRIX_MULTIPLY, LEFT_SHIFT, RIGHT_SHIFT, AND, XOR, OR -> false;
        };
    }

    @Specialization(guards = "isForFloats()")
    Object doFloats(double left, double right) {
        return Arithmetic.floats(operator, left, right);
    }

    @Specialization(guards = "isForNumbers()")
    Object doBigs(BigInt left, BigInt right) {
        return BigArithmetic.binary(operator, left, right);
    }

    @Specialization(guards = "isForNumbers()")
    Object doBigAndLong(BigInt left, long right) {
        return BigArithmetic.binary(operator, left, right);
    }

    @Specialization(guards = "isForNumbers()")
    Object doLongAndBig(long left, BigInt right) {
        return BigArithmetic.binary(operator, left, right);
    }

    @Specialization(guards = "!inPlace")
    Object doObjectLeft(ScriptObject left, Object right, @Cached("createAccess()") SpecialMethodNode access) {
        Object method = access.find(left);
        // A right operand of another class may go first: the slow way knows when.
        if (method instanceof ScriptFunction && (!(right instanceof ScriptObject other) || other.scriptClass() == left.scriptClass())) {
            Object result = access.call(method, left, right);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
            return Arithmetic.binaryAfterLeft(operator, left, right);
        }
        return Arithmetic.binary(operator, left, right);
    }

    @NeverDefault
    SpecialMethodNode createAccess() {
        return SpecialMethodNode.create(operator.method());
    }

    @Fallback
    Object doGeneric(Object left, Object right) {
        return inPlace ? Arithmetic.inPlace(operator, left, right) : Arithmetic.binary(operator, left, right);
    }
}
