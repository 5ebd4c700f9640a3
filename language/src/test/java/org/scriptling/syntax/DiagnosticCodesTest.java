package org.scriptling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** Checks that every code of the front end is in use: each has a text that leads to it. */
final class DiagnosticCodesTest {

    private static final Map<String, String> EXAMPLES = new TreeMap<>(Map.ofEntries(
                    Map.entry(DiagnosticCodes.UNEXPECTED_END, "x = 1 \\"),
                    Map.entry(DiagnosticCodes.LINE_CONTINUATION, "x = 1 \\ + 2"),
                    Map.entry(DiagnosticCodes.UNEXPECTED_INDENT, "x\n  y"),
                    Map.entry(DiagnosticCodes.EXPECTED_BLOCK, "if x:\ny"),
                    Map.entry(DiagnosticCodes.INCONSISTENT_DEDENT, "if x:\n    y\n  z"),
                    Map.entry(DiagnosticCodes.INCONSISTENT_TABS, "if x:\n\ty\n        z"),
                    Map.entry(DiagnosticCodes.INVALID_CHARACTER, "x = a ? b"),
                    Map.entry(DiagnosticCodes.UNTERMINATED_STRING, "x = 'abc"),
                    Map.entry(DiagnosticCodes.FORMATTED_STRING, "f'{a!z}'"),
                    Map.entry(DiagnosticCodes.BYTES_LITERAL, "b'\u00e9'"),
                    Map.entry(DiagnosticCodes.MIXED_LITERALS, "'a' b'b'"),
                    Map.entry(DiagnosticCodes.INVALID_NUMBER, "1abc"),
                    Map.entry(DiagnosticCodes.LEADING_ZEROS, "007"),
                    Map.entry(DiagnosticCodes.COMPLEX_NUMBER, "2j"),
                    Map.entry(DiagnosticCodes.UNCLOSED_BRACKET, "f(1, 2\ny = 1"),
                    Map.entry(DiagnosticCodes.UNMATCHED_BRACKET, "x = 1)"),
                    Map.entry(DiagnosticCodes.MISMATCHED_BRACKET, "x = (1]"),
                    Map.entry(DiagnosticCodes.TOO_DEEP, "(".repeat(201) + ")".repeat(201)),
                    Map.entry(DiagnosticCodes.TOO_LONG, "a+".repeat(5001) + "a"),
                    Map.entry(DiagnosticCodes.INVALID_SYNTAX, "x = = 1"),
                    Map.entry(DiagnosticCodes.EXPECTED_COLON, "if x\n  y"),
                    Map.entry(DiagnosticCodes.EXPECTED_PARENTHESIS, "def f: pass"),
                    Map.entry(DiagnosticCodes.MISSING_PARENTHESES, "print x"),
                    Map.entry(DiagnosticCodes.INCOMPLETE_TRY, "try:\n  x\ny"),
                    Map.entry(DiagnosticCodes.EXCEPT_CLAUSE, "try: x\nexcept A, B: y"),
                    Map.entry(DiagnosticCodes.IMPORT_NAMES, "from a import b,"),
                    Map.entry(DiagnosticCodes.ASYNC, "async def f(): pass"),
                    Map.entry(DiagnosticCodes.PATTERN, "match x:\n  case 1 as _: pass"),
                    Map.entry(DiagnosticCodes.INVALID_TARGET, "1 = x"),
                    Map.entry(DiagnosticCodes.INVALID_DELETE, "del f()"),
                    Map.entry(DiagnosticCodes.ANNOTATION_TARGET, "a, b: int"),
                    Map.entry(DiagnosticCodes.AUGMENTED_TARGET, "(a, b) += 1"),
                    Map.entry(DiagnosticCodes.ASSIGNMENT_IN_EXPRESSION, "if x = 1: pass"),
                    Map.entry(DiagnosticCodes.NAMED_TARGET, "(a.b := 1)"),
                    Map.entry(DiagnosticCodes.MISSING_COMMA, "(a b)"),
                    Map.entry(DiagnosticCodes.MISSING_ELSE, "x = a if b"),
                    Map.entry(DiagnosticCodes.STARRED, "x = (*a)"),
                    Map.entry(DiagnosticCodes.DICT_ENTRY, "x = {a: 1, b}"),
                    Map.entry(DiagnosticCodes.COMPREHENSION, "[a, b for a in c]"),
                    Map.entry(DiagnosticCodes.ARGUMENT_ORDER, "f(a=1, 2)"),
                    Map.entry(DiagnosticCodes.KEYWORD_ARGUMENT, "f(a.b=1)"),
                    Map.entry(DiagnosticCodes.GENERATOR_ARGUMENT, "f(x for x in y, 1)"),
                    Map.entry(DiagnosticCodes.PARAMETERS, "def f(a=1, b): pass")));

    @Test
    void everyCodeHasAnExample() throws IllegalAccessException {
        var codes = new TreeSet<String>();
        for (Field field : DiagnosticCodes.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                codes.add((String) field.get(null));
            }
        }
        assertEquals(codes, EXAMPLES.keySet());
    }

    @Test
    void everyExampleLeadsToItsCode() {
        var found = new TreeMap<String, String>();
        var expected = new TreeMap<String, String>();
        EXAMPLES.forEach((code, text) -> {
            expected.put(text, code);
            found.put(text, Parser.parse(text).diagnostics().getFirst().code());
        });
        assertEquals(expected, found);
    }
}
