package org.scriptling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Checks what happens behind the first error, the limits on nesting, and the answers for interactive input. */
final class ParserRecoveryTest {

    private static List<String> errors(String source) {
        var lines = new LineMap(source);
        return Parser.parse(source).diagnostics().stream().map(d -> lines.line(d.span().offset()) + " " + d.message()).toList();
    }

    private static String hint(String source) {
        return Parser.parse(source).diagnostics().getFirst().hint();
    }

    // ---- several errors ----------------------------------------------------------------------------------------------------

    @Test
    void reportsOneErrorForEachBrokenStatement() {
        assertEquals(List.of("1 invalid syntax", "3 cannot assign to literal here. Maybe you meant '==' instead of '='?", "5 invalid syntax"),
                        errors("x = = 1 1 1\ny = 2\n3 = z\nw\nimport\n"));
    }

    @Test
    void readsTheBlockOfABrokenHeader() {
        assertEquals(List.of("1 invalid syntax", "3 invalid syntax"), errors("for x on y:\n  a\n  b c\nelse:\n  d\ne"));
        assertEquals(List.of("1 invalid syntax"), errors("if x y:\n  a\nelif b:\n  c\nelse:\n  d\ne"));
        assertEquals(List.of("3 invalid syntax"), errors("try:\n  a\nexcept B C:\n  d\nfinally:\n  e\n"));
    }

    @Test
    void goesOnAfterAMissingColon() {
        assertEquals(List.of("1 expected ':'", "3 invalid syntax"), errors("if x\n  y\n  z z\nelse:\n  w\n"));
        assertEquals(List.of("1 expected ':'", "3 expected ':'"), errors("def f()\n  x\nclass C\n  y\n"));
    }

    @Test
    void goesOnAfterAMissingBlock() {
        assertEquals(List.of("2 expected an indented block after 'if' statement on line 1", "4 invalid syntax"), errors("if x:\ny\nz\nw w\n"));
    }

    @Test
    void goesOnAfterAnUnclosedBracket() {
        assertEquals(List.of("1 '(' was never closed", "3 invalid syntax"), errors("f(1,\ndef g():\n  x x\n"));
        assertEquals(List.of("2 '[' was never closed", "4 invalid syntax"), errors("def f():\n  x = [1,\n  return x\ny y\n"));
    }

    @Test
    void goesOnAfterAnUnterminatedString() {
        assertEquals(List.of("1 unterminated string literal (detected at line 1)", "3 invalid syntax"), errors("f('abc)\nx\ny y\n"));
        assertEquals(List.of("1 f-string: expecting '}'", "3 invalid syntax"), errors("x = f'{a'\ny\nz z\n"));
    }

    @Test
    void goesOnAfterWrongIndentation() {
        assertEquals(List.of("2 unexpected indent", "4 invalid syntax"), errors("x\n  y\n  z\nw w\n"));
        assertEquals(List.of("3 unindent does not match any outer indentation level"), errors("if x:\n    y\n  z\n  w\nv\n"));
    }

    @Test
    void reportsErrorsInsideMatch() {
        assertEquals(List.of("2 invalid syntax", "5 invalid syntax"), errors("match x:\n  case 1 2:\n    y\n  case 3:\n    z z\nw\n"));
    }

    @Test
    void stopsAfterTwentyErrors() {
        assertEquals(20, errors("x x\n".repeat(100)).size());
    }

    @Test
    void keepsErrorStatementsInTheTree() {
        assertEquals("(= [a] 1) (error) (= [b] 2)", TreePrinter.print(Parser.parse("a = 1\nx y\nb = 2").tree()));
    }

    // ---- hints -------------------------------------------------------------------------------------------------------------

    @Test
    void suggestsKeywords() {
        assertEquals("did you mean 'while'?", hint("whiel x:\n  y"));
        assertEquals("did you mean 'return'?", hint("def f():\n  retrun x"));
        assertEquals("did you mean 'import'?", hint("imoprt x"));
        assertEquals("did you mean 'elif'?", hint("elseif x:\n  y"));
        assertEquals("did you mean 'elif'?", hint("if x:\n  y\nelse if z:\n  w"));
        assertEquals("did you mean 'def'?", hint("function f():\n  x"));
        assertEquals(null, hint("x = = 1"));
    }

    @Test
    void explainsForeignOperators() {
        assertEquals("'and' joins conditions", hint("x = a && b"));
        assertEquals("'or' joins conditions", hint("x = a || b"));
        assertEquals("'not' negates a condition", hint("x = !a"));
        assertEquals("'x += 1' increments, 'x -= 1' decrements", hint("x++"));
        assertEquals("equality is written '=='", hint("if a === b: c"));
        assertEquals("a block is written with a colon and indentation", hint("if x {"));
        assertEquals("a conditional expression is written 'x if condition else y'", hint("x = a ? b : c"));
    }

    // ---- what Scriptling does not have -------------------------------------------------------------------------------------

    @Test
    void refusesAsync() {
        String async = "'async' is not supported: Scriptling has no asynchronous functions";
        assertEquals(List.of("1 " + async), errors("async def f():\n  pass\nx = 1\n"));
        assertEquals(List.of("2 " + async), errors("if x:\n  async with a: pass\n"));
        assertEquals(List.of("1 " + async), errors("[x async for x in y]"));
        assertEquals(List.of("1 'await' is not supported: Scriptling has no asynchronous functions"), errors("x = await y"));
    }

    @Test
    void refusesComplexNumbers() {
        assertEquals(List.of("1 complex numbers are not supported", "2 complex numbers are not supported"), errors("x = 2j\ny = 1.5e3J + 1\n"));
    }

    // ---- limits ------------------------------------------------------------------------------------------------------------

    @Test
    void limitsNesting() {
        assertEquals(List.of(), errors("(".repeat(200) + "x" + ")".repeat(200)));
        assertEquals(List.of("1 too many nested parentheses"), errors("(".repeat(201) + "x" + ")".repeat(201)));
        assertEquals(List.of(), errors("-".repeat(200) + "x"));
        assertEquals(List.of("1 too many nested expressions"), errors("-".repeat(10_000) + "x"));
        assertEquals(List.of("1 too many nested expressions"), errors("not ".repeat(10_000) + "x"));
        assertEquals(List.of("1 too many nested expressions"), errors("lambda: ".repeat(10_000) + "x"));
        assertEquals(List.of("1 too many nested expressions"), errors("2 ** ".repeat(10_000) + "x"));
        assertEquals(List.of("1 too many nested expressions"), errors("a if b else ".repeat(10_000) + "x"));
    }

    @Test
    void limitsIndentation() {
        var source = new StringBuilder();
        for (int i = 0; i < 99; i++) {
            source.append(" ".repeat(i)).append("if x:\n");
        }
        assertEquals(List.of(), errors(source + " ".repeat(99) + "y\n"));
        source.append(" ".repeat(99)).append("if x:\n");
        assertEquals("101 too many levels of indentation", errors(source + " ".repeat(100) + "y\n").getFirst());
    }

    @Test
    void limitsChains() {
        assertEquals(List.of(), errors("a + ".repeat(5000) + "a"));
        assertEquals(List.of("1 too many operators in one expression"), errors("a + ".repeat(5001) + "a"));
        assertEquals(List.of("1 too many operators in one expression"), errors("a" + ".b".repeat(5001)));
        assertEquals(List.of(), errors("[" + "a, ".repeat(50_000) + "]"));
        assertEquals(List.of(), errors("if a: b\n" + "elif a: b\n".repeat(4000)));
    }

    // ---- interactive input -------------------------------------------------------------------------------------------------

    private static ParseResult.Status status(String source) {
        return Parser.parseInteractive(source).status();
    }

    private static void assertIncomplete(String source) {
        assertEquals(ParseResult.Status.INCOMPLETE, status(source), source);
    }

    private static void assertComplete(String source) {
        assertEquals(ParseResult.Status.COMPLETE, status(source), source);
    }

    private static void assertInvalid(String source) {
        assertEquals(ParseResult.Status.INVALID, status(source), source);
        assertFalse(Parser.parseInteractive(source).isValid(), source);
    }

    @Test
    void takesSimpleStatementsAtOnce() {
        assertComplete("x = 1");
        assertComplete("x = 1; y = 2");
        assertComplete("");
        assertComplete("# x");
        assertComplete("x = (1,\n2)");
        assertComplete("'''a\nb'''");
        assertTrue(Parser.parseInteractive("x = 1").isValid());
    }

    @Test
    void waitsForTheEndOfBlocks() {
        assertIncomplete("if x:");
        assertIncomplete("if x:\n  y");
        assertIncomplete("if x: y");
        assertIncomplete("if x:\n  y\nelse:");
        assertIncomplete("class A:\n  # b");
        assertIncomplete("@a");
        assertIncomplete("@a\ndef f():");
        assertIncomplete("try:\n  x");
        assertIncomplete("match x:");
        assertIncomplete("x = 1\nif y: z");
        assertComplete("if x:\n  y\n");
        assertComplete("if x: y\n");
        assertComplete("if x:\n  y\n  ");
        assertComplete("try:\n  x\nfinally:\n  y\n");
    }

    @Test
    void waitsForClosingMarks() {
        assertIncomplete("f(1,");
        assertIncomplete("f(1,\n\n");
        assertIncomplete("x = [");
        assertIncomplete("x = {'a':");
        assertIncomplete("f(a if b");
        assertIncomplete("'''a");
        assertIncomplete("f'''a{b}\n");
        assertIncomplete("x = 1 + \\");
        assertIncomplete("if x:\n  f(");
    }

    @Test
    void refusesWhatNoLineCanComplete() {
        assertInvalid("x = = 1");
        assertInvalid("x = 'a");
        assertInvalid("if x y:");
        assertInvalid("x = 1)");
        assertInvalid("x +");
        assertInvalid("if x:\n");
        assertInvalid("try:\n  x\n");
        assertInvalid("@a\n");
        assertInvalid("def f(a b):\n  x");
        assertInvalid("  x = 1");
    }
}
