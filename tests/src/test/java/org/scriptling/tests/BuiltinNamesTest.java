package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.scriptling.launcher.command.BuiltinNames;

/** The names that lint takes as known are the names that programs find. */
final class BuiltinNamesTest {

    @Test
    void lintKnowsTheBuiltins(@TempDir Path folder) {
        Distribution.Result result = Distribution.run(folder, "-c", """
                import builtins
                print(" ".join(name for name in dir(builtins) if name not in ("__name__", "__doc__", "__package__",
                    "__loader__", "__spec__", "__builtins__")))
                """);
        assertEquals("", result.err());
        Set<String> offered = Set.of(result.out().strip().split(" ")).stream().collect(Collectors.toCollection(TreeSet::new));
        assertEquals(offered, new TreeSet<>(BuiltinNames.all()));
    }
}
