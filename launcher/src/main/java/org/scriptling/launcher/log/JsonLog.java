package org.scriptling.launcher.log;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.scriptling.launcher.console.JsonText;
import org.scriptling.launcher.console.ProgramOutput;

/** Lines for programs: one JSON object a line. */
public final class JsonLog implements Log {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX");

    private final ProgramOutput out;
    private final Level lowest;
    private final Clock clock;

    JsonLog(ProgramOutput out, Level lowest, Clock clock) {
        this.out = out;
        this.lowest = lowest;
        this.clock = clock;
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
        var line = new StringBuilder("{");
        member(line, "time", TIME.format(OffsetDateTime.now(clock)));
        member(line, "level", level.name());
        member(line, "msg", message);
        if (group != null) {
            member(line, "_group", group);
        }
        fields.forEach((key, value) -> member(line, key, value));
        out.print(line.append("}\n").toString());
        out.flushQuietly();
    }

    private static void member(StringBuilder line, String key, Object value) {
        if (line.length() > 1) {
            line.append(',');
        }
        JsonText.append(line, key);
        line.append(':');
        boolean plain = value instanceof Boolean || value instanceof Number number && Double.isFinite(number.doubleValue());
        if (plain) {
            line.append(value);
        } else {
            JsonText.append(line, String.valueOf(value));
        }
    }
}
