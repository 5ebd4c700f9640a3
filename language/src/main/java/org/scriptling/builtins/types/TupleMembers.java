package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Comparisons;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Slices;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.BinaryBuiltinNode;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.syntax.tree.BinaryOperator;

/** Members of tuple. */
public final class TupleMembers {

    private TupleMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.TUPLE) //
                        .constant("__new__", BuiltinConstruction.constructor("tuple(cls, iterable=(), /)", TupleMembersFactory.ConstructNodeGen::create)) //
                        .function("count(self, value, /)", TupleMembers::count) //
                        .function("index(self, value, start=0, stop=9223372036854775807, /)", TupleMembers::index) //
                        .function("__getnewargs__(self, /)", arguments -> new ScriptTuple(arguments[0]));
        SpecialMethods.addContainer(table);
        SpecialMethods.addSubscript(table);
        SpecialMethods.addOrder(table);
        SpecialMethods.addHash(table);
        SpecialMethods.addRepresentation(table);
        SpecialMethods.addOperator(table, ScriptTuple.class::isInstance, BinaryOperator.ADD);
        SpecialMethods.addOperators(table, Numbers::isInteger, BinaryOperator.MULTIPLY);
        return table.build();
    }

    private static Object count(Object[] arguments) {
        long count = 0;
        for (Object element : ((ScriptTuple) arguments[0]).elements()) {
            if (Comparisons.keysEqual(element, arguments[1])) {
                count++;
            }
        }
        return count;
    }

    private static Object index(Object[] arguments) {
        Object[] elements = ((ScriptTuple) arguments[0]).elements();
        long stop = Slices.clipped(arguments[3], elements.length);
        for (long i = Slices.clipped(arguments[2], elements.length); i < stop; i++) {
            if (Comparisons.keysEqual(elements[(int) i], arguments[1])) {
                return i;
            }
        }
        throw Errors.valueError("tuple.index(x): x not in tuple");
    }

    /** {@code tuple(iterable)}. */
    abstract static class ConstructNode extends BinaryBuiltinNode {

        static boolean isExact(Object type) {
            return type == BuiltinClasses.TUPLE;
        }

        @Specialization(guards = "isExact(type)")
        static Object doTuple(@SuppressWarnings("unused") Object type, ScriptTuple tuple) {
            return tuple;
        }

        @Specialization(guards = "isExact(type)")
        static Object doList(@SuppressWarnings("unused") Object type, ScriptList list) {
            return new ScriptTuple(list.toArray());
        }

        @Specialization(replaces = {"doTuple", "doList"})
        @TruffleBoundary
        static Object doGeneric(Object type, Object iterable) {
            ScriptTuple tuple = iterable instanceof ScriptTuple same ? same : new ScriptTuple(Iteration.toArray(iterable));
            return BuiltinConstruction.wrap(BuiltinConstruction.requireClass(type), tuple);
        }
    }
}
