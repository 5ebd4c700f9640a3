package org.scriptling.launcher.options;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.scriptling.launcher.LauncherException;

/**
 * The value of every option after flag, environment, {@code .env}, configuration file and default have been weighed, in this
 * order. An empty value counts as "not set".
 */
public final class Settings {

    private static final String CONFIG_NAME = "scriptling.toml";

    private final CommandLine commandLine;
    private final Map<String, String> dotEnv;
    private final Map<String, String> environment;
    private final Map<Option, List<String>> fromEnvironment = new EnumMap<>(Option.class);
    private final Map<Option, List<String>> fromConfig = new EnumMap<>(Option.class);
    private final List<String> warnings = new ArrayList<>();

    private Settings(CommandLine commandLine, Map<String, String> processEnvironment, DotEnv dotEnv) {
        this.commandLine = commandLine;
        Map<String, String> additions = new LinkedHashMap<>(dotEnv.variables());
        additions.keySet().removeAll(processEnvironment.keySet());
        this.dotEnv = additions;
        this.environment = new LinkedHashMap<>(processEnvironment);
        this.environment.putAll(additions);
        this.warnings.addAll(dotEnv.warnings());
    }

    /**
     * Collects the settings.
     *
     * @param commandLine        the sorted arguments
     * @param processEnvironment environment variables of the process
     * @param folder             working directory: where {@code .env} and {@code scriptling.toml} are looked for
     * @throws LauncherException bad values, or a configuration file that cannot be used
     */
    public static Settings collect(CommandLine commandLine, Map<String, String> processEnvironment, Path folder)
            throws LauncherException {
        var settings = new Settings(commandLine, processEnvironment,
                DotEnv.read(folder.resolve(".env"), processEnvironment));
        settings.readEnvironment();
        settings.readConfig(folder);
        return settings;
    }

    private void readEnvironment() throws LauncherException {
        for (Option option : Option.values()) {
            String value = option.variable() == null ? null : environment.get(option.variable());
            if (value == null || value.isEmpty()) {
                continue;
            }
            List<String> values = split(option, value);
            for (String each : values) {
                String problem = option.type().problem(each).orElse(null);
                if (problem != null) {
                    throw LauncherException.usage("bad value '" + each + "' for " + option.variable() + ": " + problem);
                }
            }
            fromEnvironment.put(option, values);
        }
    }

    private static List<String> split(Option option, String value) {
        if (!(option.type() instanceof OptionType.Repeated repeated)) {
            return List.of(value);
        }
        List<String> parts = new ArrayList<>();
        for (String part : repeated.pathSeparated() ? value.split("[," + File.pathSeparator + "]") : value.split(",")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private void readConfig(Path folder) throws LauncherException {
        String named = text(Option.CONFIG);
        if (named != null) {
            useConfig(ConfigFile.read(folder.resolve(named), named));
            return;
        }
        List<Path> places = new ArrayList<>(List.of(folder));
        String home = environment.get("HOME");
        if (home != null && !home.isEmpty()) {
            places.add(Path.of(home));
            places.add(Path.of(home, ".config", "scriptling"));
        }
        for (Path place : places) {
            Path file = place.resolve(CONFIG_NAME);
            if (Files.isRegularFile(file)) {
                useConfig(ConfigFile.read(file, place.equals(folder) ? CONFIG_NAME : file.toString()));
                return;
            }
        }
    }

    private void useConfig(ConfigFile config) {
        fromConfig.putAll(config.values());
        warnings.addAll(config.warnings());
    }

    /** The text of an option, or {@code null} when it is not set and has no default. */
    public String text(Option option) {
        for (Map<Option, List<String>> source : List.of(commandLine.values(), fromEnvironment, fromConfig)) {
            List<String> values = source.get(option);
            if (values != null && !values.isEmpty() && !values.getLast().isEmpty()) {
                return values.getLast();
            }
        }
        return option.defaultValue();
    }

    /** All texts of an option that may be repeated, from the strongest source that has any. */
    public List<String> texts(Option option) {
        for (Map<Option, List<String>> source : List.of(commandLine.values(), fromEnvironment, fromConfig)) {
            List<String> values = source.getOrDefault(option, List.of()).stream().filter(text -> !text.isEmpty()).toList();
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    /** Whether a flag is on. */
    public boolean isOn(Option option) {
        String text = text(option);
        return text != null && OptionType.Flag.parse(text).orElse(false);
    }

    /** A size in bytes. */
    public long size(Option option) {
        return OptionType.Size.parse(text(option));
    }

    /** A length of time. */
    public Duration duration(Option option) {
        return Duration.ofMillis(OptionType.Seconds.parse(text(option)));
    }

    /** The comma-separated entries of a text, trimmed, without empty ones; empty when the option is not set. */
    public List<String> entries(Option option) {
        String text = text(option);
        List<String> entries = new ArrayList<>();
        if (text != null) {
            for (String entry : text.split(",")) {
                if (!entry.isBlank()) {
                    entries.add(entry.strip());
                }
            }
        }
        return entries;
    }

    /** Whether an option was given, in the command or the environment, but with an empty value. */
    public boolean isGivenEmpty(Option option) {
        List<String> flag = commandLine.values().get(option);
        return text(option) == null
                && (flag != null || option.variable() != null && "".equals(environment.get(option.variable())));
    }

    /** Environment variables of the process with those that {@code .env} adds. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Variables that only {@code .env} sets. */
    public Map<String, String> dotEnvVariables() {
        return dotEnv;
    }

    /** The sorted arguments. */
    public CommandLine commandLine() {
        return commandLine;
    }

    /** What to tell the user through the log once it is there. */
    public List<String> warnings() {
        return warnings;
    }
}
