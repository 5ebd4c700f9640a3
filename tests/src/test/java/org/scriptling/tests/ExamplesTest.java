package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the project print what their {@code .expected} files say, so that they cannot rot. */
final class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> examples() {
        return scripts().stream().map(script -> DynamicTest.dynamicTest(script.getFileName().toString(),
                () -> check(script)));
    }

    @Test
    void thereAreExamples() {
        assertFalse(scripts().isEmpty(), "no example has an .expected file");
    }

    private static List<Path> scripts() {
        return Project.files(Project.root().resolve("examples")).stream()
                .filter(file -> file.toString().endsWith(".py") && Files.exists(expected(file))).toList();
    }

    private static Path expected(Path script) {
        return Path.of(script.toString().replaceAll("\\.py$", ".expected"));
    }

    private static void check(Path script) {
        Distribution.Result result = Distribution.run(script.getParent(), script.getFileName().toString());
        assertEquals("", result.err());
        assertEquals(Project.read(expected(script)), result.out());
        assertEquals(0, result.exitCode());
    }
}
