package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Small scripts, one topic each. Beside {@code name.py} lies {@code name.out} with its standard output or {@code name.err} with
 * the last line of standard error ({@code -} for none, a class alone when its text is free) and the exit code, or both. The
 * expectations come from CPython (see {@code check-with-cpython.sh}) or, in files named {@code scriptling_*}, from the
 * specification. They are never written from our own output.
 */
final class SnippetsTest {

    private static final Path FOLDER = Project.resources("snippets");

    /** What a snippet must do. */
    private record Expectation(String out, String lastError, int exitCode) {

        static Expectation of(Path script) {
            String base = script.toString().replaceAll("\\.py$", "");
            Path out = Path.of(base + ".out");
            Path err = Path.of(base + ".err");
            String text = Files.exists(out) ? Project.read(out) : "";
            if (!Files.exists(err)) {
                return new Expectation(text, "-", 0);
            }
            List<String> lines = Project.read(err).lines().toList();
            return new Expectation(text, lines.get(0), Integer.parseInt(lines.get(1).replace("exit ", "")));
        }
    }

    @TestFactory
    Stream<DynamicTest> snippets() {
        return scripts().stream().map(script -> DynamicTest.dynamicTest(FOLDER.relativize(script).toString(),
                () -> check(script)));
    }

    @Test
    void everySnippetHasAnExpectation() {
        Set<String> modules = Set.copyOf(Project.read(FOLDER.resolve("imported-modules.txt")).lines().toList());
        List<String> without = topLevel().stream().filter(script -> !isSnippet(script))
                .map(script -> FOLDER.relativize(script).toString().replace('\\', '/')).filter(name -> !modules.contains(name)).toList();
        assertEquals(List.of(), without);
    }

    /** Files in the folders of topics; folders below them are packages that snippets import. */
    private static List<Path> topLevel() {
        return Project.files(FOLDER).stream()
                .filter(file -> file.toString().endsWith(".py") && FOLDER.relativize(file).getNameCount() == 2).toList();
    }

    private static List<Path> scripts() {
        return topLevel().stream().filter(SnippetsTest::isSnippet).toList();
    }

    private static boolean isSnippet(Path script) {
        String base = script.toString().replaceAll("\\.py$", "");
        return Files.exists(Path.of(base + ".out")) || Files.exists(Path.of(base + ".err"));
    }

    private static void check(Path script) {
        Expectation expected = Expectation.of(script);
        Guest.Outcome outcome = Guest.run(script, List.of());
        // An unexpected exception says more than the output that is missing because of it.
        if (expected.lastError().equals("-")) {
            assertEquals("", outcome.lastError(), () -> "after printing\n" + outcome.out());
        }
        assertEquals(expected.out(), outcome.out());
        assertEquals(expected.exitCode(), outcome.exitCode());
        if (!expected.lastError().equals("-")) {
            boolean classOnly = !expected.lastError().contains(" ") && outcome.lastError().startsWith(expected.lastError() + ":");
            if (!classOnly) {
                assertEquals(expected.lastError(), outcome.lastError());
            }
        }
        boolean refused = expected.lastError().matches("(Syntax|Indentation|Tab)Error.*");
        assertEquals(refused, outcome.syntaxError());
        if (refused) {
            assertTrue(outcome.out().isEmpty(), "a syntax error must prevent all output");
        }
    }
}
