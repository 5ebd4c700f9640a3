package org.scriptling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Checks the first error of malformed texts. Exception classes, messages and lines are those of CPython 3.12. */
final class ParserErrorsTest {

    private static void assertError(String source, String code, String expected) {
        ParseResult result = Parser.parse(source);
        assertFalse(result.diagnostics().isEmpty(), source);
        assertEquals(ParseResult.Status.INVALID, result.status(), source);
        Diagnostic first = result.diagnostics().getFirst();
        var lines = new LineMap(source);
        int offset = first.span().offset();
        String text = lines.line(offset) + ":" + lines.column(offset) + " " + first.kind().className() + ": " + first.message();
        assertEquals(expected, text, source);
        assertEquals(code, first.code(), source);
    }

    @Test
    void invalidSyntax() {
        assertError("x = 5 6", "syntax/invalid-syntax", "1:7 SyntaxError: invalid syntax");
    }

    @Test
    void invalidTarget() {
        assertError("x = 1 = 2", "syntax/invalid-target", "1:5 SyntaxError: cannot assign to literal");
        assertError("1 = x", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?");
        assertError("f() = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?");
        assertError("a+1 = 2", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?");
        assertError("None = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to None");
        assertError("yield = 1", "syntax/invalid-target", "1:1 SyntaxError: assignment to yield expression not possible");
        assertError("(yield) = 1", "syntax/invalid-target",
                        "1:2 SyntaxError: cannot assign to yield expression here. Maybe you meant '==' instead of '='?");
        assertError("'a' = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?");
        assertError("f'{x}' = 1", "syntax/invalid-target",
                        "1:1 SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?");
        assertError("{} = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to dict literal here. Maybe you meant '==' instead of '='?");
        assertError("{1} = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to set display here. Maybe you meant '==' instead of '='?");
        assertError("... = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?");
        assertError("a<b = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to comparison");
        assertError("a if b else c = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to conditional expression");
        assertError("lambda: 1 = 2", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to lambda");
        assertError("[x for x in y] = 1", "syntax/invalid-target",
                        "1:1 SyntaxError: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?");
        assertError("(x for x in y) = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to generator expression");
        assertError("-1 = 2", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?");
        assertError("a and b = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to expression");
        assertError("True = 1", "syntax/invalid-target", "1:1 SyntaxError: cannot assign to True");
        assertError("with a as f(): pass", "syntax/invalid-target", "1:11 SyntaxError: cannot assign to function call");
        assertError("(a == b) = c", "syntax/invalid-target",
                        "1:2 SyntaxError: cannot assign to comparison here. Maybe you meant '==' instead of '='?");
    }

    @Test
    void assignmentInExpression() {
        assertError("if x = 3: pass", "syntax/assignment-in-expression",
                        "1:4 SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        assertError("if x.y = 3: pass", "syntax/assignment-in-expression",
                        "1:4 SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='?");
        assertError("if f() = 3: pass", "syntax/assignment-in-expression",
                        "1:4 SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?");
    }

    @Test
    void keywordArgument() {
        assertError("f(a.b=1)", "syntax/keyword-argument", "1:3 SyntaxError: expression cannot contain assignment, perhaps you meant \"==\"?");
        assertError("f(True=1)", "syntax/keyword-argument", "1:3 SyntaxError: cannot assign to True");
        assertError("f(a=)", "syntax/keyword-argument", "1:3 SyntaxError: expected argument value expression");
        assertError("f(**a=1)", "syntax/keyword-argument", "1:3 SyntaxError: cannot assign to keyword argument unpacking");
        assertError("f(*a=1)", "syntax/keyword-argument", "1:3 SyntaxError: cannot assign to iterable argument unpacking");
    }

    @Test
    void argumentOrder() {
        assertError("f(a=1, 2)", "syntax/argument-order", "1:8 SyntaxError: positional argument follows keyword argument");
        assertError("f(**k, 2)", "syntax/argument-order", "1:8 SyntaxError: positional argument follows keyword argument unpacking");
        assertError("f(**k, *a)", "syntax/argument-order", "1:8 SyntaxError: iterable argument unpacking follows keyword argument unpacking");
    }

    @Test
    void generatorArgument() {
        assertError("f(x for x in y, 1)", "syntax/generator-argument", "1:3 SyntaxError: Generator expression must be parenthesized");
        assertError("class C(a for a in b): pass", "syntax/generator-argument", "1:9 SyntaxError: invalid syntax");
    }

    @Test
    void unclosedBracket() {
        assertError("foo(1 2", "syntax/unclosed-bracket", "1:4 SyntaxError: '(' was never closed");
        assertError("a[", "syntax/unclosed-bracket", "1:2 SyntaxError: '[' was never closed");
        assertError("f'{x", "syntax/unclosed-bracket", "1:3 SyntaxError: '{' was never closed");
    }

    @Test
    void expectedColon() {
        assertError("class C\n  pass", "syntax/expected-colon", "1:8 SyntaxError: expected ':'");
    }

    @Test
    void expectedParenthesis() {
        assertError("def f\n  pass", "syntax/expected-parenthesis", "1:6 SyntaxError: expected '('");
    }

    @Test
    void missingComma() {
        assertError("(a b)", "syntax/missing-comma", "1:2 SyntaxError: invalid syntax. Perhaps you forgot a comma?");
    }

    @Test
    void missingParentheses() {
        assertError("print x", "syntax/missing-parentheses", "1:1 SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?");
        assertError("exec x", "syntax/missing-parentheses", "1:1 SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?");
    }

    @Test
    void dictEntry() {
        assertError("{a: }", "syntax/dict-entry", "1:3 SyntaxError: expression expected after dictionary key and ':'");
        assertError("{a: 1, b}", "syntax/dict-entry", "1:8 SyntaxError: ':' expected after dictionary key");
        assertError("{a: *b}", "syntax/dict-entry", "1:5 SyntaxError: cannot use a starred expression in a dictionary value");
    }

    @Test
    void comprehension() {
        assertError("{**a for a in b}", "syntax/comprehension", "1:2 SyntaxError: dict unpacking cannot be used in dict comprehension");
        assertError("{*a for a in b}", "syntax/comprehension", "1:2 SyntaxError: iterable unpacking cannot be used in comprehension");
        assertError("[a, b for a in b]", "syntax/comprehension", "1:2 SyntaxError: did you forget parentheses around the comprehension target?");
    }

    @Test
    void starred() {
        assertError("(*a)", "syntax/starred", "1:2 SyntaxError: cannot use starred expression here");
        assertError("(**a)", "syntax/starred", "1:2 SyntaxError: cannot use double starred expression here");
    }

    @Test
    void annotationTarget() {
        assertError("a, b: int", "syntax/annotation-target", "1:1 SyntaxError: only single target (not tuple) can be annotated");
        assertError("[a]: int", "syntax/annotation-target", "1:1 SyntaxError: only single target (not list) can be annotated");
        assertError("f(): int", "syntax/annotation-target", "1:1 SyntaxError: illegal target for annotation");
    }

    @Test
    void augmentedTarget() {
        assertError("x + 1 += 2", "syntax/augmented-target", "1:1 SyntaxError: 'expression' is an illegal expression for augmented assignment");
        assertError("(a,b) += 1", "syntax/augmented-target", "1:1 SyntaxError: 'tuple' is an illegal expression for augmented assignment");
        assertError("f() += 1", "syntax/augmented-target", "1:1 SyntaxError: 'function call' is an illegal expression for augmented assignment");
        assertError("1 += a", "syntax/augmented-target", "1:1 SyntaxError: 'literal' is an illegal expression for augmented assignment");
        assertError("None += 1", "syntax/augmented-target", "1:1 SyntaxError: 'None' is an illegal expression for augmented assignment");
        assertError("[a] += 1", "syntax/augmented-target", "1:1 SyntaxError: 'list' is an illegal expression for augmented assignment");
    }

    @Test
    void invalidDelete() {
        assertError("del f()", "syntax/invalid-delete", "1:5 SyntaxError: cannot delete function call");
        assertError("del a+1", "syntax/invalid-delete", "1:5 SyntaxError: cannot delete expression");
        assertError("del *a", "syntax/invalid-delete", "1:5 SyntaxError: cannot delete starred");
        assertError("del 1", "syntax/invalid-delete", "1:5 SyntaxError: cannot delete literal");
        assertError("del None", "syntax/invalid-delete", "1:5 SyntaxError: cannot delete None");
        assertError("del x if y else z", "syntax/invalid-delete", "1:5 SyntaxError: cannot delete conditional expression");
    }

    @Test
    void importNames() {
        assertError("from a import b,", "syntax/import-names", "1:16 SyntaxError: trailing comma not allowed without surrounding parentheses");
    }

    @Test
    void incompleteTry() {
        assertError("try:\n pass\nx=1", "syntax/incomplete-try", "3:1 SyntaxError: expected 'except' or 'finally' block");
    }

    @Test
    void exceptClause() {
        assertError("try:\n pass\nexcept a, b:\n pass", "syntax/except-clause", "3:8 SyntaxError: multiple exception types must be parenthesized");
        assertError("try:\n  pass\nexcept* E:\n  pass\nexcept F: pass", "syntax/except-clause",
                        "5:1 SyntaxError: cannot have both 'except' and 'except*' on the same 'try'");
        assertError("try:\n  pass\nexcept*:\n  pass", "syntax/except-clause", "3:8 SyntaxError: expected one or more exception types");
    }

    @Test
    void parameters() {
        assertError("def f(a=1, b): pass", "syntax/parameters", "1:12 SyntaxError: parameter without a default follows parameter with a default");
        assertError("def f(*): pass", "syntax/parameters", "1:7 SyntaxError: named arguments must follow bare *");
        assertError("def f(**k, a): pass", "syntax/parameters", "1:12 SyntaxError: arguments cannot follow var-keyword argument");
        assertError("def f(a, /, b, /): pass", "syntax/parameters", "1:16 SyntaxError: / may appear only once");
        assertError("def f(*, /): pass", "syntax/parameters", "1:10 SyntaxError: / must be ahead of *");
        assertError("def f(*a, *b): pass", "syntax/parameters", "1:11 SyntaxError: * argument may appear only once");
        assertError("def f((a)): pass", "syntax/parameters", "1:7 SyntaxError: Function parameters cannot be parenthesized");
        assertError("def f(*a=1): pass", "syntax/parameters", "1:9 SyntaxError: var-positional argument cannot have default value");
        assertError("def f(a=): pass", "syntax/parameters", "1:8 SyntaxError: expected default value expression");
        assertError("def f[*T: int](): pass", "syntax/parameters", "1:9 SyntaxError: cannot use bound with TypeVarTuple");
        assertError("lambda (a): a", "syntax/parameters", "1:8 SyntaxError: Lambda expression parameters cannot be parenthesized");
        assertError("def f(**k=1): pass", "syntax/parameters", "1:10 SyntaxError: var-keyword argument cannot have default value");
        assertError("def f(a, /*, b): pass", "syntax/parameters", "1:11 SyntaxError: expected comma between / and *");
    }

    @Test
    void invalidCharacter() {
        assertError("$", "syntax/invalid-character", "1:1 SyntaxError: invalid syntax");
        assertError("a\u20acb", "syntax/invalid-character", "1:2 SyntaxError: invalid character '\u20ac' (U+20AC)");
        assertError("a\u00a0b", "syntax/invalid-character", "1:2 SyntaxError: invalid non-printable character U+00A0");
        assertError("x = \u201ca\u201d", "syntax/invalid-character", "1:5 SyntaxError: invalid character '\u201c' (U+201C)");
        assertError("a\u2013b", "syntax/invalid-character", "1:2 SyntaxError: invalid character '\u2013' (U+2013)");
        assertError("\u00b7a", "syntax/invalid-character", "1:1 SyntaxError: invalid character '\u00b7' (U+00B7)");
        assertError("1\u00b7", "syntax/invalid-character", "1:2 SyntaxError: invalid character '\u00b7' (U+00B7)");
        assertError("a\u200bb", "syntax/invalid-character", "1:2 SyntaxError: invalid non-printable character U+200B");
    }

    @Test
    void expectedBlock() {
        assertError("match x:\ncase 1: pass", "syntax/expected-block",
                        "2:1 IndentationError: expected an indented block after 'match' statement on line 1");
        assertError("if True:\n", "syntax/expected-block", "1:9 IndentationError: expected an indented block after 'if' statement on line 1");
        assertError("def f():\n", "syntax/expected-block", "1:9 IndentationError: expected an indented block after function definition on line 1");
        assertError("match x:\n  case 1:\n  pass", "syntax/expected-block",
                        "3:3 IndentationError: expected an indented block after 'case' statement on line 2");
        assertError("try:\npass", "syntax/expected-block", "2:1 IndentationError: expected an indented block after 'try' statement on line 1");
        assertError("try:\n  pass\nexcept E:\npass", "syntax/expected-block",
                        "4:1 IndentationError: expected an indented block after 'except' statement on line 3");
        assertError("try:\n  pass\nexcept* E:\npass", "syntax/expected-block",
                        "4:1 IndentationError: expected an indented block after 'except*' statement on line 3");
        assertError("def f():\npass", "syntax/expected-block",
                        "2:1 IndentationError: expected an indented block after function definition on line 1");
        assertError("class C:\npass", "syntax/expected-block", "2:1 IndentationError: expected an indented block after class definition on line 1");
    }

    @Test
    void missingElse() {
        assertError("a if b", "syntax/missing-else", "1:1 SyntaxError: expected 'else' after 'if' expression");
    }

    @Test
    void namedTarget() {
        assertError("x.y := 1", "syntax/named-target", "1:1 SyntaxError: cannot use assignment expressions with attribute");
        assertError("(1 := 2)", "syntax/named-target", "1:2 SyntaxError: cannot use assignment expressions with literal");
    }

    @Test
    void unmatchedBracket() {
        assertError("x)", "syntax/unmatched-bracket", "1:2 SyntaxError: unmatched ')'");
        assertError("f'{a)}'", "syntax/unmatched-bracket", "1:5 SyntaxError: f-string: unmatched ')'");
    }

    @Test
    void mismatchedBracket() {
        assertError("(]", "syntax/mismatched-bracket", "1:2 SyntaxError: closing parenthesis ']' does not match opening parenthesis '('");
        assertError("(\n]", "syntax/mismatched-bracket", "2:1 SyntaxError: closing parenthesis ']' does not match opening parenthesis '(' on line 1");
        assertError("f'{a[}'", "syntax/mismatched-bracket", "1:6 SyntaxError: closing parenthesis '}' does not match opening parenthesis '['");
        assertError("a = [1, 2)\nb", "syntax/mismatched-bracket", "1:10 SyntaxError: closing parenthesis ')' does not match opening parenthesis '['");
        assertError("{(})", "syntax/mismatched-bracket", "1:3 SyntaxError: closing parenthesis '}' does not match opening parenthesis '('");
    }

    @Test
    void unterminatedString() {
        assertError("'abc", "syntax/unterminated-string", "1:1 SyntaxError: unterminated string literal (detected at line 1)");
        assertError("'''abc", "syntax/unterminated-string", "1:1 SyntaxError: unterminated triple-quoted string literal (detected at line 1)");
        assertError("f'abc", "syntax/unterminated-string", "1:1 SyntaxError: unterminated f-string literal (detected at line 1)");
        assertError("f'''abc", "syntax/unterminated-string", "1:1 SyntaxError: unterminated triple-quoted f-string literal (detected at line 1)");
    }

    @Test
    void invalidNumber() {
        assertError("x = 1__0", "syntax/invalid-number", "1:6 SyntaxError: invalid decimal literal");
        assertError("0x", "syntax/invalid-number", "1:2 SyntaxError: invalid hexadecimal literal");
        assertError("0b12", "syntax/invalid-number", "1:4 SyntaxError: invalid digit '2' in binary literal");
        assertError("0o8", "syntax/invalid-number", "1:3 SyntaxError: invalid digit '8' in octal literal");
        assertError("0b", "syntax/invalid-number", "1:2 SyntaxError: invalid binary literal");
        assertError("0o", "syntax/invalid-number", "1:2 SyntaxError: invalid octal literal");
        assertError("0o9", "syntax/invalid-number", "1:3 SyntaxError: invalid digit '9' in octal literal");
        assertError("1jx", "syntax/invalid-number", "1:2 SyntaxError: invalid imaginary literal");
    }

    @Test
    void leadingZeros() {
        assertError("08", "syntax/leading-zeros",
                        "1:1 SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
    }

    @Test
    void lineContinuation() {
        assertError("\\x", "syntax/line-continuation", "1:1 SyntaxError: unexpected character after line continuation character");
    }

    @Test
    void unexpectedEnd() {
        assertError("x = \\", "syntax/unexpected-end", "1:5 SyntaxError: unexpected EOF while parsing");
    }

    @Test
    void unexpectedIndent() {
        assertError("  x = 1", "syntax/unexpected-indent", "1:3 IndentationError: unexpected indent");
    }

    @Test
    void inconsistentDedent() {
        assertError("if x:\n    a\n  b", "syntax/inconsistent-dedent", "3:3 IndentationError: unindent does not match any outer indentation level");
    }

    @Test
    void inconsistentTabs() {
        assertError("if x:\n\ta\n        b", "syntax/inconsistent-tabs", "3:9 TabError: inconsistent use of tabs and spaces in indentation");
    }

    @Test
    void bytesLiteral() {
        assertError("b'\u00e9'", "syntax/bytes-literal", "1:1 SyntaxError: bytes can only contain ASCII literal characters");
        assertError("b'\\x4'", "syntax/bytes-literal", "1:1 SyntaxError: (value error) invalid \\x escape at position 0");
    }

    @Test
    void mixedLiterals() {
        assertError("'a' b'c'", "syntax/mixed-literals", "1:1 SyntaxError: cannot mix bytes and nonbytes literals");
    }

    @Test
    void formattedString() {
        assertError("f'{x'", "syntax/formatted-string", "1:5 SyntaxError: f-string: expecting '}'");
        assertError("f'{x!}'", "syntax/formatted-string", "1:5 SyntaxError: f-string: missing conversion character");
        assertError("f'{x!z}'", "syntax/formatted-string", "1:6 SyntaxError: f-string: invalid conversion character 'z': expected 's', 'r', or 'a'");
        assertError("f'{}'", "syntax/formatted-string", "1:4 SyntaxError: f-string: valid expression required before '}'");
        assertError("f'{!r}'", "syntax/formatted-string", "1:4 SyntaxError: f-string: valid expression required before '!'");
        assertError("f'{:x}'", "syntax/formatted-string", "1:4 SyntaxError: f-string: valid expression required before ':'");
        assertError("f'{=}'", "syntax/formatted-string", "1:4 SyntaxError: f-string: valid expression required before '='");
        assertError("f'}'", "syntax/formatted-string", "1:3 SyntaxError: f-string: single '}' is not allowed");
        assertError("f'{x +}'", "syntax/formatted-string", "1:7 SyntaxError: f-string: expecting '=', or '!', or ':', or '}'");
        assertError("f'{lambda x: 1}'", "syntax/formatted-string",
                        "1:4 SyntaxError: f-string: lambda expressions are not allowed without parentheses");
        assertError("f'{x!r y}'", "syntax/formatted-string", "1:8 SyntaxError: f-string: expecting ':' or '}'");
        assertError("f'{x= y}'", "syntax/formatted-string", "1:7 SyntaxError: f-string: expecting '!', or ':', or '}'");
        assertError("f'{x:{y}'", "syntax/formatted-string", "1:9 SyntaxError: f-string: expecting '}', or format specs");
        assertError("f'{x:{y:{z:{w}}}}'", "syntax/formatted-string", "1:12 SyntaxError: f-string: expressions nested too deeply");
        assertError("f'{**a}'", "syntax/formatted-string", "1:4 SyntaxError: f-string: expecting a valid expression after '{'");
        assertError("f'{x!r'", "syntax/formatted-string", "1:6 SyntaxError: f-string: expecting '}'");
    }

    @Test
    void pattern() {
        assertError("match x:\n  case 1 as _: pass", "syntax/pattern", "2:13 SyntaxError: cannot use '_' as a target");
        assertError("match x:\n  case C(a=1, b): pass", "syntax/pattern", "2:15 SyntaxError: positional patterns follow keyword patterns");
    }
}
