package org.scriptling.builtins.types;

import java.util.Map;

import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.iteration.GeneratorValue;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.ScriptClass;

/** Members of generators (language.md 10.2). */
public final class GeneratorMembers {

    private GeneratorMembers() {
    }

    /** The members. */
    public static Map<String, Object> members() {
        MemberTable table = MemberTable.forType(BuiltinClasses.GENERATOR);
        IteratorMembers.addProtocol(table);
        table.function("send(self, arg, /)", arguments -> self(arguments).send(arguments[1])) //
                        .function("throw(self, typ, val=None, tb=None, /)", arguments -> self(arguments).throwException(exception(arguments[1], arguments[2]))) //
                        .function("close(self, /)", arguments -> {
                            self(arguments).close();
                            return null;
                        }) //
                        .attribute("__name__", arguments -> Strings.of(self(arguments).name())) //
                        .attribute("__qualname__", arguments -> Strings.of(self(arguments).qualifiedName())) //
                        .attribute("gi_running", arguments -> self(arguments).isRunning()) //
                        .attribute("gi_frame", arguments -> None.INSTANCE) //
                        .attribute("gi_yieldfrom", arguments -> self(arguments).yieldsFrom());
        SpecialMethods.addRepresentation(table);
        return table.build();
    }

    private static GeneratorValue self(Object[] arguments) {
        return (GeneratorValue) arguments[0];
    }

    /** What {@code throw} raises: an instance, or a class with the arguments for one. */
    private static ExceptionObject exception(Object thrown, Object value) {
        if (thrown instanceof ExceptionObject exception) {
            if (value != None.INSTANCE) {
                throw Errors.typeError("instance exception may not have a separate value");
            }
            return exception;
        }
        if (!(thrown instanceof ScriptClass type) || !type.isSubclassOf(ExceptionClasses.BASE_EXCEPTION)) {
            throw Errors.typeError("exceptions must be classes or instances deriving from BaseException, not %s", Types.typeName(thrown));
        }
        if (value instanceof ExceptionObject exception && exception.scriptClass().isSubclassOf(type)) {
            return exception;
        }
        Object[] arguments = value == None.INSTANCE ? new Object[0] : value instanceof ScriptTuple tuple ? tuple.elements() : new Object[]{value};
        if (Calls.call(type, arguments) instanceof ExceptionObject exception) {
            return exception;
        }
        throw Errors.typeError("calling %s should have returned an instance of BaseException", type.name());
    }
}
