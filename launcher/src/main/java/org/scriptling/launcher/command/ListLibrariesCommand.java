package org.scriptling.launcher.command;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

import org.scriptling.launcher.LauncherException;
import org.scriptling.launcher.console.ProgramOutput;
import org.scriptling.launcher.console.Streams;
import org.scriptling.launcher.context.ContextFactory;
import org.scriptling.launcher.context.GuestErrors;
import org.scriptling.launcher.context.Program;
import org.scriptling.launcher.options.Option;

/** Prints the names of the libraries that a program can import, one a line: those that the help of the language lists. */
public final class ListLibrariesCommand {

    private static final String QUESTION = "help('modules')\n";
    private static final String BULLET = "  - ";

    private final Invocation invocation;

    public ListLibrariesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Prints the list; returns the exit code. */
    public int run() throws LauncherException {
        Streams streams = invocation.streams();
        var help = new ByteArrayOutputStream();
        var captured = new Streams(InputStream.nullInputStream(), new ProgramOutput(help, ProgramOutput.Flushing.ALWAYS),
                streams.err(), streams.terminals());
        var program = new Program(QUESTION, "<list-libs>", "", List.of(""));
        var contexts = new ContextFactory(invocation.settings(), captured, invocation.folder());
        try (Context context = contexts.create(program, captured.in(), false)) {
            int status = ask(context, program);
            if (status != 0) {
                return status;
            }
        }
        List<String> disabled = invocation.settings().texts(Option.DISABLE_LIB);
        help.toString(StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(BULLET))
                .map(line -> line.substring(BULLET.length())).filter(name -> !name.startsWith("_") && !disabled.contains(name))
                .sorted().forEach(name -> streams.out().print(name + "\n"));
        return 0;
    }

    private int ask(Context context, Program program) {
        try {
            context.eval(ContextFactory.source(program));
            return 0;
        } catch (PolyglotException e) {
            return GuestErrors.report(e, invocation.streams());
        }
    }
}
