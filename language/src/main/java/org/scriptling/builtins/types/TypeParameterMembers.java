package org.scriptling.builtins.types;

import java.util.Map;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Calls;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.TypeAlias;
import org.scriptling.runtime.value.TypeParameter;

/** Members of type parameters and of type aliases. */
public final class TypeParameterMembers {

    private TypeParameterMembers() {
    }

    /** The members of {@code TypeVar}, {@code TypeVarTuple} or {@code ParamSpec}. */
    public static Map<String, Object> members(ScriptClass type) {
        MemberTable table = MemberTable.forType(type) //
                        .attribute("__name__", arguments -> Strings.of(((TypeParameter) arguments[0]).name()));
        if (type == BuiltinClasses.TYPE_VAR) {
            table.attribute("__bound__", arguments -> None.INSTANCE) //
                            .attribute("__constraints__", arguments -> ScriptTuple.EMPTY);
        }
        SpecialMethods.addRepresentation(table);
        TypeMembers.addUnionOperators(table);
        return table.build();
    }

    /** The members of what {@code type X = value} binds. The value is computed whenever it is asked for. */
    public static Map<String, Object> aliasMembers() {
        MemberTable table = MemberTable.forType(BuiltinClasses.TYPE_ALIAS) //
                        .attribute("__name__", arguments -> Strings.of(((TypeAlias) arguments[0]).name())) //
                        .attribute("__value__", arguments -> Calls.call(((TypeAlias) arguments[0]).function()));
        SpecialMethods.addRepresentation(table);
        TypeMembers.addUnionOperators(table);
        return table.build();
    }
}
