package org.scriptling.launcher.log;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.scriptling.launcher.console.ProgramOutput;

/** Lines for people: {@code 02 Jan 26 15:04 UTC INF [group] message key=value}. */
public final class ConsoleLog implements Log {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd MMM yy HH:mm zzz", Locale.ENGLISH);
    private static final String RESET = "\u001b[0m";

    private final ProgramOutput out;
    private final Level lowest;
    private final Clock clock;
    private final boolean colours;

    ConsoleLog(ProgramOutput out, Level lowest, Clock clock, boolean colours) {
        this.out = out;
        this.lowest = lowest;
        this.clock = clock;
        this.colours = colours;
    }

    @Override
    public boolean isEnabled(Level level) {
        return level.compareTo(lowest) >= 0;
    }

    @Override
    public void log(Level level, String group, String message, Map<String, ?> fields) {
        if (!isEnabled(level)) {
            return;
        }
        var line = new StringBuilder();
        line.append(TIME.format(ZonedDateTime.now(clock))).append(' ');
        appendLevel(line, level);
        if (group != null) {
            line.append('[').append(group).append("] ");
        }
        appendEscaped(line, message, false);
        fields.forEach((key, value) -> {
            line.append(' ').append(key).append('=');
            String text = String.valueOf(value);
            appendEscaped(line, text, needsQuotes(text));
        });
        out.print(line.append('\n').toString());
        out.flushQuietly();
    }

    private void appendLevel(StringBuilder line, Level level) {
        String shortName = switch (level) {
            case TRACE -> "TRC";
            case DEBUG -> "DBG";
            case INFO -> "INF";
            case WARN -> "WRN";
            case ERROR -> "ERR";
        };
        if (colours) {
            int colour = switch (level) {
                case TRACE, DEBUG -> 90;
                case INFO -> 32;
                case WARN -> 33;
                case ERROR -> 31;
            };
            line.append("\u001b[").append(colour).append('m').append(shortName).append(RESET);
        } else {
            line.append(shortName);
        }
        line.append(' ');
    }

    private static boolean needsQuotes(String text) {
        return text.isEmpty() || text.chars().anyMatch(c -> c <= ' ' || c == '"' || c == '=');
    }

    /** Control characters must not reach the terminal or begin a line of their own. */
    private static void appendEscaped(StringBuilder line, String text, boolean quotes) {
        if (quotes) {
            line.append('"');
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                case '"' -> line.append(quotes ? "\\\"" : "\"");
                case '\\' -> line.append(quotes ? "\\\\" : "\\");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        line.append(String.format("\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        if (quotes) {
            line.append('"');
        }
    }
}
