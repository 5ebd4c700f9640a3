package org.scriptling.builtins.functions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.ScriptlingContext;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Texts;
import org.scriptling.operations.TypeTags;
import org.scriptling.runtime.function.BoundMethod;
import org.scriptling.runtime.function.BuiltinFunction;
import org.scriptling.runtime.function.ScriptFunction;
import org.scriptling.runtime.function.Signature;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptClass;
import org.scriptling.runtime.value.ScriptObject;
import org.scriptling.syntax.tree.BinaryOperator;

/** {@code help}: texts about functions, classes, libraries and topics (language.md 15.2). */
final class HelpFunction {

    private static final String OVERVIEW = """
                    Scriptling Help System

                    Usage:
                      help("modules")      list the libraries
                      help("builtins")     list the builtin functions
                      help("operators")    list the operators
                      help("library")      show what an imported library offers
                      help("library.name") show one function of a library
                      help("name")         show a builtin function or a function of the script
                      help(object)         show a function, class or instance
                    """;

    private HelpFunction() {
    }

    /** Prints the help on a topic or object to standard output. */
    @TruffleBoundary
    static Object print(Object topic) {
        StringBuilder text = new StringBuilder();
        if (topic == SignatureText.LEFT_OUT) {
            text.append(OVERVIEW);
        } else if (PayloadObject.unwrap(topic) instanceof TruffleString name) {
            describeTopic(text, Strings.toJava(name));
        } else {
            describe(text, topic);
        }
        OutputFunctions.write(Strings.of(text.toString()), false);
        return None.INSTANCE;
    }

    private static void describeTopic(StringBuilder text, String topic) {
        ScriptlingContext context = ScriptlingContext.current();
        switch (topic) {
            case "modules" -> {
                text.append("Available Libraries (use 'import <name>'):\n");
                list(text, new TreeSet<>(context.libraryNames()));
            }
            case "builtins" -> {
                text.append("Builtin Functions:\n");
                list(text, callables(context.builtins()));
            }
            case "operators" -> describeOperators(text);
            default -> describeName(text, context, topic);
        }
    }

    private static void describeOperators(StringBuilder text) {
        text.append("Operators:\n\nArithmetic and bitwise:\n ");
        for (BinaryOperator operator : BinaryOperator.values()) {
            text.append(' ').append(operator.symbol());
        }
        text.append("\n\nUnary:\n  - + ~\n\nComparison:\n  < <= > >= == != in, not in, is, is not\n\nLogical:\n  and, or, not\n\n" +
                        "Assignment:\n  = := and augmented forms such as +=\n\nOther:\n  x if c else y, x[i], x[a:b:c], x.name, f(x), lambda, *, **\n");
    }

    private static void describeName(StringBuilder text, ScriptlingContext context, String topic) {
        ScriptModule library = context.loadedModule(topic);
        if (library != null) {
            describeLibrary(text, topic, library);
            return;
        }
        int dot = topic.lastIndexOf('.');
        if (dot > 0) {
            describeMember(text, context, topic.substring(0, dot), topic.substring(dot + 1));
            return;
        }
        Object builtin = context.builtins().get(topic);
        Object global = context.mainModule().get(topic);
        if (global != null && Calls.isCallable(global)) {
            text.append("Help for function '").append(topic).append("':\n");
            describeCallable(text, global);
        } else if (builtin != null) {
            text.append("Help for builtin function '").append(topic).append("':\n");
            describeCallable(text, builtin);
        } else {
            text.append("No help available for '").append(topic).append("'\n");
        }
    }

    private static void describeMember(StringBuilder text, ScriptlingContext context, String library, String name) {
        ScriptModule module = context.loadedModule(library);
        Object member = module == null ? null : module.get(name);
        if (module == null) {
            text.append("Library '").append(library).append("' not found. Did you import it?\n");
        } else if (member == null) {
            text.append("Function '").append(name).append("' not found in library '").append(library).append("'\n");
        } else {
            text.append("Help for ").append(library).append('.').append(name).append(":\n");
            describeCallable(text, member);
        }
    }

    private static void describeLibrary(StringBuilder text, String name, ScriptModule library) {
        text.append(name).append(" functions:\n");
        if (library.get("__doc__") instanceof TruffleString documentation) {
            text.append(Strings.toJava(documentation).strip()).append('\n');
        }
        text.append("\nAvailable functions:\n");
        list(text, callables(library));
    }

    private static Collection<String> callables(ScriptModule module) {
        Collection<String> names = new TreeSet<>();
        module.variables().forEach((name, value) -> {
            if (!name.startsWith("_") && Calls.isCallable(value)) {
                names.add(name);
            }
        });
        return names;
    }

    private static void list(StringBuilder text, Collection<String> names) {
        for (String name : names) {
            text.append("  - ").append(name).append('\n');
        }
    }

    private static void describe(StringBuilder text, Object value) {
        switch (value) {
            case ScriptFunction function when function.code().isLambda() -> {
                int count = function.code().signature().size();
                text.append("Help for lambda function:\n").append(count).append(count == 1 ? " parameter\n" : " parameters\n");
            }
            case ScriptFunction function -> {
                text.append("Help for function '").append(function.code().name()).append("':\n");
                describeCallable(text, function);
            }
            case BuiltinFunction function -> {
                text.append("Help for builtin function:\n");
                describeCallable(text, function);
            }
            case BoundMethod method -> describe(text, method.function());
            case ScriptClass type -> {
                text.append("Help for class '").append(type.name()).append("':\n");
                describeClass(text, type);
            }
            case ScriptObject object -> {
                text.append("Help for ").append(object.scriptClass().name()).append(" instance:\n");
                describeClass(text, object.scriptClass());
                List<String> fields = new ArrayList<>();
                AttributeNames.addFields(fields, object);
                text.append("Available fields:\n");
                list(text, fields);
            }
            case ScriptModule module -> describeLibrary(text, module.name(), module);
            default -> {
                String tag = TypeTags.tagOfValue(value);
                text.append("Help for ").append(tag).append(":\nType: ").append(tag).append("\nValue: ").append(Texts.representationJava(value)).append('\n');
            }
        }
    }

    private static void describeClass(StringBuilder text, ScriptClass type) {
        if (type.ownValue("__doc__") instanceof TruffleString documentation) {
            text.append(Strings.toJava(documentation).strip()).append('\n');
        }
        Collection<String> methods = new TreeSet<>();
        for (ScriptClass base : type.resolutionOrder()) {
            for (Map.Entry<String, Object> attribute : base.ownAttributes().entrySet()) {
                if (Calls.isCallable(attribute.getValue()) && (!attribute.getKey().startsWith("_") || base == type && attribute.getKey().equals("__init__"))) {
                    methods.add(attribute.getKey());
                }
            }
        }
        text.append("Available methods:\n");
        list(text, methods);
    }

    private static void describeCallable(StringBuilder text, Object value) {
        switch (value) {
            case ScriptFunction function -> describeFunction(text, function);
            case BuiltinFunction function -> text.append(function.signatureText()) //
                            .append(function.documentation() == null ? "" : " - " + function.documentation()).append('\n');
            case BoundMethod method -> describeCallable(text, method.function());
            case ScriptClass type -> describeClass(text, type);
            default -> text.append(Texts.representationJava(value)).append('\n');
        }
    }

    private static void describeFunction(StringBuilder text, ScriptFunction function) {
        text.append(function.code().name()).append(parameters(function));
        String documentation = function.code().documentation();
        if (documentation == null || documentation.isBlank()) {
            text.append(" - User-defined function\n");
            return;
        }
        String[] lines = documentation.strip().split("\n", -1);
        text.append(" - ").append(lines[0].strip()).append('\n');
        for (int i = 1; i < lines.length; i++) {
            text.append(lines[i].strip()).append('\n');
        }
    }

    private static String parameters(ScriptFunction function) {
        Signature signature = function.code().signature();
        Object[] defaults = function.defaults();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < signature.size(); i++) {
            String name = signature.name(i);
            if (signature.hasRest() && i == signature.restIndex()) {
                parts.add("*" + name);
                continue;
            }
            if (signature.hasKeywordRest() && i == signature.keywordRestIndex()) {
                parts.add("**" + name);
                continue;
            }
            if (i == signature.keywordOnlyIndex() && signature.keywordOnly() > 0 && !signature.hasRest()) {
                parts.add("*");
            }
            parts.add(defaults[i] == null ? name : name + "=...");
            if (i + 1 == signature.positionalOnly()) {
                parts.add("/");
            }
        }
        return "(" + String.join(", ", parts) + ")";
    }
}
