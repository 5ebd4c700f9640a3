package org.scriptling.operations;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.text.Strings;

/** Attributes of functions that scripts may override (language.md 8.5). */
public final class FunctionAttributes {

    private FunctionAttributes() {
    }

    /** An attribute that a script set, or {@code null}. */
    public static Object overridden(ScriptFunction function, String name) {
        ScriptDict attributes = function.attributesOrNull();
        return attributes == null ? null : attributes.get(Strings.of(name));
    }

    /** {@code __qualname__} as a Java string. */
    public static String qualifiedName(ScriptFunction function) {
        Object set = overridden(function, "__qualname__");
        return set == null ? function.code().qualifiedName() : Texts.displayJava(set);
    }

    /** {@code __name__} as a Java string. */
    public static String name(ScriptFunction function) {
        Object set = overridden(function, "__name__");
        return set == null ? function.code().name() : Texts.displayJava(set);
    }
}
