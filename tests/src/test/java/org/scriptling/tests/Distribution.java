package org.scriptling.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The built distribution, run as a user runs it. The folder comes from the system property {@code scriptling.distribution};
 * without it the launcher module's own build is taken.
 */
final class Distribution {

    /** How long a command may run before the test gives up; machines of a build farm can be slow. */
    static final Duration LIMIT = Duration.ofSeconds(120);

    /** How a command ended. */
    record Result(String out, String err, int exitCode) {

        /** The last line of standard error that is not empty. */
        String lastErrorLine() {
            return err.strip().lines().reduce("", (_, line) -> line);
        }
    }

    private Distribution() {
    }

    /** The command itself. */
    static Path command() {
        String folder = System.getProperty("scriptling.distribution");
        Path distribution = folder == null ? Project.root().resolve("launcher/target/scriptling") : Path.of(folder);
        Path command = distribution.resolve("bin/scriptling").toAbsolutePath().normalize();
        if (!Files.isExecutable(command)) {
            throw new IllegalStateException("build the distribution first: " + command + " is missing");
        }
        return command;
    }

    /** A process of the command, prepared but not started; settings of the machine do not reach it. */
    static ProcessBuilder prepare(Path folder, Map<String, String> environment, List<String> arguments) {
        var words = new ArrayList<>(List.of(command().toString()));
        words.addAll(arguments);
        var builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SCRIPTLING_"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** Runs the command in a folder with empty standard input. */
    static Result run(Path folder, String... arguments) {
        return run(folder, Map.of(), "", arguments);
    }

    /** Runs the command to its end. */
    static Result run(Path folder, Map<String, String> environment, String input, String... arguments) {
        try {
            return finish(prepare(folder, environment, List.of(arguments)).start(), input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Feeds a started process and waits for it. */
    static Result finish(Process process, String input) {
        try {
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> drain(process.getInputStream()), Thread::startVirtualThread);
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> drain(process.getErrorStream()), Thread::startVirtualThread);
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // The process did not want its input: what it did instead is for the test to judge.
                stdinRefused(process, e);
            }
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + LIMIT + ": " + process.info());
            }
            return new Result(out.join(), err.join(), process.exitValue());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    private static void stdinRefused(Process process, IOException cause) throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String drain(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a signal such as {@code INT} to a process. */
    static void signal(Process process, String name) {
        try {
            int code = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
            if (code != 0) {
                throw new IllegalStateException("cannot signal process " + process.pid());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
