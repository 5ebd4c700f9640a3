package org.scriptling.launcher.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Syntax errors as the command shows them. */
class SyntaxErrorReportTest {

    private static final String RENDERED = """
              File "a.py", line 1
                fucntion f():
                         ^
            SyntaxError: invalid syntax
            Hint: did you mean 'def'?
              File "a.py", line 4
                  x = 1
            IndentationError: unexpected indent
            """;

    @Test
    void everyErrorEndsInALineOfItsOwn() {
        assertEquals("""
                  File "a.py", line 1
                    fucntion f():
                             ^
                  Hint: did you mean 'def'?
                Error: SyntaxError: invalid syntax (a.py:1)
                  File "a.py", line 4
                      x = 1
                Error: IndentationError: unexpected indent (a.py:4)
                """, SyntaxErrorReport.of(RENDERED, ""));
    }

    @Test
    void thePrefixStandsBeforeTheError() {
        assertTrue(SyntaxErrorReport.of(RENDERED, "setup script failed: ")
                .contains("\nError: setup script failed: SyntaxError: invalid syntax (a.py:1)\n"));
    }

    @Test
    void tracebacksAreSomethingElse() {
        assertTrue(SyntaxErrorReport.isOne(RENDERED));
        assertFalse(SyntaxErrorReport.isOne("Traceback (most recent call last):\n" + RENDERED));
        assertFalse(SyntaxErrorReport.isOne(""));
    }
}
