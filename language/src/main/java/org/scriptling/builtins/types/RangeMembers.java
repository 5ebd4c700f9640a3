package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.profiles.BranchProfile;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Truth;
import org.scriptling.runtime.collection.RangeOperations;
import org.scriptling.runtime.collection.ScriptRange;
import org.scriptling.runtime.collection.WideRange;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BuiltinClasses;

/** Members of range. */
public final class RangeMembers {

    private RangeMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.RANGE) //
                        .constant("__new__", BuiltinConstruction.constructor("range(cls, start, stop=..., step=1, /)", ConstructNode::new)) //
                        .attribute("start", arguments -> arguments[0] instanceof WideRange wide ? BigInt.normalize(wide.start()) : range(arguments).start()) //
                        .attribute("stop", arguments -> arguments[0] instanceof WideRange wide ? BigInt.normalize(wide.stop()) : range(arguments).stop()) //
                        .attribute("step", arguments -> arguments[0] instanceof WideRange wide ? BigInt.normalize(wide.step()) : range(arguments).step()) //
                        .function("count(self, value, /)", arguments -> arguments[0] instanceof WideRange wide ? wide.find(arguments[1]) == null ? 0L : 1L : RangeOperations.count(range(arguments), arguments[1])) //
                        .function("index(self, value, /)", arguments -> arguments[0] instanceof WideRange wide ? wide.index(arguments[1]) : RangeOperations.index(range(arguments), arguments[1])) //
                        .function("__bool__(self, /)", arguments -> Truth.isTrue(arguments[0])) //
                        .function("__reversed__(self, /)", arguments -> IteratorMembers.reversed(arguments[0]));
        SpecialMethods.addContainer(table);
        SpecialMethods.addSubscript(table);
        SpecialMethods.addOrder(table);
        SpecialMethods.addHash(table);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static ScriptRange range(Object[] arguments) {
        return (ScriptRange) arguments[0];
    }

    /** {@code range(...)}: one, two or three ints. */
    static final class ConstructNode extends BuiltinNode {

        /** Arguments that are not ints of 64 bits, and wide ranges. Where there were none, the range of a loop is never an object. */
        private final BranchProfile slow = BranchProfile.create();

        @Override
        public Object execute(Object[] arguments) {
            Object start = arguments[1];
            Object stop = arguments[2];
            if (stop == SignatureText.LEFT_OUT) {
                stop = start;
                start = 0L;
            }
            if (start instanceof Long first && stop instanceof Long bound && arguments[3] instanceof Long step && step != 0) {
                ScriptRange range = new ScriptRange(first, bound, step);
                if (range.length() >= 0) {
                    return range;
                }
            }
            slow.enter();
            return createSlow(start, stop, arguments[3]);
        }

        @TruffleBoundary
        private static Object createSlow(Object start, Object stop, Object step) {
            return RangeOperations.create(start, stop, step);
        }
    }
}
