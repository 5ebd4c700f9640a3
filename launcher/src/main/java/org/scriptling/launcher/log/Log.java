package org.scriptling.launcher.log;

import java.time.Clock;
import java.util.Map;

import org.scriptling.launcher.console.ProgramOutput;
import org.scriptling.launcher.console.Streams;
import org.scriptling.launcher.options.Option;
import org.scriptling.launcher.options.Settings;

/** Writes log lines in one of the forms of cli.md section 9. Thread-safe: a line is written at once. */
public sealed interface Log permits ConsoleLog, JsonLog, NullLog {

    /** How important a line is. */
    enum Level {
        TRACE, DEBUG, INFO, WARN, ERROR
    }

    /** The log that the settings ask for, on standard output. */
    static Log of(Settings settings, Streams streams) {
        Level level = Level.valueOf(settings.text(Option.LOG_LEVEL).toUpperCase(java.util.Locale.ROOT));
        ProgramOutput out = streams.out();
        return switch (settings.text(Option.LOG_FORMAT)) {
            case "json" -> new JsonLog(out, level, Clock.systemDefaultZone());
            case "null" -> new NullLog();
            default -> new ConsoleLog(out, level, Clock.systemDefaultZone(),
                    streams.isTerminal(Streams.Terminal.OUT) && settings.environment().getOrDefault("NO_COLOR", "").isEmpty());
        };
    }

    /** Whether lines of this level are written. */
    boolean isEnabled(Level level);

    /**
     * Writes a line.
     *
     * @param group  what the line is about, or {@code null}
     * @param fields in the order of the map
     */
    void log(Level level, String group, String message, Map<String, ?> fields);

    /** Writes a warning without fields. */
    default void warn(String message) {
        log(Level.WARN, null, message, Map.of());
    }
}
