package org.scriptling.builtins.functions;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Truth;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.module.ModuleTable;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.AttributeDict;
import org.scriptling.runtime.value.PayloadObject;

/** {@code globals locals __import__ exit quit breakpoint}. */
public final class ModuleFunctions {

    private ModuleFunctions() {
    }

    /** Adds the functions to the builtins. Direct calls of {@code globals} and {@code locals} are expressions of their own. */
    public static void addTo(MemberTable table) {
        table.function("globals()", "Returns the dict of the module's global variables.", arguments -> mainVariables()) //
                        .function("locals()", "Returns a dict of the local variables.", arguments -> mainVariables()) //
                        .function("__import__(name, globals=None, locals=None, fromlist=None, level=0)", "Imports a module.", ModuleFunctions::importModule) //
                        .function("exit(code=None, /)", "Ends the program.", ModuleFunctions::exit) //
                        .function("quit(code=None, /)", "Ends the program.", ModuleFunctions::exit) //
                        .function("breakpoint(*args, **kws)", "Does nothing: there is no debugger.", arguments -> null);
    }

    private static Object mainVariables() {
        return AttributeDict.of(ScriptlingContext.current().mainModule());
    }

    private static Object exit(Object[] arguments) {
        throw Errors.withArguments(ExceptionClasses.SYSTEM_EXIT, arguments[0]);
    }

    private static Object importModule(Object[] arguments) {
        if (!(PayloadObject.unwrap(arguments[0]) instanceof TruffleString text)) {
            throw Errors.typeError("module name must be a string");
        }
        String name = Strings.toJava(text);
        int level = Numbers.indexInt(arguments[4]);
        if (level < 0) {
            throw Errors.valueError("level must be >= 0");
        }
        if (name.isEmpty() && level == 0) {
            throw Errors.valueError("Empty module name");
        }
        ModuleTable importer = ScriptlingContext.current().importer();
        Object module = level == 0 ? importer.importModule(name) : importer.importFrom(importing(arguments[1]), name, level);
        if (!Truth.isTrue(arguments[3])) {
            return level == 0 ? importer.topLevel(name) : module;
        }
        for (Object member : Iteration.toArray(arguments[3])) {
            importMember(importer, module, Texts.displayJava(member));
        }
        return module;
    }

    /** The module whose variables a script passed as {@code globals}. */
    private static ScriptModule importing(Object globals) {
        Object name = PayloadObject.unwrap(globals) instanceof ScriptDict dict ? dict.get(Strings.of("__name__")) : null;
        ScriptModule module = name == null ? null : ScriptlingContext.current().importer().loaded(Texts.displayJava(name));
        if (module == null) {
            throw Errors.create(ExceptionClasses.IMPORT_ERROR, "attempted relative import with no known parent package");
        }
        return module;
    }

    /** Loads a submodule that {@code fromlist} names. Names that are no modules are left to the caller. */
    private static void importMember(ModuleTable importer, Object module, String name) {
        if (name.equals("*")) {
            return;
        }
        try {
            importer.member(module, name);
        } catch (ScriptException exception) {
            if (!exception.exception().scriptClass().isSubclassOf(ExceptionClasses.IMPORT_ERROR)) {
                throw exception;
            }
        }
    }
}
