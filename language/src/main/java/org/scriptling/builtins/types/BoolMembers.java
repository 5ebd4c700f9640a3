package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Truth;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.syntax.tree.BinaryOperator;

/** Members of bool that it does not share with int. */
public final class BoolMembers {

    private BoolMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.BOOL) //
                        .constant("__new__", BuiltinConstruction.constructor("bool(cls, object=False, /)", BoolMembersFactory.ConstructNodeGen::create));
        SpecialMethods.addOperators(table, Numbers::isInteger, BinaryOperator.AND, BinaryOperator.OR, BinaryOperator.XOR);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    /** {@code bool(x)}. */
    abstract static class ConstructNode extends BinaryBuiltinNode {

        static boolean isExact(Object type) {
            return type == BuiltinClasses.BOOL;
        }

        @Specialization(guards = "isExact(type)")
        static boolean doBoolean(@SuppressWarnings("unused") Object type, boolean value) {
            return value;
        }

        @Specialization(guards = "isExact(type)")
        static boolean doLong(@SuppressWarnings("unused") Object type, long value) {
            return value != 0;
        }

        @Specialization(replaces = {"doBoolean", "doLong"})
        @TruffleBoundary
        static Object doGeneric(Object type, Object value) {
            return BuiltinConstruction.wrap(BuiltinConstruction.requireClass(type), Truth.isTrue(value));
        }
    }
}
