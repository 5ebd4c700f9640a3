package org.scriptling.runtime.function;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;

/**
 * Reads the signatures of builtins, written as in {@code def}: {@code "pop(self, index=-1, /)"}. Defaults are None, True, False,
 * ints, floats, str literals without escapes, {@code ()}, or {@code ...} for "left out", which arrives as Java {@code null}.
 *
 * @param defaults for each parameter its default value; {@link #LEFT_OUT} for {@code ...}, {@code null} when required
 */
public record SignatureText(Signature signature, Object[] defaults) {

    /** The default {@code ...}: the argument array holds this object when the caller gave no argument. */
    public static final Object LEFT_OUT = new Object() {
        @Override
        public String toString() {
            return "<left out>";
        }
    };

    /** Reads a signature text. @throws IllegalArgumentException for a malformed one, a mistake of the library's author */
    public static SignatureText parse(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        if (open < 0 || close < open) {
            throw new IllegalArgumentException(text);
        }
        List<String> names = new ArrayList<>();
        List<Object> defaults = new ArrayList<>();
        int positionalOnly = 0;
        int positional = 0;
        boolean rest = false;
        int keywordOnly = 0;
        boolean keywordRest = false;
        boolean afterStar = false;
        for (String part : split(text.substring(open + 1, close))) {
            if (part.equals("/")) {
                positionalOnly = names.size();
                continue;
            }
            if (part.equals("*")) {
                afterStar = true;
                continue;
            }
            if (part.startsWith("**")) {
                keywordRest = true;
                names.add(part.substring(2).intern());
                defaults.add(null);
                continue;
            }
            if (part.startsWith("*")) {
                rest = true;
                afterStar = true;
                names.add(part.substring(1).intern());
                defaults.add(null);
                continue;
            }
            int equals = part.indexOf('=');
            names.add((equals < 0 ? part : part.substring(0, equals).strip()).intern());
            defaults.add(equals < 0 ? null : literal(part.substring(equals + 1).strip()));
            if (afterStar) {
                keywordOnly++;
            } else {
                positional++;
            }
        }
        Signature signature = new Signature(names.toArray(String[]::new), positionalOnly, positional, rest, keywordOnly, keywordRest);
        return new SignatureText(signature, defaults.toArray());
    }

    private static List<String> split(String parameters) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        char quote = 0;
        for (int i = 0; i <= parameters.length(); i++) {
            char c = i < parameters.length() ? parameters.charAt(i) : ',';
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == ',') {
                String part = parameters.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static Object literal(String text) {
        return switch (text) {
            case "None" -> None.INSTANCE;
            case "True" -> true;
            case "False" -> false;
            case "..." -> LEFT_OUT;
            case "()" -> ScriptTuple.EMPTY;
            default -> {
                char first = text.charAt(0);
                if (first == '\'' || first == '"') {
                    yield Strings.of(text.substring(1, text.length() - 1).replace("\\n", "\n"));
                }
                yield text.indexOf('.') >= 0 || text.indexOf('e') > 0 && !text.startsWith("0x") ? (Object) Double.parseDouble(text) : (Object) Long.decode(text.startsWith("0o") ? "0" + text.substring(2) : text);
            }
        };
    }
}
