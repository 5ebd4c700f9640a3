package org.scriptling.builtins.types;

import java.util.Map;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.builtins.BuiltinConstruction;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.AttributeDict;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;

/** Members of modules. What a module is called and where it comes from are its own variables. */
public final class ModuleMembers {

    private ModuleMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.MODULE) //
                        .constant("__new__", BuiltinConstruction.constructor("module(cls, name, doc=None)", () -> new ConstructorNode(ModuleMembers::newModule))) //
                        .function("__dir__(self, /)", arguments -> {
                            Object hook = ((ScriptModule) arguments[0]).get("__dir__");
                            return hook == null ? ObjectMembers.directory(arguments[0]) : Calls.call(hook);
                        }) //
                        .attribute("__dict__", arguments -> AttributeDict.of((ScriptModule) arguments[0]));
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static Object newModule(Object[] arguments) {
        if (!(PayloadObject.unwrap(arguments[1]) instanceof TruffleString name)) {
            throw Errors.typeError("module() argument 'name' must be str, not %s", Types.typeName(arguments[1]));
        }
        ScriptModule module = new ScriptModule(Strings.toJava(name), false);
        module.set("__name__", name);
        module.set("__doc__", arguments[2]);
        module.set("__package__", None.INSTANCE);
        return BuiltinConstruction.wrap(BuiltinConstruction.requireClass(arguments[0]), module);
    }
}
