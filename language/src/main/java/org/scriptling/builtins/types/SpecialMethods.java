package org.scriptling.builtins.types;

import java.util.function.Predicate;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Arithmetic;
import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Hashing;
import org.scriptling.operations.Items;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.NotImplemented;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.syntax.tree.BinaryOperator;
import org.scriptling.syntax.tree.ComparisonOperator;

/** Special methods that many builtin types have: scripts reach them by name and through {@code super()}. */
final class SpecialMethods {

    private SpecialMethods() {
    }

    /** {@code __eq__} and {@code __ne__}. */
    static void addEquality(MemberTable table) {
        addComparison(table, ComparisonOperator.EQUAL);
        addComparison(table, ComparisonOperator.NOT_EQUAL);
    }

    /** All six comparisons. */
    static void addOrder(MemberTable table) {
        addEquality(table);
        addComparison(table, ComparisonOperator.LESS);
        addComparison(table, ComparisonOperator.LESS_EQUAL);
        addComparison(table, ComparisonOperator.GREATER);
        addComparison(table, ComparisonOperator.GREATER_EQUAL);
    }

    private static void addComparison(MemberTable table, ComparisonOperator operator) {
        table.function(operator.method() + "(self, value, /)", arguments -> Comparisons.compareBuiltin(operator, arguments[0], arguments[1]));
    }

    /** Both directions of operators, for operands of the other side that {@code accepted} takes. */
    static void addOperators(MemberTable table, Predicate<Object> accepted, BinaryOperator... operators) {
        for (BinaryOperator operator : operators) {
            addOperator(table, accepted, operator);
            table.function(operator.reflectedMethod() + "(self, value, /)", arguments -> {
                Object other = PayloadObject.unwrap(arguments[1]);
                return accepted.test(other) ? Arithmetic.builtin(operator, other, arguments[0]) : NotImplemented.INSTANCE;
            });
        }
    }

    /** An operator with the receiver on the left. */
    static void addOperator(MemberTable table, Predicate<Object> accepted, BinaryOperator operator) {
        table.function(operator.method() + "(self, value, /)", arguments -> {
            Object other = PayloadObject.unwrap(arguments[1]);
            return accepted.test(other) ? Arithmetic.builtin(operator, arguments[0], other) : NotImplemented.INSTANCE;
        });
    }

    /** {@code __hash__} by value. */
    static void addHash(MemberTable table) {
        table.function("__hash__(self, /)", arguments -> Hashing.hash(arguments[0]));
    }

    /** {@code __hash__} of unhashable types. */
    static void addNoHash(MemberTable table) {
        table.constant("__hash__", None.INSTANCE);
    }

    static void addRepresentation(MemberTable table) {
        table.function("__repr__(self, /)", arguments -> Texts.representation(arguments[0]));
    }

    /** {@code __len__}, {@code __iter__} and {@code __contains__}. */
    static void addContainer(MemberTable table) {
        table.function("__len__(self, /)", arguments -> Items.length(arguments[0])) //
                        .function("__iter__(self, /)", arguments -> Iteration.iterator(arguments[0])) //
                        .function("__contains__(self, key, /)", arguments -> Comparisons.contains(arguments[0], arguments[1]));
    }

    /** {@code __getitem__}. */
    static void addSubscript(MemberTable table) {
        table.function("__getitem__(self, key, /)", arguments -> Items.get(arguments[0], arguments[1]));
    }
}
