package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jakarta.json.JsonObject;

/** The command {@code scriptling}: modes, arguments, streams, exit codes, error texts. */
final class CommandLineTest {

    @TempDir
    private Path folder;

    private void file(String name, String text) {
        Project.write(folder.resolve(name), text);
    }

    private Distribution.Result run(String... arguments) {
        return Distribution.run(folder, arguments);
    }

    private Distribution.Result runWithInput(String input, String... arguments) {
        return Distribution.run(folder, Map.of(), input, arguments);
    }

    private static void assertEnds(int exitCode, String out, String lastError, Distribution.Result result) {
        assertEquals(out, result.out(), result::err);
        assertEquals(lastError, result.lastErrorLine());
        assertEquals(exitCode, result.exitCode());
    }

    @Test
    void runsAFile() {
        file("hello.py", "#!/usr/bin/env scriptling\nimport sys\nprint('hello', sys.argv, __name__, __file__)\n");
        assertEnds(0, "hello ['hello.py', 'a', '-x', 'ü'] __main__ hello.py\n", "", run("hello.py", "a", "--", "-x", "ü"));
    }

    @Test
    void flagsStandBeforeAndAfterTheFile() {
        file("hello.py", "import sys\nprint(sys.argv)\n");
        assertEnds(0, "['hello.py', 'x']\n", "", run("--log-level", "warn", "hello.py", "--log-format=json", "x"));
    }

    @Test
    void runsInlineCode() {
        assertEnds(0, "['-c', 'a', 'b'] False\n", "",
                run("-c", "import sys; print(sys.argv, '__file__' in globals())", "a", "b"));
        assertEnds(0, "3\n", "", run("--code=print(1 + 2)"));
    }

    @Test
    void runsStandardInput() {
        assertEnds(0, "[''] __main__\n", "", runWithInput("import sys\nprint(sys.argv, __name__)\n"));
        assertEnds(0, "['', 'x']\n", "", runWithInput("import sys\nprint(sys.argv)\n", "--", "x"));
        assertEnds(0, "['', 'x']\n", "", runWithInput("import sys\nprint(sys.argv)\n", "-", "x"));
    }

    @Test
    void aProgramReadsStandardInput() {
        file("echo.py", "print('got', input('name? '))\ntry:\n    input()\nexcept EOFError as e:\n    print('end')\n");
        assertEnds(0, "name? got Ann\nend\n", "", runWithInput("Ann\n", "echo.py"));
    }

    @Test
    void sourceMayHaveAByteOrderMarkAndAnyLineEnd() {
        file("crlf.py", "\uFEFFif True:\r\n    print('crlf')\r\n");
        assertEnds(0, "crlf\n", "", run("crlf.py"));
    }

    @Test
    void missingFile() {
        assertEnds(1, "", "Error: cannot read 'missing.py': no such file", run("missing.py"));
    }

    @Test
    void syntaxErrorRunsNothing() {
        file("bad.py", "print('never')\nx = 1\ny = = 2\n");
        Distribution.Result result = run("bad.py");
        assertEquals(1, result.exitCode());
        assertEquals("", result.out());
        assertTrue(result.lastErrorLine().matches("Error: SyntaxError: .* \\(bad\\.py:3\\)"), result::err);
    }

    @Test
    void everySyntaxErrorIsShownWithItsPlace() {
        file("bad.py", "for i in range(3)\n    print(i)\nfunction f():\n    pass\n");
        Distribution.Result result = run("bad.py");
        assertEquals(1, result.exitCode());
        assertEquals("""
                  File "bad.py", line 1
                    for i in range(3)
                                     ^
                Error: SyntaxError: expected ':' (bad.py:1)
                  File "bad.py", line 3
                    function f():
                             ^
                  Hint: did you mean 'def'?
                Error: SyntaxError: invalid syntax (bad.py:3)
                """, result.err());
    }

    @Test
    void anExceptionWhoseTextFails() {
        file("evil.py", "class E(Exception):\n    def __str__(self):\n        return 5\n\nraise E()\n");
        Distribution.Result result = run("evil.py");
        assertEquals(1, result.exitCode());
        assertEquals("Error: E: <exception str() failed> (evil.py:5)", result.lastErrorLine());
    }

    @Test
    void fileNamesAreUtf8InAnyLocale() {
        // The names are written in escapes: the JVM of the tests may itself run in a locale without them.
        String code = "import os\nopen('\\u20ac.txt', 'w').close()\nprint(b'\\xe2\\x82\\xac.txt'.decode() in os.listdir('.'))";
        for (Map<String, String> locale : List.of(Map.of("LC_ALL", "C"), Map.of("LC_ALL", "", "LC_CTYPE", "", "LANG", "xx_YY.UTF-8"))) {
            assertEnds(0, "True\n", "", Distribution.run(folder, locale, "", "-c", code));
        }
    }

    @Test
    void anEmptyFileName() {
        assertEnds(1, "", "Error: cannot read '': no such file", run(""));
    }

    @Test
    void uncaughtException() {
        file("boom.py", """
                def inner(x):
                    raise ValueError("boom " + x)

                def outer():
                    inner("now")

                print("before")
                outer()
                """);
        Distribution.Result result = run("boom.py");
        assertEquals(1, result.exitCode());
        assertEquals("before\n", result.out());
        List<String> lines = result.err().lines().toList();
        assertEquals("Traceback (most recent call last):", lines.getFirst());
        assertEquals("Error: ValueError: boom now (boom.py:2)", lines.getLast());
        String trace = result.err();
        int module = trace.indexOf("File \"boom.py\", line 8, in <module>");
        int outer = trace.indexOf("File \"boom.py\", line 5, in outer");
        int inner = trace.indexOf("File \"boom.py\", line 2, in inner");
        assertTrue(module > 0 && outer > module && inner > outer, trace);
        assertTrue(trace.contains("    raise ValueError(\"boom \" + x)"), trace);
    }

    @Test
    void tracebackThroughDelegatingGenerators() {
        file("generators.py", """
                def last():
                    yield 1
                    yield 1 // 0

                def middle():
                    yield from last()

                def first():
                    yield from middle()

                for value in first():
                    pass
                """);
        List<String> places = run("generators.py").err().lines().filter(line -> line.startsWith("  File ")).toList();
        assertEquals(List.of("  File \"generators.py\", line 11, in <module>", "  File \"generators.py\", line 9, in first", "  File \"generators.py\", line 6, in middle",
                        "  File \"generators.py\", line 3, in last"), places);
    }

    @Test
    void chainedExceptionsAndNotes() {
        file("chain.py", """
                try:
                    try:
                        {}["k"]
                    except KeyError as e:
                        raise ValueError("outer") from e
                except ValueError as e:
                    e.add_note("a note")
                    raise
                """);
        Distribution.Result result = run("chain.py");
        assertEquals(1, result.exitCode());
        assertTrue(result.err().contains("KeyError: 'k'"), result::err);
        assertTrue(result.err().contains("The above exception was the direct cause of the following exception:"), result::err);
        assertTrue(result.err().contains("a note"), result::err);
        file("context.py", "try:\n    1 / 0\nexcept ZeroDivisionError:\n    raise KeyError('x')\n");
        assertTrue(run("context.py").err().contains("During handling of the above exception, another exception occurred:"));
    }

    @Test
    void exitCodes() {
        assertEnds(0, "", "", run("-c", "import sys; sys.exit()"));
        assertEnds(0, "", "", run("-c", "import sys; sys.exit(None)"));
        assertEnds(7, "x\n", "", run("-c", "import sys; print('x'); sys.exit(7)"));
        assertEnds(7, "", "", run("-c", "import sys; sys.exit(263)"));
        assertEnds(255, "", "", run("-c", "import sys; sys.exit(-1)"));
        assertEnds(1, "out\n", "goodbye", run("-c", "import sys; print('out'); sys.exit('goodbye')"));
        assertEnds(3, "", "", run("-c", "raise SystemExit(3)"));
        assertEnds(5, "", "", run("-c", "exit(5)"));
    }

    @Test
    void finallyRunsOnExit() {
        file("cleanup.py", "import sys\ntry:\n    sys.exit(4)\nexcept Exception:\n    print('never')\nfinally:\n    print('cleanup')\n");
        assertEnds(4, "cleanup\n", "", run("cleanup.py"));
    }

    @Test
    void usageErrors() {
        Distribution.Result unknown = run("--servr", ":8000");
        assertEquals(2, unknown.exitCode());
        assertTrue(unknown.err().startsWith("Error: unknown flag: --servr"), unknown::err);
        assertTrue(unknown.err().contains("--server"), unknown::err);
        for (String[] arguments : List.of(new String[] {"--log-level", "loud", "-c", "1"}, new String[] {"--log-format", "xml", "-c", "1"},
                new String[] {"--code"}, new String[] {"-c", "1", "-i"}, new String[] {"--lint-format", "xml", "--lint", "x.py"},
                new String[] {"--allowed-paths", ",", "-c", "1"}, new String[] {"-c", "1", "--server", ":0"})) {
            Distribution.Result result = run(arguments);
            assertEquals(2, result.exitCode(), () -> String.join(" ", arguments) + "\n" + result.err());
            assertTrue(result.err().startsWith("Error: "), result::err);
        }
        assertEquals(2, Distribution.run(folder, Map.of("SCRIPTLING_LOG_LEVEL", "loud"), "", "-c", "1").exitCode());
    }

    @Test
    void helpAndVersion() {
        Distribution.Result help = run("--help");
        assertEquals(0, help.exitCode());
        for (String flag : List.of("--server", "--bearer-token", "--tls-generate", "--allowed-paths", "--lint", "--interactive")) {
            assertTrue(help.out().contains(flag), () -> flag + " is not in\n" + help.out());
        }
        Distribution.Result version = run("-v");
        assertEquals(0, version.exitCode());
        assertTrue(version.out().matches("(?s).*\\d+\\.\\d+.*"), version::out);
        assertEquals(version.out(), run("--version").out());
        assertEquals(help.out(), runWithInput("").out(), "nothing to run shows the help");
    }

    @Test
    void listsLibraries() {
        Distribution.Result result = run("--list-libs");
        assertEquals(0, result.exitCode());
        List<String> names = result.out().lines().toList();
        assertTrue(names.containsAll(List.of("json", "math", "os", "sys", "time", "scriptling.runtime.http")), result::out);
    }

    @Test
    void lintAsText() {
        file("bad.py", "print(\nx = = 1\n");
        file("good.py", "print(1)\n");
        Distribution.Result bad = run("--lint", "bad.py");
        assertEquals(1, bad.exitCode());
        assertTrue(bad.out().matches("(?s)bad\\.py:\\d+(:\\d+)?: .* \\(error\\)\n.*"), bad::out);
        assertEnds(0, "No issues found\n", "", run("--lint", "good.py"));
        assertTrue(runWithInput("x = (\n", "--lint").out().startsWith("stdin:"));
        assertEquals(1, run("--lint", "missing.py").exitCode());
        file("effects.py", "print('never run')\nimport no_such_module\nprint(no_such_module)\n");
        assertFalse(run("--lint", "effects.py").out().contains("never run\n"));
    }

    @Test
    void lintAsJson() {
        file("bad.py", "def f(:\n    pass\n");
        Distribution.Result result = run("--lint", "--lint-format", "json", "bad.py");
        assertEquals(1, result.exitCode());
        JsonObject report = Json.object(result.out());
        assertEquals(1, report.getInt("files_checked"));
        assertTrue(report.getBoolean("has_errors"));
        JsonObject finding = report.getJsonArray("errors").getJsonObject(0);
        assertEquals("bad.py", finding.getString("file"));
        assertEquals(1, finding.getInt("line"));
        assertEquals("error", finding.getString("severity"));
        assertEquals("parse-error", finding.getString("code"));
        assertFalse(finding.getString("message").isEmpty());
        file("good.py", "print(1)\n");
        JsonObject clean = Json.object(run("--lint", "--lint-format=json", "good.py").out());
        assertFalse(clean.getBoolean("has_errors"));
        assertTrue(clean.getJsonArray("errors").isEmpty());
    }

    @Test
    void theFirstArgumentDoesNotDecideAlone() {
        // The start script chooses options of the JVM by it; what is done must not depend on that.
        file("program.py", "import sys\nprint(sys.argv)\nsys.exit(3)\n");
        assertEnds(3, "['program.py', '--server', '-Sx']\n", "", run("--lint", "--lint=false", "program.py", "--", "--server", "-Sx"));
        assertEnds(0, "No issues found\n", "", run("--log-level", "warn", "program.py", "--lint"));
    }

    @Test
    void lintWinsOverAServerAddressInTheEnvironment() {
        file("good.py", "print(1)\n");
        assertEnds(0, "No issues found\n", "", Distribution.run(folder, Map.of("SCRIPTLING_SERVER", ":0"), "", "--lint", "good.py"));
    }

    @Test
    void interactiveSessionOverAPipe() {
        Distribution.Result result = runWithInput("""
                1 + 2
                x = 5
                x * 2
                None
                'text'
                def f(n):
                    if n:
                        return n + 1
                    return 0

                f(x)
                1 / 0
                x
                for i in range(2):
                    print(i)

                [1,
                 2]
                """, "-i");
        assertEquals("3\n10\n'text'\n6\n5\n0\n1\n[1, 2]\n", result.out());
        assertTrue(result.err().contains("ZeroDivisionError: division by zero"), result::err);
        assertEquals(0, result.exitCode());
        assertEquals(6, runWithInput("import sys\nsys.exit(6)\nprint('never')\n", "--interactive").exitCode());
        assertEnds(0, "1\n", "", runWithInput("print(1)\n/exit\nprint(2)\n", "-i"));
    }

    @Test
    void libraryPath() {
        file("lib/extra.py", "where = 'lib'\n");
        file("other/extra.py", "where = 'other'\n");
        file("app/main.py", "import extra\nprint(extra.where)\n");
        file("app/json.py", "OWN = 'own json'\n");
        file("app/shadow.py", "import json\nprint(json.OWN)\n");
        file("lib/json.py", "OWN = 'from lib'\n");
        file("lib/sys.py", "OWN = 1\n");
        file("app/sys_stays.py", "import sys\nprint(hasattr(sys, 'OWN'))\n");
        assertEnds(0, "lib\n", "", run("-L", "lib", "--libpath", "other", "app/main.py"));
        assertEnds(0, "other\n", "", Distribution.run(folder, Map.of("SCRIPTLING_LIBPATH", "other"), "", "app/main.py"));
        assertEnds(0, "own json\n", "", run("-L", "lib", "app/shadow.py"));
        assertEnds(0, "from lib\n", "", run("-L", "lib", "-c", "import json; print(json.OWN)"));
        assertEnds(0, "False\n", "", run("-L", "lib", "app/sys_stays.py"));
        Distribution.Result missing = run("app/main.py");
        assertEquals(1, missing.exitCode());
        assertEquals("Error: ModuleNotFoundError: No module named 'extra' (app/main.py:1)", missing.lastErrorLine());
    }

    @Test
    void disabledLibrary() {
        assertEnds(0, "No module named 'math'\n", "", run("--disable-lib", "math", "-c", """
                try:
                    import math
                except ImportError as e:
                    print(e)
                """));
    }

    @Test
    void allowedPaths() {
        file("data/in.txt", "inside");
        file("outside.txt", "outside");
        file("read.py", """
                import sys
                for name in sys.argv[1:]:
                    try:
                        with open(name) as f:
                            print(f.read())
                    except PermissionError as e:
                        print(e, isinstance(e, OSError))
                    finally:
                        print("finally")
                """);
        assertEnds(0, """
                inside
                finally
                access denied: path 'outside.txt' is outside allowed directories True
                finally
                access denied: path 'data/../outside.txt' is outside allowed directories True
                finally
                """, "", run("--allowed-paths", "./data", "read.py", "data/in.txt", "outside.txt", "data/../outside.txt"));
        assertEnds(0, "access denied: path 'data/in.txt' is outside allowed directories True\nfinally\n", "",
                run("--allowed-paths", "-", "read.py", "data/in.txt"));
        assertEnds(0, "outside\nfinally\n", "", run("read.py", "outside.txt"));
    }

    @Test
    void dotEnvFile() {
        file(".env", "# comment\nexport GREETING=\"hello\\tyou\"\nPLAIN = text # comment\nUSES='${PLAIN}' \nBOTH=${PLAIN}!\nHOME_SET=file\n");
        file("env.py", "import os\nfor k in ('GREETING', 'PLAIN', 'USES', 'BOTH', 'HOME_SET'):\n    print(os.getenv(k))\n");
        assertEnds(0, "hello\tyou\ntext\n${PLAIN}\ntext!\nprocess\n", "",
                Distribution.run(folder, Map.of("HOME_SET", "process"), "", "env.py"));
    }

    @Test
    void outputOfAnEndlessProgramIsCutByAClosedPipe() throws IOException, InterruptedException {
        file("endless.py", "i = 0\nwhile True:\n    print('line', i)\n    i += 1\n");
        Process process = Distribution.prepare(folder, Map.of(), List.of("endless.py")).start();
        try (InputStream out = process.getInputStream()) {
            assertEquals("line 0\n", new String(out.readNBytes(7), StandardCharsets.UTF_8));
        }
        assertTrue(process.waitFor(Distribution.LIMIT.toSeconds(), TimeUnit.SECONDS), "still running");
        assertEquals(1, process.exitValue());
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8), "it must end quietly");
    }

    @Test
    void controlCEndsAScript() throws IOException {
        assertEquals(130, exitCodeAfterSignal("INT"));
    }

    @Test
    void terminationEndsAScript() throws IOException {
        assertEquals(143, exitCodeAfterSignal("TERM"));
    }

    private int exitCodeAfterSignal(String signal) throws IOException {
        file("loop.py", "print('ready', flush=True)\nwhile True:\n    pass\n");
        Process process = Distribution.prepare(folder, Map.of(), List.of("loop.py")).start();
        try {
            assertEquals("ready\n", new String(process.getInputStream().readNBytes(6), StandardCharsets.UTF_8));
            Distribution.signal(process, signal);
            return Distribution.finish(process, "").exitCode();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void endlessRecursionIsCaught() {
        file("deep.py", "def f(): return f()\ntry:\n    f()\nexcept RecursionError as e:\n    print(str(e)[:32])\nprint('goes on')\n");
        assertEnds(0, "maximum recursion depth exceeded\ngoes on\n", "", run("deep.py"));
        file("uncaught.py", "def f(): return f()\nf()\n");
        Distribution.Result result = run("uncaught.py");
        assertEquals(1, result.exitCode());
        assertTrue(result.lastErrorLine().startsWith("Error: RecursionError: maximum recursion depth exceeded"), result::err);
        assertTrue(result.err().lines().count() < 100, "repeated frames are folded");
    }

    @Test
    void aScriptWorksThroughALinkAndFromAnyFolder() throws IOException {
        file("app/hello.py", "import helper\nprint(helper.text)\n");
        file("app/helper.py", "text = 'found beside the script'\n");
        assertEnds(0, "found beside the script\n", "", run("app/hello.py"));
        Path link = Files.createSymbolicLink(folder.resolve("sl"), Distribution.command());
        Process process = new ProcessBuilder(link.toString(), "-c", "print('linked')").directory(folder.toFile()).start();
        assertEnds(0, "linked\n", "", Distribution.finish(process, ""));
    }

    @Test
    void largeOutputArrivesComplete() throws IOException, InterruptedException {
        Process process = Distribution.prepare(folder, Map.of(), List.of("-c", "for i in range(200000): print(i)")).start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.flush();
        }
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("199999", lines.lines().reduce("", (_, line) -> line));
        }
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
    }
}
