package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A system that serves the measured handlers.
 *
 * @param name for tables and for {@code --peers}
 * @param command starts it on a port of 127.0.0.1
 */
record HttpSystem(String name, IntFunction<List<String>> command) {

    /** The system which all ratios refer to. */
    static final String REFERENCE = "Java";

    /**
     * The systems on this machine; a line for each that is missing.
     *
     * @throws IOException when Scriptling is missing
     */
    static List<HttpSystem> find(Options options) throws IOException {
        Path distribution = options.distribution();
        Path scriptling = distribution.resolve("bin/scriptling");
        if (!Files.isExecutable(scriptling)) {
            throw new IOException(scriptling + " is missing: build the distribution first");
        }
        List<String> memory = memoryOptions(distribution.resolve("lib/scriptling.vmoptions"));
        List<HttpSystem> systems = new ArrayList<>();
        systems.add(new HttpSystem(REFERENCE, port -> plainJava(memory, port)));
        systems.add(new HttpSystem("Scriptling", port -> List.of(scriptling.toString(), "--server", "127.0.0.1:" + port,
                "--access-log", "off", options.folder().resolve("http/app.py").toString())));
        if (options.wantsPeer("node")) {
            ChildProcesses.find("node").ifPresentOrElse(
                    node -> systems.add(new HttpSystem("node",
                            port -> List.of(node.toString(), options.folder().resolve("http/server.js").toString(), "" + port))),
                    () -> System.out.println("node is left out: it is not installed"));
        }
        return systems;
    }

    private static List<String> plainJava(List<String> memory, int port) {
        List<String> jars = ChildProcesses.classPath().stream().filter(HttpSystem::isOfServer).toList();
        List<String> command = new ArrayList<>();
        command.add(ChildProcesses.java());
        command.addAll(memory);
        command.addAll(List.of("-classpath", String.join(":", jars), PlainHelidonServer.class.getName(), "" + port));
        return command;
    }

    private static boolean isOfServer(String entry) {
        return !entry.contains("/org/graalvm/");
    }

    /** The distribution's choice of collector and heap, so that both have the same. */
    private static List<String> memoryOptions(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("-Xm") || line.matches("-XX:\\+Use\\w+GC") || line.matches("-XX:\\w*Heap\\w*=.*"))
                .toList();
    }
}
