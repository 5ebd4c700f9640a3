package org.scriptling.operations;

import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.Signature;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BuiltinClasses;

/** Brings the arguments of a call into the order of the parameters (language.md 8.2, 8.3). The general, slow way. */
public final class ArgumentBinder {

    private ArgumentBinder() {
    }

    /**
     * Binds for a script function.
     *
     * @param header goes in front of the bound arguments
     * @return the header, then one value for each parameter
     * @throws ScriptException TypeError in Python's wording
     */
    @TruffleBoundary
    public static Object[] bind(Signature signature, Object[] defaults, String name, Object header, Object[] positional, String[] names, Object[] values) {
        Object[] bound = new Object[signature.size() + 1];
        bound[0] = header;
        fill(signature, defaults, name, bound, 1, positional, names, values, null);
        return bound;
    }

    /** Binds for a builtin function; its receiver, if it is a method, is checked and unwrapped. */
    @TruffleBoundary
    public static Object[] bindBuiltin(BuiltinFunction function, Object[] positional, String[] names, Object[] values) {
        Object[] arguments = positional;
        if (function.receiverClass() != null) {
            arguments = Receivers.check(function, positional);
        }
        Object[] bound = new Object[function.signature().size()];
        fill(function.signature(), function.defaults(), function.name(), bound, 0, arguments, names, values, function);
        return bound;
    }

    private static void fill(Signature signature, Object[] defaults, String name, Object[] bound, int offset, Object[] positional, String[] names, Object[] values, BuiltinFunction builtin) {
        int given = positional.length;
        int taken = Math.min(given, signature.positional());
        System.arraycopy(positional, 0, bound, offset, taken);
        if (signature.hasRest()) {
            bound[offset + signature.restIndex()] = given > taken ? new ScriptTuple(java.util.Arrays.copyOfRange(positional, taken, given)) : ScriptTuple.EMPTY;
        }
        if (builtin != null && signature.positionalOnly() < signature.size()) {
            checkTotal(signature, defaults, name, given, names.length);
        }
        ScriptDict rest = null;
        if (signature.hasKeywordRest()) {
            rest = new ScriptDict();
            bound[offset + signature.keywordRestIndex()] = rest;
        }
        List<String> positionalOnlyByName = null;
        for (int i = 0; i < names.length; i++) {
            int index = signature.keywordIndex(names[i]);
            if (index < 0) {
                if (rest != null) {
                    rest.put(Strings.of(names[i]), values[i]);
                    continue;
                }
                if (builtin == null && isPositionalOnly(signature, names[i])) {
                    if (positionalOnlyByName == null) {
                        positionalOnlyByName = new ArrayList<>();
                    }
                    positionalOnlyByName.add(names[i]);
                    continue;
                }
                throw unexpectedKeyword(signature, name, names[i], builtin);
            }
            if (bound[offset + index] != null) {
                throw Errors.typeError("%s() got multiple values for argument '%s'", name, names[i]);
            }
            bound[offset + index] = values[i];
        }
        if (positionalOnlyByName != null) {
            throw Errors.typeError("%s() got some positional-only arguments passed as keyword arguments: '%s'", name, String.join(", ", positionalOnlyByName));
        }
        if (given > taken && !signature.hasRest()) {
            throw tooMany(signature, defaults, name, given, bound, offset, builtin);
        }
        List<String> missing = null;
        for (int i = 0; i < signature.positional(); i++) {
            if (bound[offset + i] == null) {
                bound[offset + i] = defaults[i];
                if (defaults[i] == null) {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(signature.name(i));
                }
            }
        }
        if (missing != null) {
            throw builtin != null ? builtinMissing(signature, defaults, builtin, given, missing) : missing(name, missing, "positional");
        }
        int start = signature.keywordOnlyIndex();
        for (int i = start; i < start + signature.keywordOnly(); i++) {
            if (bound[offset + i] == null) {
                bound[offset + i] = defaults[i];
                if (defaults[i] == null) {
                    missing = missing == null ? new ArrayList<>() : missing;
                    missing.add(signature.name(i));
                }
            }
        }
        if (missing != null) {
            throw missing(name, missing, "keyword-only");
        }
    }

    /** What CPython checks first for C functions that take keywords: the number of all arguments. */
    private static void checkTotal(Signature signature, Object[] defaults, String name, int given, int keywords) {
        if (signature.hasKeywordRest()) {
            return;
        }
        if (signature.hasRest()) {
            if (keywords > signature.keywordOnly()) {
                throw Errors.typeError("%s() takes at most %d keyword argument%s (%d given)", name, signature.keywordOnly(), plural(signature.keywordOnly()), keywords);
            }
            return;
        }
        int receivers = receivers(signature);
        int count = given - receivers;
        int most = signature.size() - receivers;
        if (count + keywords > most) {
            throw Errors.typeError("%s() takes %s %d %sargument%s (%d given)", name, required(signature, defaults) == signature.size() ? "exactly" : "at most", most, count == 0 ? "keyword " : "",
                            plural(most), count + keywords);
        }
        int mostPositional = signature.positional() - receivers;
        if (count > mostPositional && mostPositional > 0) {
            throw Errors.typeError("%s() takes %s %d positional argument%s (%d given)", name, required(signature, defaults) == signature.positional() ? "exactly" : "at most", mostPositional,
                            plural(mostPositional), count);
        }
    }

    private static String plural(int count) {
        return count == 1 ? "" : "s";
    }

    private static int required(Signature signature, Object[] defaults) {
        int required = 0;
        while (required < signature.positional() && defaults[required] == null) {
            required++;
        }
        return required;
    }

    private static boolean takesNoKeywords(Signature signature, BuiltinFunction builtin) {
        return builtin != null && signature.positionalOnly() == signature.size();
    }

    private static ScriptException unexpectedKeyword(Signature signature, String name, String keyword, BuiltinFunction builtin) {
        if (takesNoKeywords(signature, builtin)) {
            return Errors.typeError("%s() takes no keyword arguments", builtin.displayName());
        }
        if (builtin != null && builtin.moduleName().equals("builtins")) {
            return Errors.typeError("'%s' is an invalid keyword argument for %s()", keyword, name);
        }
        return Errors.typeError("%s() got an unexpected keyword argument '%s'", name, keyword);
    }

    private static boolean isPositionalOnly(Signature signature, String name) {
        for (int i = 0; i < signature.positionalOnly(); i++) {
            if (signature.name(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static ScriptException missing(String name, List<String> missing, String kind) {
        StringBuilder list = new StringBuilder();
        int count = missing.size();
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                list.append(count == 2 ? " and " : i == count - 1 ? ", and " : ", ");
            }
            list.append('\'').append(missing.get(i)).append('\'');
        }
        return Errors.typeError("%s() missing %d required %s argument%s: %s", name, count, kind, count == 1 ? "" : "s", list);
    }

    private static ScriptException tooMany(Signature signature, Object[] defaults, String name, int given, Object[] bound, int offset, BuiltinFunction builtin) {
        int maximum = signature.positional();
        int required = required(signature, defaults);
        if (builtin != null) {
            return builtinCount(signature, builtin, required, maximum, given);
        }
        int keywordOnly = 0;
        for (int i = signature.keywordOnlyIndex(); i < signature.keywordOnlyIndex() + signature.keywordOnly(); i++) {
            if (bound[offset + i] != null) {
                keywordOnly++;
            }
        }
        String takes = required == maximum ? String.valueOf(maximum) : "from " + required + " to " + maximum;
        String plural = maximum == 1 && required == maximum ? "" : "s";
        if (keywordOnly > 0) {
            return Errors.typeError("%s() takes %s positional argument%s but %d positional argument%s (and %d keyword-only argument%s) were given", name, takes, plural, given,
                            given == 1 ? "" : "s", keywordOnly, keywordOnly == 1 ? "" : "s");
        }
        return Errors.typeError("%s() takes %s positional argument%s but %d %s given", name, takes, plural, given, given == 1 ? "was" : "were");
    }

    private static ScriptException builtinMissing(Signature signature, Object[] defaults, BuiltinFunction builtin, int given, List<String> missing) {
        if (signature.positionalOnly() < signature.positional()) {
            String first = missing.getFirst();
            if (!isPositionalOnly(signature, first)) {
                return Errors.typeError("%s() missing required argument '%s' (pos %d)", builtin.name(), first, position(signature, first));
            }
            int least = signature.positionalOnly() - receivers(signature);
            return Errors.typeError("%s() takes at least %d positional argument%s (%d given)", builtin.name(), least, least == 1 ? "" : "s", given - receivers(signature));
        }
        return builtinCount(signature, builtin, required(signature, defaults), signature.positional(), given);
    }

    private static int position(Signature signature, String name) {
        for (int i = 0; i < signature.size(); i++) {
            if (signature.name(i).equals(name)) {
                return i + 1 - receivers(signature);
            }
        }
        return 0;
    }

    private static int receivers(Signature signature) {
        return signature.size() > 0 && (signature.name(0).equals("self") || signature.name(0).equals("cls")) ? 1 : 0;
    }

    /** The methods of texts and bytes that search between {@code start} and {@code end} have a wording of their own. */
    private static boolean isTextSearch(Signature signature) {
        return signature.size() == 4 && signature.name(2).equals("start") && signature.name(3).equals("end");
    }

    /** CPython's wordings for C functions; receivers do not count. */
    private static ScriptException builtinCount(Signature signature, BuiltinFunction builtin, int required, int maximum, int given) {
        String name = builtin.name();
        int receiver = receivers(signature);
        int least = required - receiver;
        int most = maximum - receiver;
        int count = given - receiver;
        if (signature.hasRest()) {
            return Errors.typeError("%s() expected at least %d argument%s, got %d", name, least, least == 1 ? "" : "s", count);
        }
        if (least == most) {
            if (most == 0) {
                return signature.keywordOnly() > 0 ? Errors.typeError("%s() takes no positional arguments", name) : Errors.typeError("%s() takes no arguments (%d given)", builtin.displayName(), count);
            }
            if (most == 1 && signature.name(0).equals("cls") && BuiltinClasses.all().containsKey(name)) {
                return Errors.typeError("%s expected 1 argument, got %d", name, count);
            }
            if (most == 1) {
                return Errors.typeError("%s() takes exactly one argument (%d given)", builtin.displayName(), count);
            }
            return Errors.typeError("%s expected %d arguments, got %d", name, most, count);
        }
        if (isTextSearch(signature)) {
            int bound = count < least ? least : most;
            return Errors.typeError("%s() takes at %s %d argument%s (%d given)", name, count < least ? "least" : "most", bound, plural(bound), count);
        }
        return count < least ? Errors.typeError("%s expected at least %d argument%s, got %d", name, least, least == 1 ? "" : "s", count)
                        : Errors.typeError("%s expected at most %d argument%s, got %d", name, most, most == 1 ? "" : "s", count);
    }
}
