package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real programs, run by the distribution; {@code expected.txt} is what CPython prints. */
final class ProgramsTest {

    @TestFactory
    Stream<DynamicTest> programs() {
        try {
            return Files.list(Project.resources("programs")).filter(Files::isDirectory).sorted()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path folder) {
        Distribution.Result result = Distribution.run(folder, "main.py");
        assertEquals("", result.err());
        assertEquals(Project.read(folder.resolve("expected.txt")), result.out());
        assertEquals(0, result.exitCode());
    }
}
