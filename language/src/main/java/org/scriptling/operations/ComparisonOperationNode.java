package org.scriptling.operations;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.syntax.tree.ComparisonOperator;

/** {@code left operator right} for comparisons of operands that are not both plain numbers. */
// Not shared: the nodes of different specialisations see different texts.
@SuppressWarnings("truffle-sharing")
public abstract class ComparisonOperationNode extends Node {

    final ComparisonOperator operator;
    /** What object has for the operator, and for ==: the comparison by identity. Membership has no method. */
    private final Object objectMethod;
    private final Object objectReflectedMethod;
    private final Object objectEquality;

    protected ComparisonOperationNode(ComparisonOperator operator) {
        this.operator = operator;
        this.objectMethod = operator.reflectedMethod() == null ? null : BuiltinClasses.OBJECT.ownValue(operator.method());
        this.objectReflectedMethod = operator.reflectedMethod() == null ? null : BuiltinClasses.OBJECT.ownValue(operator.reflectedMethod());
        this.objectEquality = isEquality() ? BuiltinClasses.OBJECT.ownValue("__eq__") : null;
    }

    @NeverDefault
    public static ComparisonOperationNode create(ComparisonOperator operator) {
        return ComparisonOperationNodeGen.create(operator);
    }

    /** The result: a Boolean unless a special method gives something else. */
    public abstract Object execute(Object left, Object right);

    @Idempotent
    final boolean isEquality() {
        return operator == ComparisonOperator.EQUAL || operator == ComparisonOperator.NOT_EQUAL;
    }

    @Idempotent
    final boolean isMembership() {
        return operator == ComparisonOperator.IN || operator == ComparisonOperator.NOT_IN;
    }

    @Specialization(guards = "!isMembership()")
    boolean doLongs(long left, long right) {
        return operator == ComparisonOperator.EQUAL ? left == right : operator == ComparisonOperator.NOT_EQUAL ? left != right : Comparisons.ordered(operator, Long.compare(left, right));
    }

    @Specialization(guards = "isEquality() || isOrder()")
    boolean doFloats(double left, double right) {
        return Comparisons.floats(operator, left, right);
    }

    @Specialization(guards = "isEquality() || isOrder()")
    boolean doBigs(BigInt left, BigInt right) {
        return Comparisons.ordered(operator, left.compareTo(right));
    }

    @Specialization(guards = "isEquality() || isOrder()")
    boolean doBigAndLong(BigInt left, @SuppressWarnings("unused") long right) {
        return Comparisons.ordered(operator, left.compareToLong());
    }

    @Specialization(guards = "isEquality() || isOrder()")
    boolean doLongAndBig(@SuppressWarnings("unused") long left, BigInt right) {
        return Comparisons.ordered(operator, -right.compareToLong());
    }

    @Specialization(guards = "isEquality()")
    boolean doTexts(TruffleString left, TruffleString right, @Cached TruffleString.EqualNode equal) {
        return (left == right || equal.execute(left, right, Strings.ENCODING)) == (operator == ComparisonOperator.EQUAL);
    }

    @Specialization(guards = {"isEquality()", "!isObject(right)"})
    boolean doNone(None left, Object right) {
        return (left == right) == (operator == ComparisonOperator.EQUAL);
    }

    @Specialization(guards = {"isEquality()", "!isObject(left)"})
    boolean doOtherNone(Object left, None right) {
        return (left == right) == (operator == ComparisonOperator.EQUAL);
    }

    static boolean isObject(Object value) {
        return value instanceof ScriptObject || value instanceof ScriptClass;
    }

    @Specialization(guards = "isMembership()")
    boolean doMembership(Object item, Object container, @Cached ContainsNode contains) {
        return contains.execute(item, container) == (operator == ComparisonOperator.IN);
    }

    @Idempotent
    final boolean isOrder() {
        return !isEquality() && !isMembership() && operator != ComparisonOperator.IS && operator != ComparisonOperator.IS_NOT;
    }

    @Specialization(guards = "isOrder()")
    boolean doTextOrder(TruffleString left, TruffleString right, @Cached TruffleString.CompareIntsUTF32Node compare) {
        return Comparisons.ordered(operator, compare.execute(left, right));
    }

    /** Instances of subclasses of int, str, tuple and the like that compare as these do, as members of an IntEnum. */
    @Specialization(guards = {"!isMembership()", "isPayload(left) || isPayload(right)", "comparesAsBuiltin(left, access)", "comparesAsBuiltin(right, otherAccess)", "isEquality() || areLongs(left, right)"}, limit = "1")
    Object doPayloads(Object left, Object right,
                    @Cached("createAccess()") @SuppressWarnings("unused") SpecialMethodNode access,
                    @Cached("createReflectedAccess()") @SuppressWarnings("unused") SpecialMethodNode otherAccess,
                    @Cached("create(operator)") ComparisonOperationNode plain) {
        return plain.execute(PayloadObject.unwrap(left), PayloadObject.unwrap(right));
    }

    /** Whether operands are sure to be in an order: for others a complaint names their own classes. */
    static boolean areLongs(Object left, Object right) {
        return PayloadObject.unwrap(left) instanceof Long && PayloadObject.unwrap(right) instanceof Long;
    }

    @NeverDefault
    SpecialMethodNode createReflectedAccess() {
        return SpecialMethodNode.create(operator.reflectedMethod());
    }

    static boolean isPayload(Object value) {
        return value instanceof PayloadObject;
    }

    final boolean comparesAsBuiltin(Object value, SpecialMethodNode access) {
        if (value instanceof PayloadObject object) {
            Object method = access.find(object);
            return method instanceof BuiltinFunction && method != objectMethod && method != objectReflectedMethod;
        }
        return !isObject(value);
    }

    @Specialization(guards = "!isMembership()")
    Object doObject(ScriptObject left, Object right,
                    @Cached("createAccess()") SpecialMethodNode access,
                    @Cached("createEqualityAccess()") SpecialMethodNode equalityAccess,
                    @Cached("createAccess()") SpecialMethodNode otherAccess,
                    @Cached("createEqualityAccess()") SpecialMethodNode otherEqualityAccess,
                    @Cached TruthNode truth) {
        Object method = access.find(left);
        boolean sameClass = !(right instanceof ScriptObject other) || other.scriptClass() == left.scriptClass();
        if (method instanceof ScriptFunction && sameClass) {
            Object result = access.call(method, left, right);
            return result != NotImplemented.INSTANCE ? result : Comparisons.compareAfterLeft(operator, left, right);
        }
        Object equality = isEquality() ? equalityAccess.find(left) : null;
        if (method == objectMethod && equality instanceof ScriptFunction && sameClass) {
            // Without a __ne__ of its own a class answers != by its __eq__.
            Object result = equalityAccess.call(equality, left, right);
            return result != NotImplemented.INSTANCE ? !truth.execute(result) : Comparisons.compareAfterLeft(operator, left, right);
        }
        if (method == objectMethod && equality == objectEquality && equality != null && isIdentityOnly(right, otherAccess, otherEqualityAccess)) {
            return (left == right) == (operator == ComparisonOperator.EQUAL);
        }
        return Comparisons.compare(operator, left, right);
    }

    /** Whether a value, asked the other way round, knows nothing but identity about instances of classes without a comparison. */
    private boolean isIdentityOnly(Object right, SpecialMethodNode access, SpecialMethodNode equalityAccess) {
        if (right instanceof ScriptObject other) {
            return access.find(other) == objectMethod && equalityAccess.find(other) == objectEquality;
        }
        return right == None.INSTANCE || right instanceof TruffleString || right instanceof Long || right instanceof Boolean || right instanceof Double;
    }

    @NeverDefault
    SpecialMethodNode createEqualityAccess() {
        return SpecialMethodNode.create("__eq__");
    }

    @NeverDefault
    SpecialMethodNode createAccess() {
        return SpecialMethodNode.create(operator.method());
    }

    @Fallback
    Object doGeneric(Object left, Object right) {
        return Comparisons.compare(operator, left, right);
    }
}
