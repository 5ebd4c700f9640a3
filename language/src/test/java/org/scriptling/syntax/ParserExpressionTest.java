package org.scriptling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Checks the trees of expressions. The expected trees are those of CPython 3.12, written as {@link TreePrinter} does. */
final class ParserExpressionTest {

    private static void assertTree(String source, String expected) {
        ParseResult result = Parser.parse(source);
        assertEquals(List.of(), result.diagnostics(), source);
        assertEquals(expected, TreePrinter.print(result.tree()), source);
    }

    @Test
    void readsPrecedence() {
        assertTree("a + b * c", "(expr (+ a (* b c)))");
        assertTree("a * b + c", "(expr (+ (* a b) c))");
        assertTree("(a + b) * c", "(expr (* (+ a b) c))");
        assertTree("a - b - c", "(expr (- (- a b) c))");
        assertTree("a ** b ** c", "(expr (** a (** b c)))");
        assertTree("-a ** -b", "(expr (unary- (** a (unary- b))))");
        assertTree("2 ** -1", "(expr (** 2 (unary- 1)))");
        assertTree("a | b ^ c & d << e + f * -g", "(expr (| a (^ b (& c (<< d (+ e (* f (unary- g))))))))");
        assertTree("~a.b", "(expr (unary~ (. a b)))");
        assertTree("not a == b", "(expr (unarynot (cmp a == b)))");
        assertTree("not a in b", "(expr (unarynot (cmp a in b)))");
        assertTree("a and b or c and not d", "(expr (or (and a b) (and c (unarynot d))))");
        assertTree("a < b <= c != d", "(expr (cmp a < b <= c != d))");
        assertTree("a in b is not c not in d is e", "(expr (cmp a in b is not c not in d is e))");
        assertTree("a if b else c if d else e", "(expr (? b a (? d c e)))");
        assertTree("lambda: a if b else c", "(expr (lambda [] (? b a c)))");
        assertTree("a @ b // c % d / e", "(expr (/ (% (// (@ a b) c) d) e))");
        assertTree("- + ~ a", "(expr (unary- (unary+ (unary~ a))))");
        assertTree("a or b if c or d else e or f", "(expr (? (or c d) (or a b) (or e f)))");
        assertTree("1 | 2 == 3", "(expr (cmp (| 1 2) == 3))");
    }

    @Test
    void readsPrimaries() {
        assertTree("a.b.c", "(expr (. (. a b) c))");
        assertTree("a.b(c)[d](e).f", "(expr (. (call (at (call (. a b) [c]) d) [e]) f))");
        assertTree("f()", "(expr (call f []))");
        assertTree("f(a, *b, c=d, **e)", "(expr (call f [a *b c=d **e]))");
        assertTree("f(a, b,)", "(expr (call f [a b]))");
        assertTree("f(x for x in y)", "(expr (call f [(genexp x [(for x y [])])]))");
        assertTree("f((x for x in y), z)", "(expr (call f [(genexp x [(for x y [])]) z]))");
        assertTree("f(a := 1, b=(c := 2))", "(expr (call f [(:= a 1) b=(:= c 2)]))");
        assertTree("f(*a, b, *c)", "(expr (call f [*a b *c]))");
        assertTree("f(**a, b=1)", "(expr (call f [**a b=1]))");
        assertTree("a[b]", "(expr (at a b))");
        assertTree("a[b, c]", "(expr (at a (tuple b c)))");
        assertTree("a[b,]", "(expr (at a (tuple b)))");
        assertTree("a[:]", "(expr (at a (slice _ _ _)))");
        assertTree("a[1:]", "(expr (at a (slice 1 _ _)))");
        assertTree("a[:2]", "(expr (at a (slice _ 2 _)))");
        assertTree("a[::3]", "(expr (at a (slice _ _ 3)))");
        assertTree("a[1:2:3, ...]", "(expr (at a (tuple (slice 1 2 3) ...)))");
        assertTree("a[*b]", "(expr (at a (tuple (star b))))");
        assertTree("a[*b, c]", "(expr (at a (tuple (star b) c)))");
        assertTree("a[b := 1]", "(expr (at a (:= b 1)))");
        assertTree("(a).b", "(expr (. a b))");
        assertTree("'a'.b", "(expr (. \"a\" b))");
        assertTree("{}.get(1)[0]", "(expr (at (call (. (dict) get) [1]) 0))");
    }

    @Test
    void readsDisplays() {
        assertTree("()", "(expr (tuple))");
        assertTree("(a)", "(expr a)");
        assertTree("(a,)", "(expr (tuple a))");
        assertTree("(a, b)", "(expr (tuple a b))");
        assertTree("a, b", "(expr (tuple a b))");
        assertTree("a,", "(expr (tuple a))");
        assertTree("*a, b", "(expr (tuple (star a) b))");
        assertTree("(*a, b)", "(expr (tuple (star a) b))");
        assertTree("[]", "(expr (list))");
        assertTree("[a]", "(expr (list a))");
        assertTree("[a, *b]", "(expr (list a (star b)))");
        assertTree("{}", "(expr (dict))");
        assertTree("{a}", "(expr (set a))");
        assertTree("{a, *b}", "(expr (set a (star b)))");
        assertTree("{a: b}", "(expr (dict a:b))");
        assertTree("{a: b, **c}", "(expr (dict a:b **c))");
        assertTree("{**a}", "(expr (dict **a))");
        assertTree("{a: b for a in c if d if e}", "(expr (dictcomp a b [(for a c [d e])]))");
        assertTree("[a for b in c for d in e]", "(expr (listcomp a [(for b c []) (for d e [])]))");
        assertTree("{a for a, *b in c}", "(expr (setcomp a [(for (tuple a (star b)) c [])]))");
        assertTree("(a for a in b)", "(expr (genexp a [(for a b [])]))");
        assertTree("[x for x in a or b]", "(expr (listcomp x [(for x (or a b) [])]))");
        assertTree("[a if b else c for d in e if (lambda: f)]", "(expr (listcomp (? b a c) [(for d e [(lambda [] f)])]))");
        assertTree("(a := 1, b)", "(expr (tuple (:= a 1) b))");
        assertTree("[a := 1]", "(expr (list (:= a 1)))");
        assertTree("(yield)", "(expr (yield _))");
        assertTree("(yield a, b)", "(expr (yield (tuple a b)))");
        assertTree("(yield from a)", "(expr (yieldfrom a))");
        assertTree("[(a, b) for a in b]", "(expr (listcomp (tuple a b) [(for a b [])]))");
    }

    @Test
    void readsLambdas() {
        assertTree("lambda: 0", "(expr (lambda [] 0))");
        assertTree("lambda a: a", "(expr (lambda [a] a))");
        assertTree("lambda a, b=1: a", "(expr (lambda [a b=1] a))");
        assertTree("lambda *a, **b: a", "(expr (lambda [*a **b] a))");
        assertTree("lambda a, /, b, *, c=1, d: a", "(expr (lambda [/a b !c=1 !d] a))");
        assertTree("lambda *, a: a", "(expr (lambda [!a] a))");
        assertTree("lambda a=lambda: 1: a", "(expr (lambda [a=(lambda [] 1)] a))");
        assertTree("lambda a, /: a", "(expr (lambda [/a] a))");
        assertTree("lambda *a, b, **c: 0", "(expr (lambda [*a !b **c] 0))");
    }

    @Test
    void readsLiterals() {
        assertTree("0", "(expr 0)");
        assertTree("00_0", "(expr 0)");
        assertTree("10", "(expr 10)");
        assertTree("0x_ff", "(expr 255)");
        assertTree("0XfF", "(expr 255)");
        assertTree("0o17", "(expr 15)");
        assertTree("0b1_01", "(expr 5)");
        assertTree("1_000", "(expr 1000)");
        assertTree("123456789012345678901234567890", "(expr 123456789012345678901234567890)");
        assertTree("0xffffffffffffffffffff", "(expr 1208925819614629174706175)");
        assertTree("1.5", "(expr 1.5)");
        assertTree(".5", "(expr 0.5)");
        assertTree("5.", "(expr 5.0)");
        assertTree("1e3", "(expr 1000.0)");
        assertTree("2.5E-3", "(expr 0.0025)");
        assertTree("1_0.5", "(expr 10.5)");
        assertTree("1e+1_0", "(expr 1.0E10)");
        assertTree("0e0", "(expr 0.0)");
        assertTree("09.5", "(expr 9.5)");
        assertTree("1if a else 2", "(expr (? a 1 2))");
        assertTree("1 .real", "(expr (. 1 real))");
        assertTree("1..real", "(expr (. 1.0 real))");
        assertTree("1.0.real", "(expr (. 1.0 real))");
        assertTree("'a'", "(expr \"a\")");
        assertTree("\"a\"", "(expr \"a\")");
        assertTree("'''a\n'b'\n'''", "(expr \"a\\u000a'b'\\u000a\")");
        assertTree("'a' \"b\" '''c'''", "(expr \"abc\")");
        assertTree("r'\\n'", "(expr \"\\\\n\")");
        assertTree("R'\\''", "(expr \"\\\\'\")");
        assertTree("u'a'", "(expr \"a\")");
        assertTree("b'a'", "(expr b\"a\")");
        assertTree("Rb'\\x'", "(expr b\"\\\\x\")");
        assertTree("b'\\x41\\n\\101' b'\\q'", "(expr b\"A\\u000aA\\\\q\")");
        assertTree("'\\a\\b\\f\\n\\r\\t\\v\\\\\\'\\\"'", "(expr \"\\u0007\\u0008\\u000c\\u000a\\u000d\\u0009\\u000b\\\\'\\\"\")");
        assertTree("'\\x41\\u00e9\\U0001F600\\101\\0'", "(expr \"A\\u00e9\\ud83d\\ude00A\\u0000\")");
        assertTree("'\\N{BULLET}\\N{latin small letter a}\\N{LF}\\N{HANGUL SYLLABLE GAG}\\N{CJK UNIFIED IDEOGRAPH-4E00}'",
                        "(expr \"\\u2022a\\u000a\\uac01\\u4e00\")");
        assertTree("'a\\\nb'", "(expr \"ab\")");
        assertTree("'\\d\\ \\8'", "(expr \"\\\\d\\\\ \\\\8\")");
        assertTree("'a\\\r\nb'", "(expr \"ab\")");
        assertTree("'''a\r\nb\rc'''", "(expr \"a\\u000ab\\u000ac\")");
        assertTree("True, False, None, ...", "(expr (tuple True False None ...))");
    }

    @Test
    void readsFormattedStrings() {
        assertTree("f''", "(expr (f))");
        assertTree("f'a'", "(expr (f \"a\"))");
        assertTree("f'{a}'", "(expr (f (field a _ [])))");
        assertTree("f'a{b}c'", "(expr (f \"a\" (field b _ []) \"c\"))");
        assertTree("f'{a!r}{b!s:>5}{c!a}'", "(expr (f (field a !r []) (field b !s [\">5\"]) (field c !a [])))");
        assertTree("f'{a:>{b}.{c}}'", "(expr (f (field a _ [\">\" (field b _ []) \".\" (field c _ [])])))");
        assertTree("f'{a:{b:{c}}}'", "(expr (f (field a _ [(field b _ [(field c _ [])])])))");
        assertTree("f'{{{a}}}'", "(expr (f \"{\" (field a _ []) \"}\"))");
        assertTree("f'{{}}'", "(expr (f \"{}\"))");
        assertTree("f'{a=}'", "(expr (f \"a=\" (field a !r [])))");
        assertTree("f'{ a = }'", "(expr (f \" a = \" (field a !r [])))");
        assertTree("f'{a=!s}'", "(expr (f \"a=\" (field a !s [])))");
        assertTree("f'{a=:5}'", "(expr (f \"a=\" (field a _ [\"5\"])))");
        assertTree("f'{a + b = }'", "(expr (f \"a + b = \" (field (+ a b) !r [])))");
        assertTree("'a' f'{b}' \"c\" f\"d\"", "(expr (f \"a\" (field b _ []) \"cd\"))");
        assertTree("f'{a[\"b\"]}'", "(expr (f (field (at a \"b\") _ [])))");
        assertTree("f'{a['b']}'", "(expr (f (field (at a \"b\") _ [])))");
        assertTree("f'{f'{f'{1}'}'}'", "(expr (f (field (f (field (f (field 1 _ [])) _ [])) _ [])))");
        assertTree("f'{(lambda: 1)}'", "(expr (f (field (lambda [] 1) _ [])))");
        assertTree("f'{a:%H:%M}'", "(expr (f (field a _ [\"%H:%M\"])))");
        assertTree("f'{a,}'", "(expr (f (field (tuple a) _ [])))");
        assertTree("f'{yield}'", "(expr (f (field (yield _) _ [])))");
        assertTree("f'{*a, b}'", "(expr (f (field (tuple (star a) b) _ [])))");
        assertTree("f'{\n a # c\n }'", "(expr (f (field a _ [])))");
        assertTree("f'''{\na}\n'''", "(expr (f (field a _ []) \"\\u000a\"))");
        assertTree("rf'\\{a}\\n'", "(expr (f \"\\\\\" (field a _ []) \"\\\\n\"))");
        assertTree("f'\\x41{a}\\n'", "(expr (f \"A\" (field a _ []) \"\\u000a\"))");
        assertTree("f'\\N{BULLET}{a}'", "(expr (f \"\\u2022\" (field a _ [])))");
        assertTree("f'{a!r:^{b}}'", "(expr (f (field a !r [\"^\" (field b _ [])])))");
        assertTree("f'{a != b}'", "(expr (f (field (cmp a != b) _ [])))");
        assertTree("f'{a:!r}'", "(expr (f (field a _ [\"!r\"])))");
        assertTree("f'{(a:=5)}'", "(expr (f (field (:= a 5) _ [])))");
        assertTree("f'{a:=5}'", "(expr (f (field a _ [\"=5\"])))");
        assertTree("f'{ {1: 2}[1] }'", "(expr (f (field (at (dict 1:2) 1) _ [])))");
        assertTree("f'{a}' f'{b}'", "(expr (f (field a _ []) (field b _ [])))");
        assertTree("f'{\"\\n\".join(a)}'", "(expr (f (field (call (. \"\\u000a\" join) [a]) _ [])))");
        assertTree("f'{a:\\x41}'", "(expr (f (field a _ [\"A\"])))");
        assertTree("fr'{a:\\d}'", "(expr (f (field a _ [\"\\\\d\"])))");
        assertTree("f'{a if b else c}'", "(expr (f (field (? b a c) _ [])))");
    }

    // ---- where Scriptling departs from Python ------------------------------------------------------------------------------

    @Test
    void keywordsAreAttributeNames() {
        assertTree("a.class", "(expr (. a class))");
        assertTree("a.from = 1", "(= [(. a from)] 1)");
        assertTree("del a.in", "(del [(. a in)])");
        assertTree("a.None.is()", "(expr (call (. (. a None) is) []))");
        assertTree("a.async.await", "(expr (. (. a async) await))");
        assertTree("(a.\nclass)", "(expr (. a class))");
    }

    @Test
    void integersHaveAttributes() {
        assertTree("5.type()", "(expr (call (. 5 type) []))");
        assertTree("1_000.real", "(expr (. 1000 real))");
        assertTree("5.join", "(expr (. 5 join))");
        assertTree("5.e", "(expr (. 5 e))");
        assertTree("5.e3", "(expr 5000.0)");
        assertTree("5.if a else b", "(expr (? a 5.0 b))");
        assertTree("3.5.type()", "(expr (call (. 3.5 type) []))");
    }

    @Test
    void malformedEscapesStayAsWritten() {
        assertTree("'\\x'", "(expr \"\\\\x\")");
        assertTree("'\\xg1 \\u12 \\U0011FFFF \\N{no such name} \\N'", "(expr \"\\\\xg1 \\\\u12 \\\\U0011FFFF \\\\N{no such name} \\\\N\")");
        assertTree("f'\\x{1}'", "(expr (f \"\\\\x\" (field 1 _ [])))");
    }
}
