package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts are quick because all classes come from the class caches of the distribution and none of ours is made at run time. This
 * reads the JVM's log of loaded classes; it measures no time.
 */
final class ClassCacheTest {

    private static final String FROM_CACHE = "source: shared objects file";
    private static final String FROM_SECOND_CACHE = FROM_CACHE + " (top)";
    private static final String PROGRAM = "import json\n\n\ndef double(value):\n    return [value, value]\n\n\nprint(json.dumps(double('hello')))\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeProgram() {
        Project.write(folder.resolve("program.py"), PROGRAM);
    }

    /** Runs the command; returns what it loaded, a line for each class. */
    private List<String> loadedClasses(String... arguments) throws IOException {
        Path log = folder.resolve("classes.log");
        var result = Distribution.run(folder, Map.of("SCRIPTLING_JAVA_OPTIONS", "-Xlog:class+load:file=" + log + ":none"), "", arguments);
        assertEquals(0, result.exitCode(), result::err);
        return Files.readAllLines(log);
    }

    private static void assertAllFromCache(List<String> loaded) {
        assertTrue(loaded.stream().anyMatch(line -> line.startsWith("org.scriptling.")), "classes of Scriptling are in the log");
        assertEquals(List.of(), loaded.stream().filter(line -> line.startsWith("org.scriptling.") && !line.contains(FROM_CACHE)).toList());
    }

    @Test
    void inspection() throws IOException {
        assertAllFromCache(loadedClasses("--version"));
        List<String> loaded = loadedClasses("--lint", "program.py");
        assertAllFromCache(loaded);
        assertEquals(List.of(), loaded.stream().filter(line -> line.startsWith("com.oracle.truffle.")).toList());
    }

    @Test
    void program() throws IOException {
        List<String> loaded = loadedClasses("program.py");
        assertAllFromCache(loaded);
        assertTrue(loaded.stream().anyMatch(line -> line.startsWith("jdk.graal.compiler.") && line.endsWith(FROM_SECOND_CACHE)),
                "the compiler is in the second cache");
    }

    @Test
    void aColonInTheNameOfTheFolder() throws IOException {
        Path distribution = Distribution.command().getParent().getParent();
        Path link = Files.createSymbolicLink(folder.resolve("a:b"), distribution);
        var process = new ProcessBuilder(link.resolve("bin/scriptling").toString(), "program.py").directory(folder.toFile()).start();
        var result = Distribution.finish(process, "");
        assertEquals("[\"hello\", \"hello\"]\n", result.out(), result::err);
        assertEquals(0, result.exitCode());
    }
}
