package org.scriptling.launcher.options;

/** The text of {@code --help}, made from the table of options. */
public final class HelpText {

    private static final int HELP_COLUMN = 34;
    private static final int LINE_WIDTH = 100;

    private HelpText() {
    }

    /** All of it, with a line break at the end. */
    public static String text() {
        var text = new StringBuilder("""
                Usage: scriptling [flags] [file] [args...] [-- args...]

                Runs a program, or serves the HTTP routes that it registers. Without a file the program
                is read from standard input.
                """);
        for (Option.Section section : Option.Section.values()) {
            text.append('\n').append(section.title()).append(":\n");
            for (Option option : Option.values()) {
                if (option.section() == section) {
                    row(text, option);
                }
            }
        }
        return text.append("""

                Values in brackets: environment variable, default. Settings are taken from flags, the
                environment, .env, scriptling.toml and defaults, in this order.
                """).toString();
    }

    private static void row(StringBuilder text, Option option) {
        int start = text.length();
        text.append("  ");
        text.append(option.shortName() == Option.NO_SHORT ? "    " : "-" + option.shortName() + ", ");
        text.append("--").append(option.longName());
        String placeholder = option.type().placeholder();
        if (!placeholder.isEmpty()) {
            text.append(' ').append(placeholder);
        }
        int width = text.length() - start;
        if (width >= HELP_COLUMN) {
            text.append('\n');
            width = 0;
        }
        text.repeat(' ', HELP_COLUMN - width).append(option.help());
        String variable = option.variable() == null ? "" : option.variable();
        String standard = option.defaultValue() == null ? "" : option.defaultValue();
        if (!variable.isEmpty() || !standard.isEmpty()) {
            String separator = variable.isEmpty() || standard.isEmpty() ? "" : ", ";
            String sources = "[" + variable + separator + standard + "]";
            boolean fits = HELP_COLUMN + option.help().length() + 1 + sources.length() <= LINE_WIDTH;
            text.append(fits ? " " : "\n" + " ".repeat(HELP_COLUMN)).append(sources);
        }
        text.append('\n');
    }
}
