package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.scriptling.benchmarks.LanguageSystem.Dialect;

/** Finds the systems on this machine that run the language programs. */
final class LanguageSystems {

    private static final Predicate<String> COMPILER = file -> file.startsWith("compiler-") || file.startsWith("truffle-compiler-")
            || file.startsWith("collections-") || file.startsWith("word-");
    private static final Predicate<String> SERVER = file -> file.startsWith("helidon") || file.startsWith("jakarta")
            || file.startsWith("parsson");
    private static final Predicate<String> PYTHON = file -> file.startsWith("python-") || file.startsWith("profiler-tool");
    private static final Predicate<String> JAVASCRIPT = file -> file.startsWith("js-");

    private final Options options;
    private final List<LanguageSystem> systems = new ArrayList<>();

    private LanguageSystems(Options options) {
        this.options = options;
    }

    /**
     * The systems that are wanted, CPython first, then Scriptling; a line for each that is missing.
     *
     * @throws IOException when CPython or Scriptling is missing
     */
    static List<LanguageSystem> find(Options options) throws IOException, InterruptedException {
        var found = new LanguageSystems(options);
        Path python = Commands.findInterpreter("python3").orElseThrow(() -> new IOException("python3 is not installed"));
        found.systems.add(new LanguageSystem(LanguageSystem.REFERENCE, Dialect.PYTHON, List.of(python.toString())));
        found.systems.add(new LanguageSystem("Scriptling", Dialect.PYTHON, List.of(options.scriptling().toString())));
        found.add("PyPy", Dialect.PYTHON, Commands.findInterpreter("pypy3").map(path -> List.of(path.toString())),
                "is not installed");
        found.add("GraalPy", Dialect.PYTHON, graal("python", "org.graalvm.py", PYTHON, JAVASCRIPT), "needs the profile graal");
        found.add("node", Dialect.JAVASCRIPT, Commands.find("node").map(path -> List.of(path.toString())), "is not installed");
        found.add("GraalJS", Dialect.JAVASCRIPT, graal("js", "org.graalvm.js", JAVASCRIPT, PYTHON), "needs the profile graal");
        found.add("Java", Dialect.JAVA, Optional.of(plainJava()), "");
        return List.copyOf(found.systems);
    }

    private void add(String name, Dialect dialect, Optional<List<String>> command, String reason) {
        if (options.wantsPeer(name)) {
            command.ifPresentOrElse(found -> systems.add(new LanguageSystem(name, dialect, found)),
                    () -> System.out.println(name + " is left out: " + reason));
        }
    }

    private static List<String> plainJava() {
        List<String> entries = Commands.classPath().stream()
                .filter(entry -> !isJar(entry) || SERVER.test(fileName(entry)) && !fileName(entry).startsWith("helidon")).toList();
        return List.of(Commands.java(), "-classpath", String.join(":", entries));
    }

    /** A language of GraalVM on this JDK with the same compiler, if its jars are here. */
    private static Optional<List<String>> graal(String language, String module, Predicate<String> itsJars,
            Predicate<String> otherJars) {
        List<String> jars = Commands.classPath().stream().filter(LanguageSystems::isJar).toList();
        if (jars.stream().noneMatch(jar -> itsJars.test(fileName(jar)))) {
            return Optional.empty();
        }
        List<String> compiler = jars.stream().filter(jar -> COMPILER.test(fileName(jar))).toList();
        List<String> modules = jars.stream()
                .filter(jar -> COMPILER.or(SERVER).or(otherJars).negate().test(fileName(jar))).toList();
        List<String> folders = Commands.classPath().stream().filter(entry -> !isJar(entry)).toList();
        return Optional.of(List.of(Commands.java(),
                "-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI",
                "--upgrade-module-path", String.join(":", compiler), "--module-path", String.join(":", modules),
                "--add-modules", "jdk.internal.vm.ci,org.graalvm.polyglot," + module,
                "--enable-native-access=ALL-UNNAMED,org.graalvm.truffle", "--sun-misc-unsafe-memory-access=allow",
                "-classpath", String.join(":", folders), GuestLanguageRunner.class.getName(), language));
    }

    private static boolean isJar(String entry) {
        return entry.endsWith(".jar");
    }

    private static String fileName(String entry) {
        return Path.of(entry).getFileName().toString();
    }
}
