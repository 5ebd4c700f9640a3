package org.scriptling.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Child processes, each bounded in time. */
final class ChildProcesses {

    private ChildProcesses() {
    }

    /**
     * What a process printed, and how long it lived.
     *
     * @param nanoseconds from before its start to its end
     */
    record Output(List<String> lines, long nanoseconds) {
    }

    /**
     * Runs a program to its end.
     *
     * @throws IOException when it cannot be started, fails, or is not done in time
     */
    static Output run(Path folder, int limitSeconds, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("scriptling-benchmark", ".txt");
        Path errors = Files.createTempFile("scriptling-benchmark", ".txt");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            boolean ended;
            try {
                ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
            } finally {
                kill(process);
            }
            long nanoseconds = System.nanoTime() - start;
            if (!ended) {
                throw new IOException(String.join(" ", command) + ": not done after " + limitSeconds + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": exit code " + process.exitValue() + "\n" + text(errors));
            }
            return new Output(text(output).lines().toList(), nanoseconds);
        } finally {
            Files.deleteIfExists(output);
            Files.deleteIfExists(errors);
        }
    }

    /** Destroys a process and its descendants, if they still live. */
    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** The path of a command, as the shell would find it. */
    static Optional<Path> find(String name) {
        String path = System.getenv("PATH");
        for (String folder : path == null ? new String[0] : path.split(":")) {
            Path file = Path.of(folder, name);
            if (!folder.isEmpty() && Files.isExecutable(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
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

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
