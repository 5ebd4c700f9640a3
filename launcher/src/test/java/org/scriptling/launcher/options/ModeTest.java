package org.scriptling.launcher.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.scriptling.launcher.LauncherException;

/** Choice of the mode (cli.md section 3). */
class ModeTest {

    @TempDir
    private Path folder;

    private Mode choose(String line, Map<String, String> environment, boolean terminal) throws LauncherException {
        List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
        CommandLine commandLine = CommandLine.parse(arguments);
        Mode early = Mode.early(commandLine);
        return early != null ? early : Mode.choose(Settings.collect(commandLine, environment, folder), terminal);
    }

    @ParameterizedTest
    @CsvSource({"'--version --lint x',VERSION", "'-h',HELP", "'--help=false x.py',FILE", "'x.py --lint',LINT", "'--list-libs -c x',LIST_LIBRARIES",
        "'-S :80 x.py',SERVER", "'-c x y.py',CODE", "'-c= y.py',CODE", "'-i',INTERACTIVE", "'x.py a b',FILE", "'-',STANDARD_INPUT",
        "'-- x.py',HELP", "'',HELP"})
    void firstMatchWins(String line, Mode expected) throws LauncherException {
        assertEquals(expected, choose(line, Map.of(), true));
    }

    @ParameterizedTest
    @CsvSource({"'',STANDARD_INPUT", "'-- a',STANDARD_INPUT", "'x.py',FILE", "'--lint',LINT"})
    void withoutTerminal(String line, Mode expected) throws LauncherException {
        assertEquals(expected, choose(line, Map.of(), false));
    }

    @ParameterizedTest
    @CsvSource({"'x.py',SERVER", "'--lint x.py',LINT", "'--list-libs',LIST_LIBRARIES", "'--version',VERSION"})
    void serverFromTheEnvironment(String line, Mode expected) throws LauncherException {
        assertEquals(expected, choose(line, Map.of("SCRIPTLING_SERVER", ":80"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-c x -i", "-c x --server :80", "-i --server :80", "--lint -c x", "--lint -S :80"})
    void contradictions(String line) {
        LauncherException error = assertThrows(LauncherException.class, () -> choose(line, Map.of(), true));
        assertEquals(LauncherException.USAGE, error.exitCode());
    }
}
