package org.scriptling.launcher.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.scriptling.launcher.console.ProgramOutput;

/** The forms of log lines (cli.md section 9). */
class LogTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T15:04:05.678901Z"), ZoneId.of("UTC"));

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ProgramOutput out = new ProgramOutput(bytes, ProgramOutput.Flushing.WHEN_FULL);

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("path", "/a b");
        fields.put("status", 200);
        fields.put("error", "x\n\u001b\"y\"");
        fields.put("ok", true);
        return fields;
    }

    @Test
    void console() {
        new ConsoleLog(out, Log.Level.INFO, CLOCK, false).log(Log.Level.INFO, "group", "HTTP request", fields());
        assertEquals("02 Jan 26 15:04 UTC INF [group] HTTP request path=\"/a b\" status=200 error=\"x\\n\\u001b\\\"y\\\"\" ok=true\n",
                written());
    }

    @Test
    void consoleWithColours() {
        new ConsoleLog(out, Log.Level.INFO, CLOCK, true).log(Log.Level.ERROR, null, "boom", Map.of());
        assertEquals("02 Jan 26 15:04 UTC \u001b[31mERR\u001b[0m boom\n", written());
    }

    @Test
    void json() {
        Clock clock = Clock.fixed(CLOCK.instant(), ZoneOffset.ofHours(2));
        new JsonLog(out, Log.Level.INFO, clock).log(Log.Level.WARN, "group", "m\"", fields());
        assertEquals("{\"time\":\"2026-01-02T17:04:05.678901+02:00\",\"level\":\"WARN\",\"msg\":\"m\\\"\",\"_group\":\"group\","
                + "\"path\":\"/a b\",\"status\":200,\"error\":\"x\\n\\u001b\\\"y\\\"\",\"ok\":true}\n", written());
    }

    @Test
    void levels() {
        Log log = new ConsoleLog(out, Log.Level.WARN, CLOCK, false);
        log.log(Log.Level.INFO, null, "no", Map.of());
        assertEquals("", written());
        assertFalse(log.isEnabled(Log.Level.INFO));
        new NullLog().log(Log.Level.ERROR, null, "no", Map.of());
        assertEquals("", written());
    }
}
