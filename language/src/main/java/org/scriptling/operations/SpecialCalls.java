package org.scriptling.operations;

import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.BuiltinNode;
import org.scriptling.runtime.text.Strings;

/** Method calls that mean something although ordinary lookup of the method fails. */
final class SpecialCalls {

    private SpecialCalls() {
    }

    /** For {@code x.type()} (language.md S2) a callable that gives the tag; else {@code null}. */
    static Object attribute(Object receiver, String name) {
        if (!name.equals("type")) {
            return null;
        }
        String tag = TypeTags.tagOfValue(receiver);
        return new BuiltinFunction("type()", () -> new BuiltinNode() {
            @Override
            public Object execute(Object[] arguments) {
                return Strings.of(tag);
            }
        }, null, "builtins", null);
    }
}
