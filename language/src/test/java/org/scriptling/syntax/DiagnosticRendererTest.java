package org.scriptling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Checks positions and the text form of findings. */
final class DiagnosticRendererTest {

    private static String render(String source) {
        return DiagnosticRenderer.render(Parser.parse(source).diagnostics().getFirst(), "f.py", source);
    }

    @Test
    void marksTheSource() {
        assertEquals("""
                          File "f.py", line 2
                            if y = 3:
                               ^^^^^
                        SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
                        """, render("x\nif y = 3:\n  z\n"));
    }

    @Test
    void stripsIndentationAndShowsHints() {
        assertEquals("""
                          File "f.py", line 3
                            x = a && b
                                   ^
                        SyntaxError: invalid syntax
                        Hint: 'and' joins conditions
                        """, render("def f():\n    y\n    x = a && b   \n"));
    }

    @Test
    void marksTheEndOfALine() {
        assertEquals("""
                          File "f.py", line 1
                            while x
                                   ^
                        SyntaxError: expected ':'
                        """, render("while x\n  y\n"));
        assertEquals("""
                          File "f.py", line 1
                            if x:
                                 ^
                        IndentationError: expected an indented block after 'if' statement on line 1
                        """, render("if x:\n\n\n"));
    }

    @Test
    void cutsSpansOfSeveralLines() {
        assertEquals("""
                          File "f.py", line 1
                            f(x for x in [1,
                              ^^^^^^^^^^^^^^
                        SyntaxError: Generator expression must be parenthesized
                        """, render("f(x for x in [1,\n  2], 3)\n"));
    }

    @Test
    void countsCodePointsAndKeepsTabs() {
        assertEquals("  File \"f.py\", line 1\n    '\ud83d\ude00'\t= x\n    ^^^\n"
                        + "SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?\n", render("'\ud83d\ude00'\t= x"));
        assertEquals("  File \"f.py\", line 1\n    x\t= = 1\n     \t  ^\nSyntaxError: invalid syntax\n", render("x\t= = 1"));
    }

    @Test
    void mapsOffsetsToLines() {
        var lines = new LineMap("a\r\nbc\rd\n\ne");
        assertEquals(5, lines.lineCount());
        assertEquals("1:1 1:2 1:3 2:1 2:2 2:3 3:1 3:2 4:1 5:1 5:2", positions(lines, 11));
        assertEquals("bc", lines.lineText(2));
        assertEquals("", lines.lineText(4));
        assertEquals("e", lines.lineText(5));
        assertEquals(6, lines.lineStart(3));
    }

    private static String positions(LineMap lines, int count) {
        var out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(lines.line(i)).append(':').append(lines.column(i));
        }
        return out.toString();
    }
}
