package org.scriptling.builtins.types;

import java.util.Map;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Slices;
import org.scriptling.operations.Slices.SliceIndices;
import org.scriptling.runtime.collection.ScriptSlice;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;

/** Members of slice. */
public final class SliceMembers {

    private SliceMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.SLICE) //
                        .constant("__new__", BuiltinConstruction.constructor("slice(cls, start, stop=..., step=None, /)", () -> new ConstructorNode(SliceMembers::create))) //
                        .attribute("start", arguments -> ((ScriptSlice) arguments[0]).start()) //
                        .attribute("stop", arguments -> ((ScriptSlice) arguments[0]).stop()) //
                        .attribute("step", arguments -> ((ScriptSlice) arguments[0]).step()) //
                        .function("indices(self, length, /)", SliceMembers::indices);
        SpecialMethods.addOrder(table);
        SpecialMethods.addHash(table);
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static Object create(Object[] arguments) {
        return arguments[2] == SignatureText.LEFT_OUT ? new ScriptSlice(None.INSTANCE, arguments[1], None.INSTANCE) : new ScriptSlice(arguments[1], arguments[2], arguments[3]);
    }

    private static Object indices(Object[] arguments) {
        long length = Numbers.indexLong(arguments[1]);
        if (length < 0) {
            throw Errors.valueError("length should not be negative");
        }
        SliceIndices indices = Slices.of((ScriptSlice) arguments[0], length);
        return new ScriptTuple(indices.start(), indices.stop(), indices.step());
    }
}
