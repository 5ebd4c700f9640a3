package org.scriptling.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The two forms of the lint report (cli.md section 5). */
class LintReportTest {

    private static LintReport report(LintReport.Input... inputs) {
        return LintReport.of(List.of(inputs), new Linter(Set.of("print")));
    }

    @Test
    void cleanFiles() {
        LintReport report = report(new LintReport.SourceText("a.py", "print(1)\n"), new LintReport.SourceText("b.py", ""));
        assertEquals("No issues found\n", report.render(LintReport.Format.TEXT));
        assertEquals("""
                        {
                          "files_checked": 2,
                          "has_errors": false,
                          "errors": []
                        }
                        """, report.render(LintReport.Format.JSON));
        assertEquals(0, report.exitStatus());
    }

    @Test
    void warningsAreNoErrors() {
        LintReport report = report(new LintReport.SourceText("a.py", "x = 1\nprint(x == None, y)\n"));
        assertEquals("""
                        a.py:2:7: comparison with None should use 'is None' (info)
                        a.py:2:18: undefined name 'y' (warning)
                        """, report.render(LintReport.Format.TEXT));
        assertFalse(report.hasErrors());
        assertEquals(0, report.exitStatus());
    }

    @Test
    void errorsOfAllStagesAreParseErrors() {
        LintReport report = report(new LintReport.SourceText("b.py", "if 1:\n    return\n"), new LintReport.SourceText("a.py", "x = 'é' = = 1\n"));
        String text = report.render(LintReport.Format.TEXT);
        assertTrue(text.endsWith("b.py:2:5: 'return' outside function (error)\n"), text);
        assertTrue(text.startsWith("a.py:1:"), text);
        assertEquals(1, report.exitStatus());
        String json = report.render(LintReport.Format.JSON);
        assertTrue(json.endsWith("""
                            {
                              "file": "b.py",
                              "line": 2,
                              "column": 5,
                              "message": "'return' outside function",
                              "severity": "error",
                              "code": "parse-error"
                            }
                          ]
                        }
                        """), json);
        assertTrue(json.startsWith("{\n  \"files_checked\": 2,\n  \"has_errors\": true,\n  \"errors\": [\n    {\n      \"file\": \"a.py\",\n"), json);
        assertEquals(2, json.split("\"code\": \"parse-error\"", -1).length - 1, json);
    }

    @Test
    void unreadableFiles() {
        LintReport report = report(new LintReport.Unreadable("no.py", "cannot read file: no such file"), new LintReport.SourceText("a.py", ""));
        assertEquals("no.py:1: cannot read file: no such file (error)\n", report.render(LintReport.Format.TEXT));
        assertEquals("""
                        {
                          "files_checked": 1,
                          "has_errors": true,
                          "errors": [
                            {
                              "file": "no.py",
                              "line": 1,
                              "message": "cannot read file: no such file",
                              "severity": "error",
                              "code": "read-error"
                            }
                          ]
                        }
                        """, report.render(LintReport.Format.JSON));
        assertEquals(1, report.exitStatus());
    }

    @Test
    void findingsAreSortedByFileLineAndColumn() {
        LintReport report = report(new LintReport.SourceText("b.py", "y\n"), new LintReport.SourceText("a.py", "print(1)\nx, y = z, w\n"));
        assertEquals("""
                        a.py:2:8: undefined name 'z' (warning)
                        a.py:2:11: undefined name 'w' (warning)
                        b.py:1:1: undefined name 'y' (warning)
                        """, report.render(LintReport.Format.TEXT));
    }

    @Test
    void columnsCountCharactersNotCodeUnits() {
        assertEquals("a.py:1:6: undefined name 'x' (warning)\n",
                        report(new LintReport.SourceText("a.py", "'😀', x\n")).render(LintReport.Format.TEXT));
    }

    @Test
    void jsonStringsAreEscaped() {
        String json = report(new LintReport.Unreadable("a\"\\\n\t\u0001é😀\ud800.py", "x\r\u007f")).render(LintReport.Format.JSON);
        assertTrue(json.contains("\"file\": \"a\\\"\\\\\\n\\t\\u0001é😀\\ud800.py\""), json);
        assertTrue(json.contains("\"message\": \"x\\r\\u007f\""), json);
    }

    @Test
    void formats() {
        assertEquals(Optional.of(LintReport.Format.TEXT), LintReport.Format.of("text"));
        assertEquals(Optional.of(LintReport.Format.JSON), LintReport.Format.of("json"));
        assertEquals(Optional.empty(), LintReport.Format.of("xml"));
    }
}
