package org.scriptling.launcher.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Syntax of {@code .env} (cli.md section 8). */
class DotEnvTest {

    private static final Map<String, String> ENVIRONMENT = Map.of("HOME", "/home/ann");

    private static String value(String line) {
        return DotEnv.parse(line, ENVIRONMENT).variables().get("K");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "K=v              | v",
        "  K =  v w       | v w",
        "export K=v       | v",
        "K=v # comment    | v",
        "K=v#comment      | v",
        "K=\"v # no\" # c | v # no",
        "K='v # no'       | v # no",
        "K=\"a\\tb\\\"\\\\\\q\" | a\tb\"\\\\q",
        "K='a\\nb $HOME'  | a\\nb $HOME",
        "K=$HOME/x        | /home/ann/x",
        "K=${HOME}x       | /home/annx",
        "K=\"${HOME}\"    | /home/ann",
        "K=$NONE ${NONE}  | $NONE ${NONE}",
        "K=$HOME-old      | /home/ann-old",
        "K=a$             | a$",
        "K=a=b            | a=b"})
    void values(String line, String expected) {
        assertEquals(expected.replace("\\t", "\t"), value(line));
    }

    @Test
    void emptyValue() {
        assertEquals("", value("K="));
        assertEquals("", value("K=\"\""));
        assertEquals("line\nbreak", value("K=\"line\\nbreak\""));
    }

    @Test
    void earlierLinesMayBeReferredToAndLaterOnesWin() {
        DotEnv file = DotEnv.parse("A=1\r\nB=$A$A\r\n\r\n# comment\r\nA=2\r\n", ENVIRONMENT);
        assertEquals(Map.of("A", "2", "B", "11"), file.variables());
        assertEquals(List.of(), file.warnings());
    }

    @Test
    void badLinesAreSkippedAndNamed() {
        DotEnv file = DotEnv.parse("A=1\nno assignment\n1B=2\nC=\"open\nD='x' y\nE-2=3\n", ENVIRONMENT);
        assertEquals(Map.of("A", "1", "E-2", "3"), file.variables());
        assertEquals(List.of(2, 3, 4, 5).stream().map(line -> ".env line " + line + " is not KEY=value: skipped").toList(),
                file.warnings());
    }

    @Test
    void missingFileIsFine(@TempDir Path folder) {
        DotEnv file = DotEnv.read(folder.resolve(".env"), ENVIRONMENT);
        assertEquals(Map.of(), file.variables());
        assertEquals(List.of(), file.warnings());
        assertNull(file.variables().get("K"));
    }
}
