package org.scriptling.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Checks the trees of statements. The expected trees are those of CPython 3.12, written as {@link TreePrinter} does. */
final class ParserTest {

    private static void assertTree(String source, String expected) {
        ParseResult result = Parser.parse(source);
        assertEquals(List.of(), result.diagnostics(), source);
        assertEquals(expected, TreePrinter.print(result.tree()), source);
    }

    @Test
    void readsSimpleStatements() {
        assertTree("pass", "(pass)");
        assertTree("break; continue", "(break) (continue)");
        assertTree("return", "(return _)");
        assertTree("return a, *b", "(return (tuple a (star b)))");
        assertTree("raise", "(raise _ _)");
        assertTree("raise a", "(raise a _)");
        assertTree("raise a from b", "(raise a b)");
        assertTree("assert a", "(assert a _)");
        assertTree("assert a, b", "(assert a b)");
        assertTree("del a, b.c, d[0]", "(del [a (. b c) (at d 0)])");
        assertTree("del (a, b), [c]", "(del [(tuple a b) (list c)])");
        assertTree("global a, b", "(global [a b])");
        assertTree("nonlocal a", "(nonlocal [a])");
        assertTree("import a", "(import [a])");
        assertTree("import a.b.c as d, e", "(import [a.b.c=d e])");
        assertTree("from a import b", "(from a [b])");
        assertTree("from a.b import c as d, e", "(from a.b [c=d e])");
        assertTree("from a import (b, c as d,)", "(from a [b c=d])");
        assertTree("from a import *", "(from a *)");
        assertTree("from . import a", "(from . [a])");
        assertTree("from ...a import b", "(from ...a [b])");
        assertTree("a; b;", "(expr a) (expr b)");
        assertTree("yield", "(expr (yield _))");
        assertTree("yield a, b", "(expr (yield (tuple a b)))");
        assertTree("yield from a", "(expr (yieldfrom a))");
        assertTree("x = yield", "(= [x] (yield _))");
        assertTree("a = b = c", "(= [a b] c)");
        assertTree("a, b = b, a", "(= [(tuple a b)] (tuple b a))");
        assertTree("a, *b = c", "(= [(tuple a (star b))] c)");
        assertTree("[a, (b, *c)] = d", "(= [(list a (tuple b (star c)))] d)");
        assertTree("*a, = b", "(= [(tuple (star a))] b)");
        assertTree("a.b = c[d] = e", "(= [(. a b) (at c d)] e)");
        assertTree("a += b", "(+= a b)");
        assertTree("a.b **= c", "(**= (. a b) c)");
        assertTree("a[0] //= 1", "(//= (at a 0) 1)");
        assertTree("a @= b", "(@= a b)");
        assertTree("a >>= 1; b <<= 1", "(>>= a 1) (<<= b 1)");
        assertTree("a += yield", "(+= a (yield _))");
        assertTree("a: int", "(annotate a int _)");
        assertTree("a: int = 1", "(annotate a int 1)");
        assertTree("a.b: int = 1", "(annotate (. a b) int 1)");
        assertTree("a[0]: int", "(annotate (at a 0) int _)");
        assertTree("(a): int", "(annotate() a int _)");
        assertTree("a: tuple = 1, 2", "(annotate a tuple (tuple 1 2))");
        assertTree("a = *b, c", "(= [a] (tuple (star b) c))");
        assertTree("print(a)", "(expr (call print [a]))");
        assertTree("print", "(expr print)");
    }

    @Test
    void readsSoftKeywords() {
        assertTree("match = 1", "(= [match] 1)");
        assertTree("match", "(expr match)");
        assertTree("match(a)", "(expr (call match [a]))");
        assertTree("match[a]", "(expr (at match a))");
        assertTree("match.a", "(expr (. match a))");
        assertTree("match - a", "(expr (- match a))");
        assertTree("match * a, b", "(expr (tuple (* match a) b))");
        assertTree("match, case = 1, 2", "(= [(tuple match case)] (tuple 1 2))");
        assertTree("match in a", "(expr (cmp match in a))");
        assertTree("match not in a", "(expr (cmp match not in a))");
        assertTree("match is a", "(expr (cmp match is a))");
        assertTree("match if a else b", "(expr (? a match b))");
        assertTree("case = type = _ = 1", "(= [case type _] 1)");
        assertTree("type(a)", "(expr (call type [a]))");
        assertTree("type[a]", "(expr (at type a))");
        assertTree("type = 1", "(= [type] 1)");
        assertTree("type X = int", "(type X [] int)");
        assertTree("type X[T] = list[T]", "(type X [T] (at list T))");
        assertTree("type type = type", "(type type [] type)");
        assertTree("type.a = 1", "(= [(. type a)] 1)");
        assertTree("case(a)", "(expr (call case [a]))");
        assertTree("match: int = 1", "(annotate match int 1)");
        assertTree("match == a", "(expr (cmp match == a))");
        assertTree("print(match, case, type)", "(expr (call print [match case type]))");
    }

    @Test
    void readsConditionsAndLoops() {
        assertTree("if a: b", "(if a [(expr b)] [])");
        assertTree("if a: b; c", "(if a [(expr b) (expr c)] [])");
        assertTree("if a:\n  b\n  c\nd", "(if a [(expr b) (expr c)] []) (expr d)");
        assertTree("if a:\n  b\nelif c:\n  d\nelif e:\n  f\nelse:\n  g", "(if a [(expr b)] [(if c [(expr d)] [(if e [(expr f)] [(expr g)])])])");
        assertTree("while a: b", "(while a [(expr b)] [])");
        assertTree("while a:\n  b\nelse:\n  c", "(while a [(expr b)] [(expr c)])");
        assertTree("for a in b: c", "(for a b [(expr c)] [])");
        assertTree("for a, *b in c, d: e", "(for (tuple a (star b)) (tuple c d) [(expr e)] [])");
        assertTree("for (a, b), c in d: e", "(for (tuple (tuple a b) c) d [(expr e)] [])");
        assertTree("for a.b in c: d", "(for (. a b) c [(expr d)] [])");
        assertTree("for a[0] in b: c", "(for (at a 0) b [(expr c)] [])");
        assertTree("for a, in b: c\nelse: d", "(for (tuple a) b [(expr c)] [(expr d)])");
        assertTree("if (a := b): c", "(if (:= a b) [(expr c)] [])");
        assertTree("if a := b: c", "(if (:= a b) [(expr c)] [])");
        assertTree("if a:\n\n  # c\n  b\n# d\nc", "(if a [(expr b)] []) (expr c)");
        assertTree("if a:\n\tb\n\tc", "(if a [(expr b) (expr c)] [])");
        assertTree("if a:\n  if b:\n    c\nd", "(if a [(if b [(expr c)] [])] []) (expr d)");
    }

    @Test
    void readsTryAndWith() {
        assertTree("try: a\nexcept: b", "(try [(expr a)] [(except _ _ [(expr b)])] [] [])");
        assertTree("try: a\nexcept B: c\nexcept (C, D) as e: f\nelse: g\nfinally: h",
                        "(try [(expr a)] [(except B _ [(expr c)]) (except (tuple C D) e [(expr f)])] [(expr g)] [(expr h)])");
        assertTree("try: a\nfinally: b", "(try [(expr a)] [] [] [(expr b)])");
        assertTree("try: a\nexcept* B as c: d", "(try* [(expr a)] [(except B c [(expr d)])] [] [])");
        assertTree("with a: b", "(with [(item a _)] [(expr b)])");
        assertTree("with a as b: c", "(with [(item a b)] [(expr c)])");
        assertTree("with a as b, c as (d, e): f", "(with [(item a b) (item c (tuple d e))] [(expr f)])");
        assertTree("with (a as b, c as d,): e", "(with [(item a b) (item c d)] [(expr e)])");
        assertTree("with (a, b): c", "(with [(item a _) (item b _)] [(expr c)])");
        assertTree("with (a): b", "(with [(item a _)] [(expr b)])");
        assertTree("with (a) as b: c", "(with [(item a b)] [(expr c)])");
        assertTree("with (a, b) as c: d", "(with [(item (tuple a b) c)] [(expr d)])");
        assertTree("with (a as b): c", "(with [(item a b)] [(expr c)])");
        assertTree("with (yield): a", "(with [(item (yield _) _)] [(expr a)])");
        assertTree("with (a for a in b): c", "(with [(item (genexp a [(for a b [])]) _)] [(expr c)])");
        assertTree("with (a := b): c", "(with [(item (:= a b) _)] [(expr c)])");
        assertTree("with (a).b() as c, (d): e", "(with [(item (call (. a b) []) c) (item d _)] [(expr e)])");
        assertTree("with (a) if b else c: d", "(with [(item (? b a c) _)] [(expr d)])");
        assertTree("with a() as b.c, d as e[0]: f", "(with [(item (call a []) (. b c)) (item d (at e 0))] [(expr f)])");
    }

    @Test
    void readsDefinitions() {
        assertTree("def f(): pass", "(def f [] [] _ [] [(pass)])");
        assertTree("def f(a, b=1, /, c=2, *args, d, e=3, **kw): pass", "(def f [] [/a /b=1 c=2 *args !d !e=3 **kw] _ [] [(pass)])");
        assertTree("def f(a: int, *b: str, c: int = 1, **d: e) -> g: pass", "(def f [] [a:int *b:str !c:int=1 **d:e] g [] [(pass)])");
        assertTree("def f(*, a): pass", "(def f [] [!a] _ [] [(pass)])");
        assertTree("def f(a, /): pass", "(def f [] [/a] _ [] [(pass)])");
        assertTree("def f(*a: *b): pass", "(def f [] [*a:(star b)] _ [] [(pass)])");
        assertTree("def f[T: int, *Ts, **P](a: T): pass", "(def f [T:int *Ts **P] [a:T] _ [] [(pass)])");
        assertTree("@a\n@b.c(d)\ndef f(): pass", "(def f [] [] _ [a (call (. b c) [d])] [(pass)])");
        assertTree("@a[b] if c else d\nclass E: pass", "(class E [] [] [(? c (at a b) d)] [(pass)])");
        assertTree("class A: pass", "(class A [] [] [] [(pass)])");
        assertTree("class A(): pass", "(class A [] [] [] [(pass)])");
        assertTree("class A(B, *c, metaclass=D, **e): pass", "(class A [] [B *c metaclass=D **e] [] [(pass)])");
        assertTree("class A[T](B[T]):\n  x = 1\n  def f(self): return 1\n\n  class C: pass",
                        "(class A [T] [(at B T)] [] [(= [x] 1) (def f [] [self] _ [] [(return 1)]) (class C [] [] [] [(pass)])])");
        assertTree("def f(a,): return", "(def f [] [a] _ [] [(return _)])");
        assertTree("def f(\n  a,\n  b,\n): return", "(def f [] [a b] _ [] [(return _)])");
    }

    @Test
    void readsMatch() {
        assertTree("match a:\n  case 1: b", "(match a [(case (value 1) _ [(expr b)])])");
        assertTree("match a, *b:\n  case _: c", "(match (tuple a (star b)) [(case _ _ [(expr c)])])");
        assertTree("match (a):\n  case -1.5 | 'a' 'b' | None | True: b",
                        "(match a [(case (or (value (unary- 1.5)) (value \"ab\") (value None) (value True)) _ [(expr b)])])");
        assertTree("match a:\n  case b: c\n  case B.c: d\n  case B.c.d: e",
                        "(match a [(case b _ [(expr c)]) (case (value (. B c)) _ [(expr d)]) (case (value (. (. B c) d)) _ [(expr e)])])");
        assertTree("match a:\n  case [b, *c, _]: d\n  case (b, *_): c\n  case b, c: d\n  case *b,: c\n  case (): d\n  case []: e\n  case (b): c\n  case (b,): c",
                        "(match a [(case (seq b *c _) _ [(expr d)]) (case (seq b *_) _ [(expr c)]) (case (seq b c) _ [(expr d)]) (case (seq *b) _ [(expr c)]) (case (seq) _ [(expr d)]) (case (seq) _ [(expr e)]) (case b _ [(expr c)]) (case (seq b) _ [(expr c)])])");
        assertTree("match a:\n  case {}: b\n  case {'a': b, C.d: 1, **e}: f\n  case {1: _, }: c",
                        "(match a [(case (map [] _) _ [(expr b)]) (case (map [\"a\":b (. C d):(value 1)] e) _ [(expr f)]) (case (map [1:_] _) _ [(expr c)])])");
        assertTree("match a:\n  case B(): c\n  case B.c(1, d, e=f, g=2): h",
                        "(match a [(case (cls B [] []) _ [(expr c)]) (case (cls (. B c) [(value 1) d] [e=f g=(value 2)]) _ [(expr h)])])");
        assertTree("match a:\n  case (1 | 2) as b if b > c: d\n  case [1 as b, 2]: c",
                        "(match a [(case (as (or (value 1) (value 2)) b) (cmp b > c) [(expr d)]) (case (seq (as (value 1) b) (value 2)) _ [(expr c)])])");
        assertTree("match -a:\n  case 1: b", "(match (unary- a) [(case (value 1) _ [(expr b)])])");
        assertTree("match [a]:\n  case 1: b", "(match (list a) [(case (value 1) _ [(expr b)])])");
        assertTree("match not a:\n  case 1: b", "(match (unarynot a) [(case (value 1) _ [(expr b)])])");
        assertTree("match match:\n  case case: match", "(match match [(case case _ [(expr match)])])");
        assertTree("match {}:\n  case 1: pass", "(match (dict) [(case (value 1) _ [(pass)])])");
        assertTree("match a := b:\n  case 1: c", "(match (:= a b) [(case (value 1) _ [(expr c)])])");
        assertTree("match a:\n  case 1:\n    match b:\n      case 2:\n        c\n  case 2: d",
                        "(match a [(case (value 1) _ [(match b [(case (value 2) _ [(expr c)])])]) (case (value 2) _ [(expr d)])])");
    }

    @Test
    void readsLines() {
        assertTree("a = (1 +\n  2)", "(= [a] (+ 1 2))");
        assertTree("a = 1 + \\\n  2", "(= [a] (+ 1 2))");
        assertTree("a = [\n  1, # one\n\n  2,\n]\nb", "(= [a] (list 1 2)) (expr b)");
        assertTree("a\r\nb\rc\n", "(expr a) (expr b) (expr c)");
        assertTree("\ufeffa", "(expr a)");
        assertTree("#!/bin/x\na", "(expr a)");
        assertTree("a # b\n# c\n", "(expr a)");
        assertTree("\n\n  \na = 1", "(= [a] 1)");
        assertTree("if a:\\\n  b", "(if a [(expr b)] [])");
        assertTree("if a:\n  b\n\n\n\nc", "(if a [(expr b)] []) (expr c)");
        assertTree("\u000ca", "(expr a)");
        assertTree("if a: # b\n  c # d\n  # e\nf", "(if a [(expr c)] []) (expr f)");
        assertTree("", "");
    }

    @Test
    void readsNames() {
        assertTree("\u00e9t\u00e9 = 1", "(= [\u00e9t\u00e9] 1)");
        assertTree("\ufb01 = 1", "(= [fi] 1)");
        assertTree("\ud835\udcb3 = a\u00b7b", "(= [X] a\u00b7b)");
        assertTree("\u540d\u524d", "(expr \u540d\u524d)");
        assertTree("_a1, __", "(expr (tuple _a1 __))");
    }
}
