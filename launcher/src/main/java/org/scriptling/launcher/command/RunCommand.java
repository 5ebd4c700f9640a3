package org.scriptling.launcher.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;

import org.scriptling.launcher.LauncherException;
import org.scriptling.launcher.context.ContextFactory;
import org.scriptling.launcher.context.GuestErrors;
import org.scriptling.launcher.context.GuestThread;
import org.scriptling.launcher.context.Program;
import org.scriptling.launcher.context.SourceText;
import org.scriptling.launcher.options.Option;

/** Runs one program from a file, from {@code -c} or from standard input (cli.md section 4). */
public final class RunCommand {

    private final Invocation invocation;

    public RunCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    /**
     * Runs the file that the first positional names.
     *
     * @return exit code
     */
    public int runFile() throws LauncherException {
        String name = invocation.positionals().getFirst();
        String text = SourceText.read(invocation.folder(), name);
        return run(new Program(text, name, name, arguments(invocation.positionals())), invocation.streams().in());
    }

    /**
     * Runs the value of {@code -c}; every positional is an argument.
     *
     * @return exit code
     */
    public int runCode() throws LauncherException {
        String text = invocation.settings().commandLine().values().get(Option.CODE).getLast();
        List<String> arguments = new ArrayList<>(List.of("-c"));
        arguments.addAll(invocation.positionals());
        return run(new Program(text, Program.CODE_NAME, "", arguments(arguments)), invocation.streams().in());
    }

    /**
     * Runs what standard input holds.
     *
     * @return exit code, or -1 when standard input holds nothing and nobody asked for it with {@code -}
     */
    public int runStandardInput() throws LauncherException {
        byte[] bytes;
        try {
            bytes = invocation.streams().in().readAllBytes();
        } catch (IOException _) {
            // A closed standard input holds nothing.
            bytes = new byte[0];
        }
        List<String> positionals = invocation.positionals();
        if (bytes.length == 0 && positionals.isEmpty()) {
            return -1;
        }
        List<String> arguments = new ArrayList<>(List.of(""));
        if (!positionals.isEmpty()) {
            arguments.addAll(positionals.subList(1, positionals.size()));
        }
        String text = SourceText.decode(bytes, Program.STANDARD_INPUT_NAME);
        return run(new Program(text, Program.STANDARD_INPUT_NAME, "", arguments(arguments)), InputStream.nullInputStream());
    }

    private List<String> arguments(List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.addAll(invocation.rest());
        return all;
    }

    private int run(Program program, InputStream input) throws LauncherException {
        if (!invocation.settings().warnings().isEmpty()) {
            invocation.log();
        }
        return GuestThread.call(() -> execute(program, input));
    }

    private int execute(Program program, InputStream input) throws LauncherException {
        int status;
        try (Context context = invocation.contexts().create(program, input, false)) {
            status = evaluate(context, program);
        }
        boolean complete = invocation.streams().finish();
        return complete || status != 0 ? status : LauncherException.FAILURE;
    }

    private int evaluate(Context context, Program program) {
        try {
            context.eval(ContextFactory.source(program));
            return 0;
        } catch (PolyglotException e) {
            return GuestErrors.report(e, invocation.streams());
        }
    }
}
