package org.scriptling.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.scriptling.launcher.command.Invocation;
import org.scriptling.launcher.command.LintCommand;
import org.scriptling.launcher.command.ListLibrariesCommand;
import org.scriptling.launcher.command.ReplCommand;
import org.scriptling.launcher.command.RunCommand;
import org.scriptling.launcher.command.ServeCommand;
import org.scriptling.launcher.console.Streams;
import org.scriptling.launcher.context.GuestErrors;
import org.scriptling.launcher.options.CommandLine;
import org.scriptling.launcher.options.HelpText;
import org.scriptling.launcher.options.Mode;
import org.scriptling.launcher.options.Settings;

/**
 * The command {@code scriptling}. It reads its arguments before it touches the language: help, version and lint load none of
 * it.
 */
public final class Main {

    private Main() {
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // All output has been written by now. An orderly exit would add nothing but the time that the JDK takes to look for a
        // logger that wants to know of it.
        Runtime.getRuntime().halt(runInProcess(List.of(arguments)));
    }

    /** Runs the command with the streams and the environment of this process; returns the exit code. */
    static int runInProcess(List<String> arguments) {
        Streams streams = Streams.ofProcess();
        // Ctrl-C and SIGTERM end the process through here; what the program has printed must not be lost.
        Runtime.getRuntime().addShutdownHook(new Thread(streams.out()::flushAtExit));
        return run(arguments, System.getenv(), Path.of(""), streams);
    }

    /**
     * Runs the command in this process.
     *
     * @param environment environment variables of the process
     * @param folder      working directory
     * @return exit code
     */
    public static int run(List<String> arguments, Map<String, String> environment, Path folder, Streams streams) {
        int status;
        try {
            CommandLine commandLine = CommandLine.parse(arguments);
            Mode early = Mode.early(commandLine);
            status = early != null ? print(early, streams)
                    : dispatch(new Invocation(Settings.collect(commandLine, environment, folder), streams, folder));
        } catch (LauncherException e) {
            streams.printError(e.getMessage());
            status = e.exitCode();
        } catch (InvalidPathException e) {
            streams.printError("cannot use '" + e.getInput() + "': not a file name on this system");
            status = LauncherException.FAILURE;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            status = GuestErrors.reportInternal(e, streams);
        }
        return streams.finish() || status != 0 ? status : LauncherException.FAILURE;
    }

    private static int dispatch(Invocation invocation) throws LauncherException {
        Streams streams = invocation.streams();
        Mode mode = Mode.choose(invocation.settings(), streams.isTerminal(Streams.Terminal.IN));
        return switch (mode) {
            case HELP, VERSION -> print(mode, streams);
            case LINT -> new LintCommand(invocation).run();
            case LIST_LIBRARIES -> new ListLibrariesCommand(invocation).run();
            case SERVER -> new ServeCommand(invocation).run();
            case CODE -> new RunCommand(invocation).runCode();
            case INTERACTIVE -> new ReplCommand(invocation).run();
            case FILE -> new RunCommand(invocation).runFile();
            case STANDARD_INPUT -> {
                int status = new RunCommand(invocation).runStandardInput();
                yield status >= 0 ? status : print(Mode.HELP, streams);
            }
        };
    }

    private static int print(Mode mode, Streams streams) {
        streams.out().print(mode == Mode.VERSION ? "scriptling " + version() + "\n" : HelpText.text());
        return 0;
    }

    private static String version() {
        var descriptor = Main.class.getModule().getDescriptor();
        return descriptor == null ? "development" : descriptor.rawVersion().orElse("development");
    }
}
