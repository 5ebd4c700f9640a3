package org.scriptling.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scriptling.syntax.Diagnostic;
import org.scriptling.syntax.Diagnostic.Severity;
import org.scriptling.syntax.LineMap;
import org.scriptling.syntax.Parser;

/** The lint rules: what they find, and what they leave alone. */
class LinterTest {

    private static final Set<String> BUILTINS = Set.of("print", "len", "list", "dict", "set", "super", "locals", "globals", "vars", "range",
                    "property", "object", "int", "str", "open", "ValueError", "NameError", "ImportError", "Exception");

    private static List<Diagnostic> lint(String text, String fileName) {
        return new Linter(BUILTINS).lint(Parser.parse(text), fileName);
    }

    /** Findings as {@code LINE code}, the code without its {@code lint/}. */
    private static List<String> findings(String text) {
        var lines = new LineMap(text);
        return lint(text, "").stream().map(finding -> lines.line(finding.span().offset()) + " " + finding.code().replace("lint/", "")).toList();
    }

    private static void assertClean(String text) {
        assertEquals(List.of(), findings(text), text);
    }

    @Test
    void rulesHaveDistinctCodes() {
        var codes = new HashSet<String>();
        for (LintRule rule : LintRules.create()) {
            assertTrue(rule.code().startsWith("lint/"), rule.code());
            assertTrue(codes.add(rule.code()), rule.code());
        }
    }

    @Test
    void errorsComeAloneAndWithTheirCodes() {
        assertEquals(List.of("scope/return-outside-function"), lint("import x\nreturn\n", "").stream().map(Diagnostic::code).toList());
        List<Diagnostic> syntax = lint("import x\nx = = 1\n", "");
        assertEquals(1, syntax.size());
        assertEquals(Severity.ERROR, syntax.getFirst().severity());
        assertTrue(syntax.getFirst().code().startsWith("syntax/"), syntax.getFirst().code());
    }

    @Test
    void findingsAreInSourceOrder() {
        assertEquals(List.of("1 unused-import", "3 unreachable-code", "4 undefined-name"),
                        findings("import x\ndef f():\n return; len(f)\nprint(y)\n"));
    }

    @Test
    void unusedImports() {
        assertEquals(List.of("1 unused-import"), findings("import os\n"));
        assertEquals(List.of("1 unused-import"), findings("import a.b\n"));
        assertEquals(List.of("1 unused-import"), findings("import a as b\n"));
        assertEquals(List.of("1 unused-import"), findings("from a import b, c\nprint(c)\n"));
        assertEquals(List.of("2 unused-import"), findings("def f():\n import os\n"));
        assertEquals(List.of("1 unused-import"), findings("import os\ndef f(os):\n return os\n"), "the parameter is another variable");
        Diagnostic finding = lint("from a import b, c as d\nprint(b)\n", "").getFirst();
        assertEquals("'d' imported but unused", finding.message());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(17, finding.span().offset());
    }

    @ParameterizedTest
    @ValueSource(strings = {
                    "import os\nprint(os)\n",
                    "import os.path\nos.getcwd()\n",
                    "import os\ndef f():\n return lambda: [os for i in ()]\n",
                    "def f():\n import os\n return lambda: os\n",
                    "import os\nclass C:\n os = os\n",
                    "import os\ndel os\n",
                    "import os\nx: 'os.PathLike' = 1\n",
                    "import os\ndef f(x: 'list[os.PathLike]') -> int: return x\n",
                    "import os\ndef f(x: os.PathLike): return x\n",
                    "from a import b\n__all__ = ['b']\n",
                    "from a import b, c\n__all__ = ['b']\n__all__ += ['c']\n",
                    "from a import b\n__all__ = list()\n__all__.append('b')\n",
                    "from a import b as b\n",
                    "from a import *\n",
                    "from a import __doc__\n",
                    "import a as _\n",
                    "from __future__ import annotations\n",
                    "try:\n import yaml\n found = True\nexcept ImportError:\n found = False\n",
                    "def f():\n import os\n return locals()\n",
                    "class C:\n import os\n"})
    void importsThatAreUsed(String text) {
        assertClean(text);
    }

    @Test
    void initialisersImportForOthers() {
        assertEquals(List.of(), lint("from a import b\n", "pkg/__init__.py"));
        assertEquals(List.of(), lint("from a import b\n", "__init__.py"));
        assertEquals(1, lint("from a import b\n", "pkg/my__init__.py").size());
    }

    @Test
    void undefinedNames() {
        assertEquals(List.of("1 undefined-name"), findings("print(x)\n"));
        assertEquals(List.of("2 undefined-name"), findings("def f():\n return x\n"));
        assertEquals(List.of("2 undefined-name"), findings("class C:\n y = x\n"));
        assertEquals(List.of("3 undefined-name"), findings("class C:\n x = 1\n def m(self): return x\n"));
        assertEquals(List.of("1 undefined-name"), findings("y = [x for y in ()]\n"));
        assertEquals(List.of("2 undefined-name"), findings("[x for x in ()]\nprint(x)\n"));
        assertEquals(List.of("1 undefined-name"), findings("y = x + 1\n"));
        assertEquals(List.of("3 undefined-name"), findings("class C:\n a = 1\n def m[T](self, x: T, y: b): return x\n"));
        assertEquals(List.of("1 undefined-name"), findings("x: y = 1\n"));
        assertEquals(List.of("1 undefined-name"), findings("def f(x: y): return x\n"));
        assertEquals(List.of("3 undefined-name"), findings("def f():\n class C:\n  x: y = 1\n return C\n"));
        Diagnostic finding = lint("y = 1 + x\n", "").getFirst();
        assertEquals("undefined name 'x'", finding.message());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals(8, finding.span().offset());
    }

    @ParameterizedTest
    @ValueSource(strings = {
                    "print(__name__, __file__)\n",
                    "def f():\n return x\nx = 1\n",
                    "def f():\n global x\n x = 1\ndef g():\n return x\n",
                    "from a import *\nprint(x)\n",
                    "globals()['x'] = 1\nprint(x)\n",
                    "try:\n print(x)\nexcept NameError:\n pass\n",
                    "try:\n pass\nexcept LibraryError:\n pass\n",
                    "try:\n pass\nexcept (LibraryError, ValueError) as e:\n print(e)\n",
                    "class C:\n name = __qualname__, __module__\n",
                    "class C:\n def m(self): return super().m(), __class__\n",
                    "def f[T](x: T) -> T: return x\n",
                    "class C[T]:\n def m(self, x: T) -> T: return x\n",
                    "type A[T] = list[T] | A[T]\n",
                    "class C:\n a = 1\n def m[T](self, x: T, y: a): return x\n",
                    "from __future__ import annotations\ndef f(x: y) -> z: return x\n",
                    "from __future__ import annotations\nx: y = 1\n",
                    "def f(x):\n y: z = x\n return y\n",
                    "if (x := 1): print(x)\n",
                    "match 1:\n case {'a': x, **y}: print(x, y)\n",
                    "for i in range(3): pass\nprint(i)\n"})
    void namesThatAreDefined(String text) {
        assertClean(text);
    }

    @Test
    void unusedVariables() {
        assertEquals(List.of("2 unused-variable"), findings("def f():\n x = 1\n"));
        assertEquals(List.of("4 unused-variable"), findings("def f():\n try:\n  pass\n except ValueError as e:\n  pass\n"));
        assertEquals(List.of("2 unused-variable"), findings("def f():\n x = 1\n x = 2\n"), "one finding per variable");
        assertEquals(Severity.INFO, lint("def f():\n x = 1\n", "").getFirst().severity());
    }

    @ParameterizedTest
    @ValueSource(strings = {
                    "x = 1\n",
                    "def f(x): pass\n",
                    "def f():\n x = 1\n return lambda: x\n",
                    "def f():\n x = 1\n return [x for i in ()]\n",
                    "def f():\n x, y = 1, 2\n return x\n",
                    "def f():\n for x in (): pass\n",
                    "def f():\n with open('a') as x: pass\n",
                    "def f():\n _x = 1\n",
                    "def f():\n x = 1\n return locals()\n",
                    "def f():\n x = 0\n x += 1\n",
                    "def f():\n x = 1\n del x\n",
                    "def f():\n x = 0\n def g():\n  nonlocal x\n  x = 1\n return g\n",
                    "def f():\n global x\n x = 1\n",
                    "class C:\n x = 1\n"})
    void variablesThatAreUsed(String text) {
        assertClean(text);
    }

    @Test
    void unreachableCode() {
        assertEquals(List.of("3 unreachable-code"), findings("def f():\n return 1\n print(1)\n print(2)\n"));
        assertEquals(List.of("3 unreachable-code"), findings("def f():\n raise ValueError\n print(1)\n"));
        assertEquals(List.of("3 unreachable-code"), findings("for i in ():\n break\n print(1)\n"));
        assertEquals(List.of("3 unreachable-code"), findings("while 1:\n continue\n print(1)\n"));
        assertEquals(List.of("4 unreachable-code"), findings("def f(x):\n if x:\n  return\n  print(1)\n print(2)\n"));
        assertClean("def f():\n return\n yield\n");
        assertClean("def f():\n raise ValueError\n yield from ()\n");
        assertClean("def f():\n return\n f.x = yield\n");
        assertClean("def f(x):\n if x: return 1\n return 2\n");
    }

    @Test
    void duplicateKeys() {
        assertEquals(List.of("1 duplicate-key"), findings("x = {'a': 1, 'b': 2, 'a': 3}\n"));
        assertEquals(List.of("1 duplicate-key"), findings("x = {1: 1, True: 2}\n"));
        assertEquals(List.of("1 duplicate-key"), findings("x = [{1: 1, 1.0: 2}]\n"));
        assertEquals("duplicate dict key 'a'", lint("x = {'a': 1, 'a': 3}\n", "").getFirst().message());
        assertClean("x = {'a': 1, b'a': 2, 'A': 3, 1: 4, -1: 5, '1': 6, None: 7}\n");
        assertClean("m = {}\nx = {'a': 1, **m, 'a': 2}\n");
        assertClean("def f(a): return {a: 1, a: 2}\n");
    }

    @Test
    void identityOfLiterals() {
        assertEquals(List.of("1 literal-identity"), findings("print(len is 1)\n"));
        assertEquals(List.of("1 literal-identity"), findings("print('a' is not len)\n"));
        assertEquals(List.of("1 literal-identity"), findings("print(len is ())\n"));
        assertEquals("\"is not\" with a literal; did you mean \"!=\"?", lint("print('a' is not len)\n", "").getFirst().message());
        assertClean("print(len is None, len is not True, len is ..., len == 1)\n");
    }

    @Test
    void redefinitions() {
        assertEquals(List.of("2 redefinition"), findings("def f(): pass\ndef f(): pass\n"));
        assertEquals(List.of("3 redefinition"), findings("class C:\n def m(self): pass\n def m(self): return self.m()\n"));
        assertEquals(List.of("3 redefinition"), findings("def f(): return f()\nprint(1)\nclass f: pass\n"));
        assertEquals("redefinition of unused 'f'", lint("def f(): pass\ndef f(): pass\n", "").getFirst().message());
        assertClean("def f(): pass\nf()\ndef f(): pass\n");
        assertClean("def g(): return f()\ndef f(): pass\ng()\ndef f(): pass\n");
        assertClean("class C:\n @property\n def x(self): return 1\n @x.setter\n def x(self, v): pass\n");
        assertClean("if len: \n def f(): pass\nelse:\n def f(): pass\n");
        assertClean("def route(f): return f\n@route\ndef _(): pass\n@route\ndef _(): pass\n");
        assertClean("def f(): pass\ndel f\ndef f(): pass\n");
    }

    @Test
    void selfAssignments() {
        assertEquals(List.of("2 self-assignment"), findings("x = 1\nx = x\n"));
        assertEquals(List.of("2 self-assignment"), findings("def f(x):\n x = x\n return x\n"));
        assertEquals("'x' is assigned to itself", lint("x = 1\nx = x\n", "").getFirst().message());
        assertEquals(List.of("4 self-assignment"), findings("class C:\n def f(self):\n  x = 1\n  x = x\n  return x\n"));
        assertClean("x = 1\nclass C:\n x = x\n");
        assertClean("x = 1\nclass C:\n if len: x = x\n");
        assertClean("print = print\n");
        assertClean("def f(x):\n x.a = x\n x = y = 1\n return x, y\n");
    }

    @Test
    void assertionsOnTuples() {
        assertEquals(List.of("1 assert-tuple"), findings("assert (len, 'message')\n"));
        assertClean("assert len, 'message'\nassert ()\nassert (len)\n");
    }

    @Test
    void mutableDefaults() {
        assertEquals(List.of("1 mutable-default"), findings("def f(a=[]): return a\n"));
        assertEquals(List.of("1 mutable-default", "1 mutable-default"), findings("def f(a={}, *, b=set()): return a, b\n"));
        assertEquals(List.of("1 mutable-default"), findings("g = lambda a=[i for i in ()]: a\n"));
        assertEquals("default value of 'a' is shared by all calls", lint("def f(a=[]): return a\n", "").getFirst().message());
        assertClean("def f(a=(), b=None, c='x', d=len): return a, b, c, d\n");
    }

    @Test
    void formattedStringsWithoutFields() {
        assertEquals(List.of("1 f-string-without-fields"), findings("print(f'a')\n"));
        assertClean("print(f'{len}', f'a' f'{len}', f'{len:>{len}}', 'a')\n");
    }

    @Test
    void comparisonsWithNone() {
        assertEquals(List.of("1 none-comparison"), findings("print(len == None)\n"));
        assertEquals(List.of("1 none-comparison"), findings("print(None != len)\n"));
        assertEquals("comparison with None should use 'is not None'", lint("print(None != len)\n", "").getFirst().message());
        assertClean("print(len is None, len == 1)\n");
    }

    @Test
    void bareExcepts() {
        assertEquals(List.of("3 bare-except"), findings("try:\n len()\nexcept:\n pass\n"));
        assertClean("try:\n len()\nexcept:\n print(1)\n raise\n");
        assertClean("try:\n len()\nexcept Exception:\n pass\n");
    }
}
