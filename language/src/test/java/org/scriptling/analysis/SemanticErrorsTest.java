package org.scriptling.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.LineMap;

/** Errors in texts that the parser accepts, with CPython's wording. */
class SemanticErrorsTest {

    @TestFactory
    Stream<DynamicTest> everyCodeHasAnExample() {
        return AnalysisCodes.examples().entrySet().stream().map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
            List<Diagnostic> diagnostics = Analysed.of(example.getValue()).result().diagnostics();
            assertEquals(List.of(example.getKey()), diagnostics.stream().map(Diagnostic::code).toList(), example.getValue());
            assertTrue(diagnostics.getFirst().isError());
            assertEquals("SyntaxError", diagnostics.getFirst().kind().className());
        }));
    }

    /** The first error must be the one that CPython 3.11 reports, at its line; the resource was made with CPython. */
    @TestFactory
    Stream<DynamicTest> sameErrorsAsPython() throws IOException {
        var tests = new ArrayList<DynamicTest>();
        var text = new StringBuilder();
        for (String line : resource("semantic-errors.txt").lines().toList()) {
            if (line.startsWith("--- ")) {
                String program = text.toString();
                String expected = line.substring(4);
                tests.add(DynamicTest.dynamicTest(program.strip(), () -> assertEquals(expected, outcome(program), program)));
                text.setLength(0);
            } else if (!line.startsWith("# ")) {
                text.append(line).append('\n');
            }
        }
        assertTrue(tests.size() > 150);
        return tests.stream();
    }

    private static String outcome(String program) {
        List<Diagnostic> diagnostics = Analysed.of(program).result().diagnostics();
        if (diagnostics.isEmpty()) {
            return "OK";
        }
        Diagnostic first = diagnostics.getFirst();
        return new LineMap(program).line(first.span().offset()) + " " + first.message();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = SemanticErrorsTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void allErrorsAreReportedInSourceOrder() {
        assertEquals(List.of("'return' outside function", "'break' outside loop", "duplicate argument 'a' in function definition",
                        "no binding for nonlocal 'x' found", "'continue' not properly in loop"),
                        Analysed.of("""
                                        return 1
                                        break
                                        def f(a, a):
                                            nonlocal x
                                            continue
                                        """).messages());
    }

    @Test
    void errorsStandAtTheirCause() {
        Diagnostic diagnostic = Analysed.of("def f(a, b, a): pass\n").result().diagnostics().getFirst();
        assertEquals(12, diagnostic.span().offset());
        assertEquals(1, diagnostic.span().length());
    }

    @Test
    void errorsOfTypeParameters() {
        assertEquals(List.of("duplicate type parameter 'T'"), Analysed.of("class C[T, T]: pass\n").messages());
        assertEquals(List.of("nonlocal binding not allowed for type parameter 'T'"), Analysed.of("def f[T]():\n nonlocal T\n").messages());
        assertEquals(List.of("named expression cannot be used within the definition of a generic"),
                        Analysed.of("class C[T]((x := T)): pass\n").messages());
        assertEquals(List.of("yield expression cannot be used within the definition of a generic"),
                        Analysed.of("def f():\n def g[T: (yield)](): pass\n").messages());
    }
}
