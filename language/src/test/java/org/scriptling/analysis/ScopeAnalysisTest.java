package org.scriptling.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scriptling.analysis.Scope.Location.CELL;
import static org.scriptling.analysis.Scope.Location.CLASS_NAME;
import static org.scriptling.analysis.Scope.Location.CLASS_NAME_OR_FREE;
import static org.scriptling.analysis.Scope.Location.FREE;
import static org.scriptling.analysis.Scope.Location.GLOBAL;
import static org.scriptling.analysis.Scope.Location.LOCAL;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scriptling.syntax.tree.Expression;
import org.scriptling.syntax.tree.Statement;

/** Where names live (language.md 8.4, 6.4, 9.1). */
class ScopeAnalysisTest {

    @ParameterizedTest
    @ValueSource(strings = {
                    "x = 1",
                    "a = (b, [x, *c]) = 1",
                    "x += 1",
                    "x: int = 1",
                    "x: int",
                    "for x in (): pass",
                    "for a, (b, *x) in (): pass",
                    "import x",
                    "import x.y",
                    "import y.z as x",
                    "from y import x",
                    "from y import z as x",
                    "def x(): pass",
                    "class x: pass",
                    "with a as x: pass",
                    "with a as (b, x): pass",
                    "try: pass\n except E as x: pass",
                    "del x",
                    "print(x := 1)",
                    "[x := i for i in ()]",
                    "[[x := i for i in ()] for j in ()]",
                    "(x := i for i in ())",
                    "match a:\n  case x: pass",
                    "match a:\n  case [1, *x]: pass",
                    "match a:\n  case {1: 2, **x}: pass",
                    "match a:\n  case {1: x}: pass",
                    "match a:\n  case int() as x: pass",
                    "match a:\n  case C(x): pass",
                    "match a:\n  case C(k=x): pass",
                    "match a:\n  case [1, x] | [2, x]: pass",
                    "type x = int"})
    void everyBindingFormMakesALocal(String statement) {
        Scope function = Analysed.valid("def f():\n " + statement + "\n").scope("f");
        assertTrue(function.bindings().contains("x"), statement);
        assertTrue(function.location("x") == LOCAL || function.location("x") == CELL, statement);
        Analysed module = Analysed.valid(statement.replace("\n ", "\n") + "\n");
        assertEquals(GLOBAL, module.scope().location("x"));
        assertTrue(module.scope().bindings().contains("x"), statement);
    }

    @Test
    void importOfASubmoduleBindsOnlyItsFirstComponent() {
        Scope function = Analysed.valid("def f():\n import a.b\n import c.d as e\n").scope("f");
        assertEquals(Set.of("a", "e"), function.bindings());
    }

    @Test
    void parametersComeFirstAndInOrder() {
        Scope function = Analysed.valid("def f(a, b=1, /, c=2, *d, e, **g):\n x = a\n").scope("f");
        assertEquals(List.of("a", "b", "c", "d", "e", "g"), function.parameterNames());
        assertEquals(List.of("a", "b", "c", "d", "e", "g", "x"), List.copyOf(function.bindings()));
    }

    @Test
    void closuresUseCellsThroughAllFunctionsBetween() {
        Analysed analysed = Analysed.valid("""
                        def f(a):
                            b = 1
                            def g():
                                def h():
                                    return a, b, c
                                return h
                            return g
                        """);
        Scope f = analysed.scope("f");
        assertEquals(CELL, f.location("a"));
        assertEquals(CELL, f.location("b"));
        assertEquals(LOCAL, f.location("g"));
        assertEquals(List.of(), List.copyOf(f.freeNames()));
        Scope g = analysed.scope("f", "g");
        assertEquals(Set.of("a", "b"), g.freeNames());
        assertEquals(FREE, g.location("a"));
        assertEquals(FREE, g.captureLocation("a"));
        assertEquals(CELL, f.captureLocation("a"));
        Scope h = analysed.scope("f", "g", "h");
        assertEquals(FREE, h.location("a"));
        assertEquals(GLOBAL, h.location("c"));
        assertEquals(Set.of("a", "b"), h.freeNames());
    }

    @Test
    void declarationsOverrideBindings() {
        Analysed analysed = Analysed.valid("""
                        def f():
                            x = y = 1
                            def g():
                                global x
                                nonlocal y
                                x = y = 2
                                def h():
                                    return x, y
                        """);
        Scope g = analysed.scope("f", "g");
        assertEquals(GLOBAL, g.location("x"));
        assertEquals(FREE, g.location("y"));
        assertEquals(Set.of("h"), g.bindings());
        Scope h = analysed.scope("f", "g", "h");
        assertEquals(GLOBAL, h.location("x"), "the nearest declaration counts");
        assertEquals(FREE, h.location("y"));
        assertEquals(LOCAL, analysed.scope("f").location("x"));
        assertEquals(CELL, analysed.scope("f").location("y"));
    }

    @Test
    void moduleNamesAreNeverCells() {
        Analysed analysed = Analysed.valid("x = 1\ndef f():\n return lambda: x\n");
        assertEquals(GLOBAL, analysed.scope().location("x"));
        assertEquals(GLOBAL, analysed.scope("f", "<lambda>").location("x"));
        assertEquals(Set.of(), analysed.scope("f", "<lambda>").freeNames());
    }

    @Test
    void classBodiesDoNotEncloseTheirMethods() {
        Analysed analysed = Analysed.valid("""
                        def f(x, y, z):
                            class C:
                                x = 1
                                print(y)
                                def m(self):
                                    return x, z, w
                                w = x
                        """);
        Scope type = analysed.scope("f", "C");
        assertEquals(CLASS_NAME, type.location("x"));
        assertEquals(CLASS_NAME_OR_FREE, type.location("y"));
        assertEquals(CLASS_NAME, type.location("print"));
        assertEquals(Set.of("x", "y", "z"), type.freeNames());
        assertEquals(FREE, type.captureLocation("x"));
        Scope method = analysed.scope("f", "C", "m");
        assertEquals(FREE, method.location("x"));
        assertEquals(GLOBAL, method.location("w"));
        assertEquals(CELL, analysed.scope("f").location("x"));
    }

    @Test
    void declarationsInClassBodies() {
        Analysed analysed = Analysed.valid("def f():\n x = 1\n class C:\n  global y\n  nonlocal x\n  x = y = 2\n");
        assertEquals(GLOBAL, analysed.scope("f", "C").location("y"));
        assertEquals(FREE, analysed.scope("f", "C").location("x"));
        assertEquals(Set.of(), analysed.scope("f", "C").bindings());
    }

    @Test
    void definitionsEvaluateTheirHeadersInTheEnclosingScope() {
        Analysed analysed = Analysed.valid("""
                        def f(a, b, c, d, e):
                            @a
                            def g(x: b = c) -> d:
                                pass
                            class C(e, key=a):
                                pass
                            return lambda x=a: x
                        """);
        for (String name : List.of("a", "b", "c", "d", "e")) {
            assertEquals(LOCAL, analysed.scope("f").location(name), name);
        }
    }

    @Test
    void comprehensionsShareTheFrameOfTheirFunction() {
        Analysed analysed = Analysed.valid("def f(a, b):\n return [x + a for x in b if [y for y in x if a is x]]\n");
        Scope f = analysed.scope("f");
        assertEquals(LOCAL, f.location("a"));
        Scope outer = analysed.scope("f", "<listcomp>");
        assertFalse(outer.ownsFrame());
        assertSame(f, outer.frameOwner());
        assertEquals(Set.of("x"), outer.bindings());
        assertEquals(LOCAL, outer.location("x"));
        assertEquals(LOCAL, outer.location("a"));
        assertSame(f, outer.bindingScope("a"));
        assertSame(outer, outer.bindingScope("x"));
        Scope inner = analysed.scope("f", "<listcomp>", "<listcomp>");
        assertEquals(LOCAL, inner.location("x"));
        assertSame(outer, inner.bindingScope("x"));
        assertSame(f, inner.bindingScope("a"));
        assertEquals(List.of(outer, inner), f.inlineScopes());
        assertEquals(Set.of(), f.freeNames());
    }

    @Test
    void functionsInsideComprehensionsCapture() {
        Analysed analysed = Analysed.valid("def f(a):\n return [lambda: (x, a) for x in a]\n");
        Scope comprehension = analysed.scope("f", "<listcomp>");
        assertEquals(CELL, comprehension.location("x"));
        assertEquals(CELL, comprehension.location("a"));
        assertEquals(CELL, comprehension.captureLocation("a"));
        assertSame(analysed.scope("f"), comprehension.bindingScope("a"));
        assertEquals(CELL, analysed.scope("f").location("a"));
        assertEquals(Set.of("x", "a"), analysed.scope("f", "<listcomp>", "<lambda>").freeNames());
    }

    @Test
    void generatorExpressionsAreFunctions() {
        Analysed analysed = Analysed.valid("def f(a, b):\n return (x + a for x in b)\n");
        Scope generator = analysed.scope("f", "<genexpr>");
        assertTrue(generator.ownsFrame());
        assertTrue(generator.isGenerator());
        assertEquals(Set.of("a"), generator.freeNames());
        assertEquals(LOCAL, generator.location("x"));
        assertEquals(LOCAL, analysed.scope("f").location("b"), "the first iterable belongs to the function");
        assertEquals(CELL, analysed.scope("f").location("a"));
        assertFalse(analysed.scope("f").isGenerator());
    }

    @Test
    void laterIterablesBelongToTheComprehension() {
        Analysed analysed = Analysed.valid("def f(a, b):\n return (y for x in a for y in b)\n");
        assertEquals(LOCAL, analysed.scope("f").location("a"));
        assertEquals(CELL, analysed.scope("f").location("b"));
        assertEquals(FREE, analysed.scope("f", "<genexpr>").location("b"));
    }

    @Test
    void moduleComprehensionsKeepTheirNamesInTheModuleFrame() {
        Analysed analysed = Analysed.valid("y = 1\nz = [x + y for x in [x for x in y]]\nw = [lambda: x for x in z]\n");
        Scope comprehension = analysed.scope("<listcomp>");
        assertEquals(LOCAL, comprehension.location("x"));
        assertEquals(GLOBAL, comprehension.location("y"));
        assertFalse(analysed.scope().bindings().contains("x"));
        assertEquals(3, analysed.scope().inlineScopes().size());
        Scope capturing = analysed.scope().inlineScopes().getLast();
        assertEquals(CELL, capturing.location("x"));
        assertSame(capturing, capturing.bindingScope("x"));
    }

    @Test
    void comprehensionsInClassBodiesDoNotSeeTheNamesOfTheClass() {
        Analysed analysed = Analysed.valid("""
                        def f(b):
                            class C:
                                a = b = 1
                                c = [(i, a, b) for i in a]
                                d = [lambda: i for i in a]
                        """);
        Scope type = analysed.scope("f", "C");
        Scope comprehension = analysed.scope("f", "C", "<listcomp>");
        assertSame(type, comprehension.frameOwner());
        assertEquals(GLOBAL, comprehension.location("a"));
        assertEquals(FREE, comprehension.location("b"));
        assertEquals(LOCAL, comprehension.location("i"));
        assertEquals(CLASS_NAME, type.location("a"));
        assertEquals(Set.of("b"), type.freeNames());
    }

    @Test
    void namedExpressionsInComprehensionsBindOutside() {
        Analysed analysed = Analysed.valid("def f():\n return (any((y := x) for x in ()), y)\n");
        assertEquals(Set.of("y"), analysed.scope("f").bindings());
        assertEquals(CELL, analysed.scope("f").location("y"));
        assertEquals(FREE, analysed.scope("f", "<genexpr>").location("y"));
        Analysed inline = Analysed.valid("def f():\n return [y := x for x in ()]\n");
        assertEquals(LOCAL, inline.scope("f").location("y"));
        assertSame(inline.scope("f"), inline.scope("f", "<listcomp>").bindingScope("y"));
        Analysed module = Analysed.valid("[y := x for x in ()]\n");
        assertEquals(GLOBAL, module.scope("<listcomp>").location("y"));
        Analysed global = Analysed.valid("def f():\n global y\n [y := x for x in ()]\n");
        assertEquals(GLOBAL, global.scope("f", "<listcomp>").location("y"));
        Analysed lambda = Analysed.valid("def f():\n return [lambda: (y := x) for x in ()]\n");
        assertEquals(Set.of("y"), lambda.scope("f", "<listcomp>", "<lambda>").bindings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"super().m()", "__class__", "[super() for i in ()]", "(lambda: super())()"})
    void methodsReachTheirClassThroughACell(String expression) {
        Analysed analysed = Analysed.valid("class C:\n def m(self):\n  return " + expression + "\n");
        Scope type = analysed.scope("C");
        assertTrue(type.needsClassCell());
        assertEquals(CELL, type.captureLocation("__class__"));
        assertEquals(Set.of(), type.freeNames());
        Scope method = analysed.scope("C", "m");
        assertEquals(Set.of("__class__"), method.freeNames());
        assertEquals(FREE, method.captureLocation("__class__"));
    }

    @Test
    void classCellsAreNotMadeWithoutNeed() {
        Analysed analysed = Analysed.valid("super()\nclass C:\n super\n def m(self, f=super): return C\n");
        assertFalse(analysed.scope("C").needsClassCell());
        assertEquals(Set.of(), analysed.scope("C", "m").freeNames());
    }

    @Test
    void nestedClassesHaveTheirOwnCell() {
        Analysed analysed = Analysed.valid("""
                        class A:
                            def m(self):
                                class B:
                                    print(__class__)
                                    def n(self):
                                        return super()
                        """);
        assertTrue(analysed.scope("A").needsClassCell());
        Scope inner = analysed.scope("A", "m", "B");
        assertTrue(inner.needsClassCell());
        assertEquals(CLASS_NAME_OR_FREE, inner.location("__class__"));
        assertEquals(Set.of("__class__"), inner.freeNames());
        assertEquals(CELL, inner.captureLocation("__class__"));
    }

    @Test
    void yieldMakesGenerators() {
        Analysed analysed = Analysed.valid("""
                        def f():
                            yield 1
                        def g():
                            x = yield from f()
                        def h():
                            return lambda: (yield)
                        def i():
                            return [j for j in (yield)]
                        """);
        assertTrue(analysed.scope("f").isGenerator());
        assertTrue(analysed.scope("g").isGenerator());
        assertFalse(analysed.scope("h").isGenerator());
        assertTrue(analysed.scope("h", "<lambda>").isGenerator());
        assertTrue(analysed.scope("i").isGenerator(), "the first iterable belongs to the function");
    }

    @Test
    void privateNamesAreMangled() {
        Analysed analysed = Analysed.valid("""
                        class _C:
                            __x = 1
                            __y__ = 2
                            def __m(self, __p):
                                import __q
                                global __g
                                __g = __p + __free
                                class __D:
                                    __z = 1
                        __x = 1
                        """);
        Scope type = analysed.scope("_C");
        assertEquals(List.of("_C__x", "__y__", "_C__m"), List.copyOf(type.bindings()));
        Scope method = analysed.scope("_C", "__m");
        assertEquals(List.of("self", "_C__p"), method.parameterNames());
        assertEquals(Set.of("self", "_C__p", "_C__q", "_C__D"), method.bindings());
        assertEquals(GLOBAL, method.location("_C__g"));
        assertEquals(GLOBAL, method.location("_C__free"));
        assertEquals("_C__x", method.mangle("__x"));
        assertEquals("__x__", method.mangle("__x__"));
        assertEquals("_x", method.mangle("_x"));
        assertEquals("__a.b", method.mangle("__a.b"));
        assertEquals(Set.of("_D__z"), analysed.scope("_C", "__m", "__D").bindings());
        assertEquals("__x", analysed.scope().mangle("__x"));
        assertEquals("__x", Analysed.valid("class __:\n  pass\n").scope("__").mangle("__x"));
    }

    @Test
    void typeParametersLiveInTheFrameOfTheDefiningScope() {
        Analysed analysed = Analysed.valid("""
                        def outer(base):
                            def f[T: base](x: T = base) -> T:
                                return T
                            class C[U](base[U]):
                                def m(self) -> U: ...
                        """);
        Scope outer = analysed.scope("outer");
        Scope parameters = analysed.scope("outer", "f");
        assertEquals(Scope.Kind.TYPE_PARAMETERS, parameters.kind());
        assertSame(outer, parameters.frameOwner());
        assertEquals(Set.of("T"), parameters.bindings());
        assertEquals(CELL, parameters.location("T"));
        assertEquals(LOCAL, parameters.location("base"));
        Scope f = analysed.scope("outer", "f", "f");
        assertEquals(Scope.Kind.FUNCTION, f.kind());
        assertEquals(FREE, f.location("T"));
        Scope type = analysed.scope("outer", "C", "C");
        assertEquals(CLASS_NAME_OR_FREE, type.location("U"));
        Statement.FunctionDefinition definition = (Statement.FunctionDefinition) analysed.parsed().tree().body().getFirst();
        assertNull(analysed.result().typeParameterScope(definition));
        assertSame(parameters, analysed.result().typeParameterScope(definition.body().getFirst()));
        assertSame(f, analysed.result().scope(definition.body().getFirst()));
    }

    @Test
    void annotationsOfGenericMethodsSeeTheClassBody() {
        Analysed analysed = Analysed.valid("class C:\n Item = int\n def m[T](self, x: T, y: Item): return T\n");
        Scope parameters = analysed.scope("C", "m");
        assertEquals(CLASS_NAME, parameters.location("Item"));
        assertEquals(CELL, parameters.location("T"));
        assertEquals(FREE, analysed.scope("C", "m", "m").location("T"));
    }

    @Test
    void valuesOfTypeAliasesAreFunctions() {
        Analysed analysed = Analysed.valid("def f(a):\n type Tree[T] = list[Tree[T]] | a\n");
        Scope value = analysed.scope("f", "Tree", "Tree");
        assertEquals(Scope.Kind.FUNCTION, value.kind());
        assertEquals(FREE, value.location("T"));
        assertEquals(FREE, value.location("a"));
        assertEquals(CELL, analysed.scope("f").location("Tree"));
    }

    @Test
    void callsOfLocalsAreNoticedInTheFrameThatTheyShow() {
        Analysed analysed = Analysed.valid("""
                        def f():
                            return [locals() for i in ()]
                        def g(x):
                            return vars(x), dir(x), x.locals()
                        def h():
                            return lambda: dir()
                        """);
        assertTrue(analysed.scope("f").usesLocalsCall());
        assertFalse(analysed.scope("g").usesLocalsCall());
        assertFalse(analysed.scope("h").usesLocalsCall());
        assertTrue(analysed.scope("h", "<lambda>").usesLocalsCall());
    }

    @Test
    void futureAnnotations() {
        assertTrue(Analysed.valid("from __future__ import annotations\n").result().futureAnnotations());
        assertFalse(Analysed.valid("from __future__ import division\n").result().futureAnnotations());
    }

    @Test
    void nodesAreFoundByIdentity() {
        Analysed analysed = Analysed.valid("a = [x for x in y]\na = [x for x in y]\n");
        List<Expression> values = analysed.parsed().tree().body().stream().map(node -> ((Statement.Assign) node).value()).toList();
        assertFalse(analysed.result().scope(values.get(0)) == analysed.result().scope(values.get(1)));
        assertThrows(IllegalArgumentException.class, () -> analysed.result().scope(analysed.parsed().tree().body().getFirst()));
    }

    @Test
    void docstrings() {
        assertEquals("text", Docstrings.of(Analysed.valid("'text'\nx = 1\n").parsed().tree().body()));
        assertNull(Docstrings.of(Analysed.valid("x = 'text'\n").parsed().tree().body()));
        assertNull(Docstrings.of(Analysed.valid("f'text{1}'\n").parsed().tree().body()));
        assertNull(Docstrings.of(Analysed.valid("b'text'\n").parsed().tree().body()));
        assertNull(Docstrings.of(List.of()));
    }

    @Test
    void longChainsDoNotExhaustTheStack() {
        var text = new StringBuilder("def f(x):\n if x: pass\n");
        for (int i = 0; i < 3000; i++) {
            text.append(" elif x == ").append(i).append(": y = ").append(i).append('\n');
        }
        Analysed analysed = Analysed.valid(text.toString());
        assertEquals(LOCAL, analysed.scope("f").location("y"));
        assertEquals(LOCAL, Analysed.valid("def f(x):\n return x" + " + x".repeat(4_000) + "\n").scope("f").location("x"));
        assertEquals(LOCAL, Analysed.valid("def f(x):\n return x" + " or x".repeat(4_000) + "\n").scope("f").location("x"));
    }
}
