package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the commands of the measured systems are. */
final class Commands {

    private static final int LIMIT_SECONDS = 20;

    private Commands() {
    }

    /** The path of a command, as the shell would find it. */
    static Optional<Path> find(String name) {
        return findAll(name).stream().findFirst();
    }

    /**
     * The interpreter itself: what lies on the path may be a slow shell script in front of it.
     *
     * @param command for example {@code python3}
     */
    static Optional<Path> findInterpreter(String command) throws InterruptedException {
        return find(command).isEmpty() ? Optional.empty() : interpreter(Path.of(command), "sys");
    }

    /**
     * The first Python on the path that has some modules.
     *
     * @param modules separated by commas
     */
    static Optional<Path> findPython(String modules) throws InterruptedException {
        for (Path python : findAll("python3")) {
            Optional<Path> found = interpreter(python, modules);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> interpreter(Path command, String modules) throws InterruptedException {
        List<String> question = List.of(command.toString(), "-c", "import " + modules + "\nimport sys\nprint(sys.executable)");
        try {
            return ChildProcesses.run(Path.of("."), LIMIT_SECONDS, question).lines().stream().findFirst().map(Path::of);
        } catch (IOException lacking) {
            return Optional.empty();
        }
    }

    /** The Java command that runs this harness. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jars and folders that this harness runs with. */
    static List<String> classPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(":")) {
            if (!entry.isEmpty()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static List<Path> findAll(String name) {
        String path = System.getenv("PATH");
        List<Path> found = new ArrayList<>();
        for (String folder : path == null ? new String[0] : path.split(":")) {
            Path file = Path.of(folder, name);
            if (!folder.isEmpty() && Files.isExecutable(file)) {
                found.add(file);
            }
        }
        return found;
    }
}
