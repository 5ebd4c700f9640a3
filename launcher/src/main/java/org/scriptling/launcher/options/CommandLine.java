package org.scriptling.launcher.options;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.scriptling.launcher.LauncherException;

/**
 * The arguments of the command, sorted (cli.md section 2.4).
 *
 * @param values      what was given for each option that was given; for flags {@code "true"} or {@code "false"}
 * @param positionals arguments that belong to no option, before {@code --}
 * @param rest        everything behind {@code --}
 */
public record CommandLine(Map<Option, List<String>> values, List<String> positionals, List<String> rest) {

    /**
     * Sorts arguments.
     *
     * @throws LauncherException usage error: unknown flag, missing or bad value
     */
    public static CommandLine parse(List<String> arguments) throws LauncherException {
        return new Parser(arguments).parse();
    }

    /** Whether an option was given. */
    public boolean has(Option option) {
        return values.containsKey(option);
    }

    private static final class Parser {

        private final List<String> arguments;
        private final Map<Option, List<String>> values = new EnumMap<>(Option.class);
        private final List<String> positionals = new ArrayList<>();
        private int next;

        Parser(List<String> arguments) {
            this.arguments = arguments;
        }

        CommandLine parse() throws LauncherException {
            List<String> rest = List.of();
            while (next < arguments.size()) {
                String argument = arguments.get(next++);
                if (argument.equals("--")) {
                    rest = List.copyOf(arguments.subList(next, arguments.size()));
                    break;
                } else if (argument.startsWith("--")) {
                    longOption(argument);
                } else if (argument.startsWith("-") && argument.length() > 1) {
                    shortOptions(argument);
                } else {
                    positionals.add(argument);
                }
            }
            return new CommandLine(values, List.copyOf(positionals), rest);
        }

        private void longOption(String argument) throws LauncherException {
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            for (Option option : Option.values()) {
                if (option.longName().equals(name)) {
                    String value;
                    if (equals >= 0) {
                        value = argument.substring(equals + 1);
                    } else {
                        value = option.isFlag() ? "true" : following(option);
                    }
                    add(option, value);
                    return;
                }
            }
            throw unknown("--" + name);
        }

        private void shortOptions(String argument) throws LauncherException {
            for (int i = 1; i < argument.length(); i++) {
                Option option = byLetter(argument.charAt(i));
                if (option == null) {
                    throw unknown(argument.length() == 2 ? argument : "-" + argument.charAt(i) + " in " + argument);
                }
                String attached = argument.substring(i + 1);
                if (attached.startsWith("=")) {
                    add(option, attached.substring(1));
                    return;
                }
                if (!option.isFlag()) {
                    add(option, attached.isEmpty() ? following(option) : attached);
                    return;
                }
                add(option, "true");
            }
        }

        private static Option byLetter(char letter) {
            for (Option option : Option.values()) {
                if (option.shortName() == letter) {
                    return option;
                }
            }
            return null;
        }

        /** The next argument as value; it may begin with a dash only when it is nothing but a dash. */
        private String following(Option option) throws LauncherException {
            if (next < arguments.size()) {
                String value = arguments.get(next);
                if (value.equals("-") || !value.startsWith("-")) {
                    next++;
                    return value;
                }
            }
            throw LauncherException.usage("flag needs a value: --" + option.longName());
        }

        private void add(Option option, String value) throws LauncherException {
            // An empty value means "not set", but for flags that makes no sense.
            String problem = value.isEmpty() && !option.isFlag() ? null : option.type().problem(value).orElse(null);
            if (problem != null) {
                throw LauncherException.usage("bad value '" + value + "' for --" + option.longName() + ": " + problem);
            }
            List<String> given = values.computeIfAbsent(option, _ -> new ArrayList<>(1));
            if (!option.isRepeated()) {
                given.clear();
            }
            given.add(value);
        }

        private static LauncherException unknown(String flag) {
            String hint = NearMiss.suggestion(flag).map(name -> " (did you mean --" + name + "?)").orElse("");
            return LauncherException.usage("unknown flag: " + flag + hint);
        }
    }
}
