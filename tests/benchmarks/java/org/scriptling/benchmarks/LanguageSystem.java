package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A system that runs the language programs.
 *
 * @param name for tables and for {@code --peers}
 * @param command what comes before the name of the script
 */
record LanguageSystem(String name, List<String> command) {

    /** The system which all ratios refer to. */
    static final String REFERENCE = "CPython";

    /**
     * The systems on this machine, CPython first, then Scriptling; a line for each that is missing.
     *
     * @throws IOException when CPython or Scriptling is missing
     */
    static List<LanguageSystem> find(Options options) throws IOException, InterruptedException {
        List<LanguageSystem> systems = new ArrayList<>();
        systems.add(python(REFERENCE, "python3").orElseThrow(() -> new IOException("python3 is not installed")));
        Path scriptling = options.scriptling();
        systems.add(new LanguageSystem("Scriptling", List.of(scriptling.toString())));
        addOrSay(systems, options, "PyPy", python("PyPy", "pypy3"), "pypy3 is not installed");
        addOrSay(systems, options, "GraalPy", graalPy(), "needs the Maven profile graal");
        return systems;
    }

    private static void addOrSay(List<LanguageSystem> systems, Options options, String name,
            Optional<LanguageSystem> system, String reason) {
        if (options.wantsPeer(name)) {
            system.ifPresentOrElse(systems::add, () -> System.out.println(name + " is left out: " + reason));
        }
    }

    private static Optional<LanguageSystem> python(String name, String command) throws InterruptedException {
        return Commands.findInterpreter(command).map(found -> new LanguageSystem(name, List.of(found.toString())));
    }

    /** GraalPy on this JDK with the same compiler, if its jars are here. */
    private static Optional<LanguageSystem> graalPy() {
        List<String> modules = new ArrayList<>();
        List<String> compiler = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        boolean found = false;
        for (String entry : Commands.classPath()) {
            String file = Path.of(entry).getFileName().toString();
            found |= file.startsWith("python-language");
            if (!file.endsWith(".jar")) {
                folders.add(entry);
            } else if (file.startsWith("compiler-") || file.startsWith("truffle-compiler-") || file.startsWith("collections-")
                    || file.startsWith("word-")) {
                compiler.add(entry);
            } else if (!file.startsWith("helidon") && !file.startsWith("jakarta") && !file.startsWith("parsson")) {
                modules.add(entry);
            }
        }
        if (!found) {
            return Optional.empty();
        }
        return Optional.of(new LanguageSystem("GraalPy", List.of(Commands.java(),
                "-XX:+UnlockExperimentalVMOptions", "-XX:+EnableJVMCI",
                "--upgrade-module-path", String.join(":", compiler), "--module-path", String.join(":", modules),
                "--add-modules", "jdk.internal.vm.ci,org.graalvm.polyglot,org.graalvm.py",
                "--enable-native-access=ALL-UNNAMED,org.graalvm.truffle", "--sun-misc-unsafe-memory-access=allow",
                "-classpath", String.join(":", folders), GraalPyRunner.class.getName())));
    }
}
