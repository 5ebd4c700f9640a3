package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The optimising runtime is at work in the distribution: hot code is compiled, without bailout, performance warning or deoptimisation
 * loop. Judged by the engine's own trace of compilations; never by time.
 */
class CompilationTest {

    /** More deoptimisations of one function than there are reasons to change one's mind about it. */
    private static final int DEOPTIMISATION_LIMIT = 8;

    private static final Pattern EVENT = Pattern.compile("\\[engine\\] (opt \\w+\\.?|perf warn)\\s+(?:engine=\\d+\\s+id=\\d+\\s+)?(.*?)\\s*\\|.*");

    /** What the trace says, by function. */
    private record Trace(Map<String, Integer> compiled, Map<String, Integer> deoptimised, List<String> problems) {

        static Trace read(Path log) throws IOException {
            Map<String, Integer> compiled = new TreeMap<>();
            Map<String, Integer> deoptimised = new TreeMap<>();
            List<String> lines = Files.readAllLines(log);
            for (String line : lines) {
                Matcher event = EVENT.matcher(line);
                if (event.matches()) {
                    switch (event.group(1)) {
                        case "opt done" -> compiled.merge(event.group(2), 1, Integer::sum);
                        case "opt deopt" -> deoptimised.merge(event.group(2), 1, Integer::sum);
                        default -> {
                            // Other events are either harmless or among the problems.
                            continue;
                        }
                    }
                }
            }
            List<String> problems = lines.stream().filter(line -> line.contains("opt fail") || line.contains("perf warn") || line.contains("WARNING")).toList();
            return new Trace(compiled, deoptimised, problems);
        }

        void check() {
            assertEquals(List.of(), problems, "bailouts and performance warnings");
            deoptimised.forEach((function, count) -> assertTrue(count <= DEOPTIMISATION_LIMIT, function + " was deoptimised " + count + " times"));
        }

        boolean hasCompiled(String function) {
            return compiled.containsKey(function);
        }
    }

    private static Map<String, String> tracing(Path log) {
        return Map.of("SCRIPTLING_JAVA_OPTIONS", String.join(" ", "-Dpolyglot.engine.AllowExperimentalOptions=true", "-Dpolyglot.engine.TraceCompilation=true",
                        "-Dpolyglot.compiler.TracePerformanceWarnings=all", "-Dpolyglot.engine.CompilationFailureAction=Print", "-Dpolyglot.log.file=" + log));
    }

    @TestFactory
    Stream<DynamicTest> hotCodeIsCompiled(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("compilation.log");
        Path script = Project.resources("compilation").resolve("hot.py");
        Distribution.Result result = Distribution.run(folder, tracing(log), "", script.toString());
        assertEquals("", result.err());
        assertEquals("[2584, 175000, 30000.0, 40000, 2500, 608, 199990000, 12000, 45000, 19375, 6666, 20000, 117000, 8500, 300120.0]\n", result.out());
        Trace trace = Trace.read(log);
        Stream<String> names = Stream.of("hot_function", "hot_loop", "hot_objects", "plus", "__init__", "hot_containers", "hot_exceptions", "hot_closures", "<lambda>", "hot_generator", "numbers",
                        "hot_matches", "__eq__", "hot_delegation", "delegating", "hot_comprehensions", "hot_stack", "hot_counters", "step",
                        "hot_slices", "hot_extremes", "mixed", "hot_mixtures");
        Stream<DynamicTest> functions = names.map(name -> dynamicTest(name, () -> assertTrue(trace.hasCompiled(name), () -> name + " is not among " + trace.compiled().keySet())));
        return Stream.concat(functions, Stream.of(dynamicTest("without trouble", trace::check)));
    }

    @Test
    void routeHandlersAreCompiled(@TempDir Path folder) throws IOException {
        Path log = folder.resolve("compilation.log");
        Path program = AcceptanceFolder.copy("getting-started", folder);
        try (ServerProcess server = ServerProcess.start(program, tracing(log), "--access-log", "off", "setup.py");
                        RawHttpClient client = RawHttpClient.connect(server.address())) {
            boolean compiled = false;
            for (int i = 0; i < 200 && !compiled; i++) {
                for (int j = 0; j < 500; j++) {
                    assertEquals(200, client.exchange(RawRequest.get("/api/users/" + j)).status());
                }
                compiled = Trace.read(log).hasCompiled("get_user");
            }
            assertTrue(compiled, "get_user was not compiled in 100,000 requests");
            Trace.read(log).check();
        }
    }
}
