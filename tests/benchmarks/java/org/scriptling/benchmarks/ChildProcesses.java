package org.scriptling.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Child processes, each bounded in time. */
final class ChildProcesses {

    private static final long SHORTEST_WAIT_MICROSECONDS = 1000;
    private static final long LONGEST_WAIT_MICROSECONDS = 100_000;
    /** The memory is looked at whenever a process has lived longer by this part. */
    private static final int WAITS_PER_LIFE = 20;

    /** Lines of output in the message of a failure. */
    private static final int SHOWN_LINES = 20;

    private ChildProcesses() {
    }

    /**
     * What a process printed, how long it lived and what it needed.
     *
     * @param start the time of day before its start
     * @param nanoseconds from before its start to its end
     * @param peakMemory its largest resident size in MiB, seen from outside in short intervals; 0 where the system does not tell
     */
    record Output(List<String> lines, Instant start, long nanoseconds, double peakMemory) {
    }

    /**
     * Runs a program to its end.
     *
     * @throws IOException when it cannot be started, fails, or is not done in time; the message has the command and its output
     */
    static Output run(Path folder, int limitSeconds, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("scriptling-benchmark", ".txt");
        Path errors = Files.createTempFile("scriptling-benchmark", ".txt");
        try {
            Instant timeOfDay = Instant.now();
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            double peakMemory;
            Thread killer = killAtExit(process);
            try {
                peakMemory = await(process, start, start + TimeUnit.SECONDS.toNanos(limitSeconds));
            } finally {
                killNow(process, killer);
            }
            long nanoseconds = System.nanoTime() - start;
            if (peakMemory < 0) {
                throw failure("not done after " + limitSeconds + " s", command, text(errors) + text(output));
            }
            if (process.exitValue() != 0) {
                throw failure("exit code " + process.exitValue(), command, text(errors) + text(output));
            }
            return new Output(text(output).lines().toList(), timeOfDay, nanoseconds, peakMemory);
        } finally {
            Files.deleteIfExists(output);
            Files.deleteIfExists(errors);
        }
    }

    /**
     * An exception whose message has what happened and the first line of output on its first line; then the command, then the end
     * of its output.
     */
    static IOException failure(String what, List<String> command, String output) {
        List<String> lines = output.strip().lines().toList();
        List<String> end = lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
        var message = new StringBuilder(what + ": " + (lines.isEmpty() ? "no output" : lines.getFirst()));
        message.append("\n  command: ").append(String.join(" ", command));
        end.forEach(line -> message.append("\n  ").append(line));
        return new IOException(message.toString());
    }

    /** Waits for the end of a process; its peak memory in MiB, or -1 when it has not ended in time. */
    private static double await(Process process, long start, long end) throws InterruptedException {
        double peak = 0;
        while (true) {
            long life = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start);
            long wait = Math.clamp(life / WAITS_PER_LIFE, SHORTEST_WAIT_MICROSECONDS, LONGEST_WAIT_MICROSECONDS);
            if (process.waitFor(wait, TimeUnit.MICROSECONDS)) {
                return peak;
            }
            if (System.nanoTime() > end) {
                return -1;
            }
            try {
                peak = Math.max(peak, peakMemory(process.pid()));
            } catch (IOException justEnded) {
                continue;
            }
        }
    }

    /**
     * The largest resident size that a living process ever had, in MiB; 0 for one that has just ended.
     *
     * @throws IOException when there is no such process, or the system does not tell
     */
    static double peakMemory(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
            if (line.startsWith("VmHWM:")) {
                return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }

    /** Sees to it that a process does not outlive the harness, which may be stopped from outside; for {@link #killNow}. */
    static Thread killAtExit(Process process) {
        Thread killer = new Thread(() -> kill(process));
        Runtime.getRuntime().addShutdownHook(killer);
        return killer;
    }

    /** Destroys a process and its descendants, if they still live. */
    static void killNow(Process process, Thread killer) {
        kill(process);
        try {
            Runtime.getRuntime().removeShutdownHook(killer);
        } catch (IllegalStateException stopping) {
            // The harness is being stopped: the killer runs, and finds nothing to do.
            return;
        }
    }

    /** Destroys a process and its descendants, if they still live; the process first, so that it does not replace the others. */
    private static void kill(Process process) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes a folder and what it contains. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
