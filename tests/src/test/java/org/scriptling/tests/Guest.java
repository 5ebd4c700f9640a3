package org.scriptling.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;

/** Runs scripts in this JVM, through nothing but the polyglot API. */
final class Guest {

    /** Identifier of the language. */
    static final String LANGUAGE = "scriptling";

    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** Deep recursion is the language's to limit, not the thread's. */
    private static final long STACK_BYTES = 512L << 20;

    /**
     * How a script ended.
     *
     * @param exitCode  0 at the end of the script, what {@code sys.exit} asked for, 1 after an uncaught exception
     * @param lastError what the command shows as last line of standard error, without the place; empty if nothing
     * @param syntaxError whether the script was refused before it ran
     */
    record Outcome(String out, String err, int exitCode, String lastError, boolean syntaxError) {
    }

    private Guest() {
    }

    /** A context as an embedder makes it, with the options that tests need. */
    static Context.Builder builder() {
        return Context.newBuilder(LANGUAGE).option("engine.WarnInterpreterOnly", "false");
    }

    /** Runs a script file with arguments and gives its output and end. */
    static Outcome run(Path script, List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var argv = new java.util.ArrayList<>(List.of(script.toString()));
        argv.addAll(arguments);
        try (Context context = builder().out(out).err(err)
                .allowIO(IOAccess.newBuilder().allowHostFileAccess(true).build())
                .currentWorkingDirectory(script.toAbsolutePath().getParent())
                .option("scriptling.ScriptPath", script.toString())
                .option("scriptling.Arguments", String.join("\0", argv))
                .build()) {
            int exitCode = 0;
            String lastError = "";
            boolean syntaxError = false;
            try {
                Source source = Source.newBuilder(LANGUAGE, Project.read(script), script.toString()).buildLiteral();
                call(context, () -> context.eval(source));
            } catch (PolyglotException e) {
                if (e.isInternalError() || e.isCancelled()) {
                    throw new AssertionError(script + " failed inside the implementation", e);
                }
                exitCode = e.isExit() ? e.getExitStatus() & 0xFF : 1;
                lastError = lastError(e);
                syntaxError = e.isSyntaxError();
            }
            return new Outcome(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exitCode, lastError, syntaxError);
        }
    }

    private static String lastError(PolyglotException exception) {
        Value object = exception.getGuestObject();
        String member = exception.isExit() ? "exit_message" : "error_line";
        if (object != null && object.hasMember(member) && object.getMember(member).isString()) {
            return object.getMember(member).asString();
        }
        return exception.isExit() || exception.getMessage() == null ? "" : exception.getMessage();
    }

    /** Runs an action of a context on a thread with a large stack; a script that does not end is cancelled. */
    static <T> T call(Context context, Callable<T> action) {
        var task = new FutureTask<>(action);
        new Thread(null, task, "guest", STACK_BYTES).start();
        try {
            return task.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            context.close(true);
            throw new AssertionError("the script did not end within " + LIMIT, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
