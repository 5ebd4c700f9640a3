package org.scriptling.builtins.functions;

import org.scriptling.ScriptlingContext;
import org.scriptling.builtins.MemberTable;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.DictView;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;

/** Builtin functions that Python does not have: {@code append copy keys values items yield_now help} (language.md 15.2). */
public final class ScriptlingFunctions {

    private ScriptlingFunctions() {
    }

    /** Adds the functions to the builtins. */
    public static void addTo(MemberTable table) {
        table.function("append(list, object, /)", "Adds an object at the end of a list, in place.", ScriptlingFunctions::append) //
                        .function("copy(x, /)", "Returns a shallow copy.", arguments -> Copying.shallow(arguments[0])) //
                        .function("keys(dict, /)", "Returns a view of the keys of a dict.", arguments -> view("keys", arguments[0], DictView.Kind.KEYS)) //
                        .function("values(dict, /)", "Returns a view of the values of a dict.", arguments -> view("values", arguments[0], DictView.Kind.VALUES)) //
                        .function("items(dict, /)", "Returns a view of the entries of a dict.", arguments -> view("items", arguments[0], DictView.Kind.ITEMS)) //
                        .function("yield_now()", "Lets other threads run.", arguments -> yieldNow()) //
                        .function("help(topic=..., /)", "Prints help on a function, class, library or topic.", arguments -> HelpFunction.print(arguments[0]));
    }

    private static Object append(Object[] arguments) {
        if (!(PayloadObject.unwrap(arguments[0]) instanceof ScriptList list)) {
            throw Errors.typeError("append() argument 1 must be list, not %s", Types.typeName(arguments[0]));
        }
        list.append(arguments[1]);
        return None.INSTANCE;
    }

    private static Object view(String function, Object value, DictView.Kind kind) {
        if (!(PayloadObject.unwrap(value) instanceof ScriptDict dict)) {
            throw Errors.typeError("%s() argument must be dict, not %s", function, Types.typeName(value));
        }
        return new DictView(dict, kind);
    }

    private static Object yieldNow() {
        try {
            return ScriptlingContext.current().blocking(() -> {
                Thread.yield();
                return None.INSTANCE;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw Errors.runtimeError("%s", e.getMessage());
        }
    }
}
