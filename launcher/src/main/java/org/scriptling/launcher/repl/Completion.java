package org.scriptling.launcher.repl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.graalvm.polyglot.Value;

/** Completes names from the global names of a program, and attributes of what they stand for. Runs no script code. */
public final class Completion {

    private static final List<String> KEYWORDS = List.of("False", "None", "True", "and", "as", "assert", "break", "class",
            "continue", "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
            "lambda", "match", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield");

    private final Value globals;

    /** @param globals the bindings of the language */
    public Completion(Value globals) {
        this.globals = globals;
    }

    /** The dotted names that begin with {@code text}. */
    public List<String> complete(String text) {
        int dot = text.lastIndexOf('.');
        Value scope = globals;
        String path = "";
        if (dot >= 0) {
            path = text.substring(0, dot + 1);
            for (String name : text.substring(0, dot).split("\\.", -1)) {
                scope = scope != null && scope.hasMember(name) ? scope.getMember(name) : null;
            }
        }
        List<String> names = new ArrayList<>();
        String prefix = text.substring(dot + 1);
        Set<String> members = scope == null ? Set.of() : scope.getMemberKeys();
        for (String member : members) {
            // Private names are offered only when asked for.
            if (member.startsWith(prefix) && (!member.startsWith("_") || prefix.startsWith("_"))) {
                names.add(path + member);
            }
        }
        if (dot < 0) {
            KEYWORDS.stream().filter(keyword -> keyword.startsWith(prefix)).forEach(names::add);
        }
        return names;
    }
}
