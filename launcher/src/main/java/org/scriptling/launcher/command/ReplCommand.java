package org.scriptling.launcher.command;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeoutException;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

import org.scriptling.launcher.LauncherException;
import org.scriptling.launcher.console.Signals;
import org.scriptling.launcher.console.Streams;
import org.scriptling.launcher.context.ContextFactory;
import org.scriptling.launcher.context.GuestErrors;
import org.scriptling.launcher.context.GuestThread;
import org.scriptling.launcher.context.Program;
import org.scriptling.launcher.repl.Completion;
import org.scriptling.launcher.repl.LineSource;
import org.scriptling.launcher.repl.LineSource.Input;
import org.scriptling.launcher.repl.PlainLineSource;
import org.scriptling.launcher.repl.TerminalLineSource;
import org.scriptling.syntax.ParseResult;
import org.scriptling.syntax.Parser;

/** Reads and runs statements one by one (cli.md section 6). */
public final class ReplCommand {

    private static final String PROMPT = ">>> ";
    private static final String CONTINUATION = "... ";

    private final Invocation invocation;
    private final Streams streams;

    public ReplCommand(Invocation invocation) {
        this.invocation = invocation;
        this.streams = invocation.streams();
    }

    /** Runs the session; returns the exit code. */
    public int run() throws LauncherException {
        return GuestThread.call(this::session);
    }

    private int session() throws LauncherException {
        boolean terminal = streams.isTerminal(Streams.Terminal.IN) && streams.isTerminal(Streams.Terminal.OUT);
        var program = new Program("", Program.STANDARD_INPUT_NAME, "", List.of(""));
        InputStream input = terminal ? streams.in() : InputStream.nullInputStream();
        try (Context context = invocation.contexts().create(program, input, false);
                LineSource lines = terminal ? terminalLines(context) : new PlainLineSource(streams)) {
            if (terminal) {
                Signals.handle("INT", () -> interrupt(context));
            }
            return loop(context, lines);
        }
    }

    private LineSource terminalLines(Context context) {
        var completion = new Completion(context.getBindings(ContextFactory.LANGUAGE));
        try {
            return new TerminalLineSource(invocation.settings().environment(), completion::complete);
        } catch (IOException _) {
            return new PlainLineSource(streams);
        }
    }

    /** Ends the running statement; names and their values stay. */
    private static void interrupt(Context context) {
        try {
            context.interrupt(Duration.ZERO);
        } catch (TimeoutException _) {
            // The statement has not stopped yet; the next Ctrl-C asks again.
            return;
        }
    }

    private int loop(Context context, LineSource lines) {
        var entry = new StringJoiner("\n");
        while (true) {
            boolean first = entry.length() == 0;
            Input input = lines.read(first ? PROMPT : CONTINUATION);
            switch (input) {
                case Input.Cleared _ -> entry = new StringJoiner("\n");
                case Input.End _ -> {
                    return first ? 0 : Math.max(0, evaluate(context, entry.toString()));
                }
                case Input.Line(String text) when first && text.strip().equals("/exit") -> {
                    return 0;
                }
                case Input.Line(String text) when first && text.strip().equals("/clear") -> lines.clear();
                case Input.Line(String text) when first && text.isBlank() -> {
                    // Nothing to run.
                }
                case Input.Line(String text) -> {
                    entry.add(text);
                    if (isComplete(entry.toString())) {
                        int status = evaluate(context, entry.toString());
                        if (status >= 0) {
                            return status;
                        }
                        entry = new StringJoiner("\n");
                    }
                }
            }
        }
    }

    private static boolean isComplete(String entry) {
        return Parser.parseInteractive(entry).status() != ParseResult.Status.INCOMPLETE;
    }

    /** Runs an entry and shows its value; returns the exit code when it ends the session, else -1. */
    private int evaluate(Context context, String entry) {
        int status = -1;
        try {
            Value value = context.eval(Source.newBuilder(ContextFactory.LANGUAGE, entry, Program.STANDARD_INPUT_NAME)
                    .cached(false).buildLiteral());
            if (!value.isNull()) {
                streams.out().print(value + "\n");
            }
        } catch (PolyglotException e) {
            if (e.isExit()) {
                status = GuestErrors.report(e, streams);
            } else if (e.isInterrupted()) {
                streams.err().print("interrupted\n");
            } else {
                GuestErrors.report(e, streams);
            }
        }
        streams.out().flushQuietly();
        return streams.out().isBroken() ? LauncherException.FAILURE : status;
    }
}
