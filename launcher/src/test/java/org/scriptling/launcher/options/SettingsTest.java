package org.scriptling.launcher.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.scriptling.launcher.LauncherException;

/** Where settings come from and which source wins (cli.md sections 2 and 8). */
class SettingsTest {

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new HashMap<>();

    private Settings collect(String... arguments) throws LauncherException {
        return Settings.collect(CommandLine.parse(List.of(arguments)), environment, folder);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void precedence() throws Exception {
        assertNull(collect().text(Option.BEARER_TOKEN));
        assertEquals("info", collect().text(Option.LOG_LEVEL));
        write("scriptling.toml", "[server]\nbearer_token = \"config\"\n[log]\nlevel = \"warn\"\n");
        assertEquals("config", collect().text(Option.BEARER_TOKEN));
        assertEquals("warn", collect().text(Option.LOG_LEVEL));
        write(".env", "SCRIPTLING_BEARER_TOKEN=dotenv\n");
        assertEquals("dotenv", collect().text(Option.BEARER_TOKEN));
        environment.put("SCRIPTLING_BEARER_TOKEN", "environment");
        assertEquals("environment", collect().text(Option.BEARER_TOKEN));
        assertEquals("flag", collect("--bearer-token", "flag").text(Option.BEARER_TOKEN));
    }

    @Test
    void dotEnvAddsToTheEnvironmentOfTheProgram() throws Exception {
        environment.put("A", "set");
        write(".env", "A=file\nB=file\n");
        Settings settings = collect();
        assertEquals(Map.of("B", "file"), settings.dotEnvVariables());
        assertEquals("set", settings.environment().get("A"));
    }

    @Test
    void emptyCountsAsNotSet() throws Exception {
        environment.put("SCRIPTLING_LOG_LEVEL", "");
        environment.put("SCRIPTLING_BEARER_TOKEN", "");
        Settings settings = collect("--log-format=");
        assertEquals("info", settings.text(Option.LOG_LEVEL));
        assertEquals("console", settings.text(Option.LOG_FORMAT));
        assertNull(settings.text(Option.BEARER_TOKEN));
        assertTrue(settings.isGivenEmpty(Option.BEARER_TOKEN));
        assertFalse(settings.isGivenEmpty(Option.SERVER));
        assertTrue(collect("--bearer-token", "").isGivenEmpty(Option.BEARER_TOKEN));
    }

    @Test
    void repeatedValuesFromAllSources() throws Exception {
        write("scriptling.toml", "libpath = [\"c\", \"d\"]\n");
        assertEquals(List.of("c", "d"), collect().texts(Option.LIBPATH));
        environment.put("SCRIPTLING_LIBPATH", "a,b" + File.pathSeparator + "e, f");
        assertEquals(List.of("a", "b", "e", "f"), collect().texts(Option.LIBPATH));
        assertEquals(List.of("x", "y"), collect("-L", "x", "-L", "y").texts(Option.LIBPATH));
    }

    @ParameterizedTest
    @CsvSource({"1,true", "T,true", "TRUE,true", "yes,true", "On,true", "0,false", "f,false", "False,false", "NO,false", "off,false"})
    void truthValues(String text, boolean expected) throws Exception {
        environment.put("SCRIPTLING_GZIP", text);
        assertEquals(expected, collect().isOn(Option.GZIP));
        assertEquals(!expected, collect("--gzip=" + !expected).isOn(Option.GZIP));
    }

    @Test
    void sizesAndTimes() throws Exception {
        Settings settings = collect("--max-body-size=2k", "--request-timeout=1.5");
        assertEquals(2048, settings.size(Option.MAX_BODY_SIZE));
        assertEquals(Duration.ofMillis(1500), settings.duration(Option.REQUEST_TIMEOUT));
        assertEquals(Duration.ofSeconds(10), settings.duration(Option.SHUTDOWN_TIMEOUT));
        assertEquals(32L << 20, collect().size(Option.MAX_BODY_SIZE));
        write("scriptling.toml", "[server]\nmax_body_size = 12\ngzip = true\naccess_log = \"off\"\n");
        assertEquals(12, collect().size(Option.MAX_BODY_SIZE));
        assertTrue(collect().isOn(Option.GZIP));
    }

    @Test
    void listsInOneText() throws Exception {
        assertEquals(List.of("/a", "/b*"), collect("--public-paths", " /a, ,/b* ").entries(Option.PUBLIC_PATHS));
        write("scriptling.toml", "[security]\nallowed_paths = [\"a\", \"b\"]\n");
        assertEquals("a,b", collect().text(Option.ALLOWED_PATHS));
    }

    @Test
    void badValuesAreNamedWithTheirSource() throws Exception {
        environment.put("SCRIPTLING_LOG_LEVEL", "loud");
        assertFailure(LauncherException.USAGE,
                "bad value 'loud' for SCRIPTLING_LOG_LEVEL: expected one of trace, debug, info, warn, error");
        environment.clear();
        write("scriptling.toml", "log.level = 3\n");
        assertFailure(LauncherException.USAGE,
                "bad value '3' for log.level in config file 'scriptling.toml': expected one of trace, debug, info, warn, error");
    }

    @Test
    void configFileByName() throws Exception {
        write("other.toml", "log.level = \"error\"\nlog.colour = true\n");
        Settings settings = collect("-C", "other.toml");
        assertEquals("error", settings.text(Option.LOG_LEVEL));
        assertEquals(List.of("unknown key 'log.colour' in config file 'other.toml'"), settings.warnings());
        assertFailure(LauncherException.FAILURE, "cannot read 'none.toml': no such file", "--config", "none.toml");
        environment.put("SCRIPTLING_CONFIG", "none.toml");
        assertFailure(LauncherException.FAILURE, "cannot read 'none.toml': no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = [1", "= 3", "a = 1\na = 2\n"})
    void malformedConfigFile(String text) throws Exception {
        write("scriptling.toml", text);
        LauncherException error = assertThrows(LauncherException.class, this::collect);
        assertEquals(LauncherException.FAILURE, error.exitCode());
        assertTrue(error.getMessage().startsWith("malformed config file 'scriptling.toml': "), error.getMessage());
    }

    @Test
    void configFileOfTheUser() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home/.config/scriptling"));
        Files.writeString(home.resolve("scriptling.toml"), "log.level = \"trace\"\n");
        environment.put("HOME", folder.resolve("home").toString());
        assertEquals("trace", collect().text(Option.LOG_LEVEL));
        write("scriptling.toml", "log.level = \"warn\"\n");
        assertEquals("warn", collect().text(Option.LOG_LEVEL));
    }

    private void assertFailure(int exitCode, String message, String... arguments) {
        LauncherException error = assertThrows(LauncherException.class, () -> collect(arguments));
        assertEquals(message, error.getMessage());
        assertEquals(exitCode, error.exitCode());
    }
}
