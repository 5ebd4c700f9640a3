package org.scriptling.operations;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Idempotent;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.syntax.tree.ComparisonOperator;

/** {@code left operator right} for comparisons of operands that are not both plain numbers. */
// Not shared: the nodes of different specialisations see different texts.
@SuppressWarnings("truffle-sharing")
public abstract class ComparisonOperationNode extends Node {

    final ComparisonOperator operator;

    protected ComparisonOperationNode(ComparisonOperator operator) {
        this.operator = operator;
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

    @Specialization(guards = "isEquality()")
    boolean doTexts(TruffleString left, TruffleString right, @Cached TruffleString.EqualNode equal) {
        return (left == right || equal.execute(left, right, Strings.ENCODING)) == (operator == ComparisonOperator.EQUAL);
    }

    @Specialization(guards = "isEquality()")
    boolean doNone(None left, Object right) {
        return right instanceof ScriptObject ? Truth.isTrue(Comparisons.compare(operator, left, right)) : (left == right) == (operator == ComparisonOperator.EQUAL);
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

    @Specialization(guards = "!isMembership()")
    Object doObject(ScriptObject left, Object right, @Cached("createAccess()") SpecialMethodNode access) {
        Object method = access.find(left);
        if (method instanceof ScriptFunction && (!(right instanceof ScriptObject other) || other.scriptClass() == left.scriptClass())) {
            Object result = access.call(method, left, right);
            if (result != NotImplemented.INSTANCE) {
                return result;
            }
            return Comparisons.compareAfterLeft(operator, left, right);
        }
        return Comparisons.compare(operator, left, right);
    }

    @NeverDefault
    SpecialMethodNode createAccess() {
        return SpecialMethodNode.create(operator.method());
    }

    @Specialization(replaces = {"doTexts", "doNone", "doTextOrder", "doObject"})
    Object doGeneric(Object left, Object right) {
        return Comparisons.compare(operator, left, right);
    }
}
