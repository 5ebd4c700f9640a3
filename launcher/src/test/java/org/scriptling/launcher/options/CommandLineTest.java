package org.scriptling.launcher.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.scriptling.launcher.LauncherException;

/** Flag syntax (cli.md section 2.4). */
class CommandLineTest {

    private static CommandLine parse(String... arguments) throws LauncherException {
        return CommandLine.parse(List.of(arguments));
    }

    private static String usageError(String... arguments) {
        LauncherException error = assertThrows(LauncherException.class, () -> parse(arguments));
        assertEquals(LauncherException.USAGE, error.exitCode());
        return error.getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--server :80", "--server=:80", "-S :80", "-S:80", "-S=:80", "x.py --server :80", "-iS:80"})
    void valueOfFlag(String line) throws LauncherException {
        assertEquals(List.of(":80"), parse(line.split(" ")).values().get(Option.SERVER));
    }

    @Test
    void flagsMayFollowTheFile() throws LauncherException {
        CommandLine line = parse("a.py", "--log-level", "debug", "one", "-L", "lib");
        assertEquals(List.of("a.py", "one"), line.positionals());
        assertEquals(List.of("lib"), line.values().get(Option.LIBPATH));
    }

    @Test
    void everythingBehindTwoDashesBelongsToTheProgram() throws LauncherException {
        CommandLine line = parse("-i", "--", "a.py", "--server", "--", "-x");
        assertEquals(List.of(), line.positionals());
        assertEquals(List.of("a.py", "--server", "--", "-x"), line.rest());
        assertFalse(line.has(Option.SERVER));
    }

    @Test
    void repeatedFlagsAddUpAndOthersAreReplaced() throws LauncherException {
        CommandLine line = parse("-L", "a", "--libpath=b", "--log-level", "debug", "--log-level=warn");
        assertEquals(List.of("a", "b"), line.values().get(Option.LIBPATH));
        assertEquals(List.of("warn"), line.values().get(Option.LOG_LEVEL));
    }

    @Test
    void aDashIsAValueAndAPositional() throws LauncherException {
        assertEquals(List.of("-"), parse("--allowed-paths", "-").values().get(Option.ALLOWED_PATHS));
        assertEquals(List.of("-"), parse("-").positionals());
        assertEquals(List.of("-x"), parse("--code=-x").values().get(Option.CODE));
    }

    @Test
    void flagsTakeTruthValuesAndMayBeBundled() throws LauncherException {
        assertEquals(List.of("false"), parse("--lint=false").values().get(Option.LINT));
        CommandLine line = parse("-il");
        assertEquals(List.of("true"), line.values().get(Option.INTERACTIVE));
        assertEquals(List.of("true"), line.values().get(Option.LINT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--servr :80       | unknown flag: --servr (did you mean --server?)",
        "--alowed-path -   | unknown flag: --alowed-path (did you mean --allowed-paths?)",
        "--package x       | unknown flag: --package",
        "--mcp-tools x     | unknown flag: --mcp-tools",
        "-x                | unknown flag: -x",
        "-ix               | unknown flag: -x in -ix",
        "--server          | flag needs a value: --server",
        "--server --lint   | flag needs a value: --server",
        "-c -x             | flag needs a value: --code",
        "--lint=maybe      | bad value 'maybe' for --lint: expected true or false",
        "--lint=           | bad value '' for --lint: expected true or false",
        "--log-level loud  | bad value 'loud' for --log-level: expected one of trace, debug, info, warn, error",
        "--max-body-size x | bad value 'x' for --max-body-size: expected a number of bytes such as 65536, 512k or 32m",
        "--request-timeout=-1 | bad value '-1' for --request-timeout: expected a number of seconds"})
    void usageErrors(String line, String message) {
        assertEquals(message, usageError(line.split(" ")));
    }

    @Test
    void distanceCountsSwappedNeighboursOnce() {
        assertEquals(1, NearMiss.distance("sevrer", "server"));
        assertEquals(2, NearMiss.distance("srvr", "server"));
        assertEquals(6, NearMiss.distance("", "server"));
    }
}
