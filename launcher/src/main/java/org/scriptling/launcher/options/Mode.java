package org.scriptling.launcher.options;

import java.util.ArrayList;
import java.util.List;

import org.scriptling.launcher.LauncherException;

/** What a command line asks for (cli.md section 3). */
public enum Mode {

    HELP, VERSION, LINT, LIST_LIBRARIES, SERVER, CODE, INTERACTIVE, FILE,

    /** Standard input holds the program, if it holds anything; help otherwise. */
    STANDARD_INPUT;

    private static final List<Option> EXCLUSIVE = List.of(Option.CODE, Option.INTERACTIVE, Option.LINT, Option.SERVER);

    /**
     * The first mode that fits but for help and version, which {@link #early} finds before anything is read.
     *
     * @param terminalInput whether standard input is a terminal
     * @throws LauncherException usage error when flags exclude each other
     */
    public static Mode choose(Settings settings, boolean terminalInput) throws LauncherException {
        CommandLine commandLine = settings.commandLine();
        checkExclusive(settings);
        if (settings.isOn(Option.LINT)) {
            return LINT;
        } else if (settings.isOn(Option.LIST_LIBS)) {
            return LIST_LIBRARIES;
        } else if (settings.text(Option.SERVER) != null) {
            return SERVER;
        } else if (commandLine.has(Option.CODE)) {
            return CODE;
        } else if (settings.isOn(Option.INTERACTIVE)) {
            return INTERACTIVE;
        } else if (!commandLine.positionals().isEmpty()) {
            return commandLine.positionals().getFirst().equals("-") ? STANDARD_INPUT : FILE;
        }
        return terminalInput ? HELP : STANDARD_INPUT;
    }

    /** {@link #HELP} or {@link #VERSION} when asked for, else {@code null}. */
    public static Mode early(CommandLine commandLine) {
        if (isOn(commandLine, Option.HELP)) {
            return HELP;
        }
        return isOn(commandLine, Option.VERSION) ? VERSION : null;
    }

    private static void checkExclusive(Settings settings) throws LauncherException {
        List<String> given = new ArrayList<>();
        for (Option option : EXCLUSIVE) {
            CommandLine commandLine = settings.commandLine();
            if (option.isFlag() ? isOn(commandLine, option) : commandLine.has(option)) {
                given.add("--" + option.longName());
            }
        }
        if (given.size() > 1) {
            throw LauncherException.usage(String.join(" and ", given) + " cannot be combined");
        }
    }

    private static boolean isOn(CommandLine commandLine, Option option) {
        List<String> values = commandLine.values().get(option);
        return values != null && OptionType.Flag.parse(values.getLast()).orElse(false);
    }
}
