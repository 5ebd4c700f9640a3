package org.scriptling.builtins.modules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.ScriptlingContext;
import org.scriptling.runtime.module.ScriptModule;
import org.scriptling.runtime.text.Strings;

/**
 * The bundled modules: those written in Java, and those written in the language itself, which are resources. Nothing of a module is
 * made before the module is asked for.
 */
public final class BuiltinModules {

    private static final List<String> IN_JAVA = List.of("json", "math", "os", "os.path", "random", "sys", "time");
    private static final List<String> IN_SCRIPTLING = List.of("_deque", "_enum", "_mappings", "_namedtuple", "abc", "bisect", "collections", "collections.abc", "contextlib", "copy", "dataclasses", "enum", "functools", "heapq",
                    "itertools", "operator", "string", "types", "typing");

    private BuiltinModules() {
    }

    /** The dotted names of all bundled modules. */
    @TruffleBoundary
    public static List<String> names() {
        List<String> names = new ArrayList<>(IN_JAVA);
        names.addAll(IN_SCRIPTLING);
        return names;
    }

    /** The members of a module written in Java, made for the current context; {@code null} when there is none of that name. */
    @TruffleBoundary
    public static Map<String, Object> members(String name) {
        return switch (name) {
            case "json" -> JsonModule.members();
            case "math" -> MathModule.members();
            case "os" -> operatingSystem();
            case "os.path" -> PathModule.members();
            case "random" -> RandomModule.members();
            case "sys" -> SystemModule.members();
            case "time" -> TimeModule.members();
            default -> null;
        };
    }

    /** {@code os} brings its child along, so that {@code os.path} needs no import of its own. */
    private static Map<String, Object> operatingSystem() {
        ScriptModule path = new ScriptModule("os.path", true);
        path.set("__name__", Strings.of("os.path"));
        PathModule.members().forEach(path::set);
        ScriptlingContext.current().importer().register("os.path", path);
        Map<String, Object> members = OperatingSystemModule.members();
        members.put("path", path);
        return members;
    }

    /** The text of a module written in the language, or {@code null} when there is none of that name. */
    @TruffleBoundary
    public static String source(String name) {
        if (!IN_SCRIPTLING.contains(name)) {
            return null;
        }
        try (InputStream input = BuiltinModules.class.getResourceAsStream("/org/scriptling/library/" + name + ".py")) {
            if (input == null) {
                throw new IllegalStateException("missing resource of module " + name);
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
