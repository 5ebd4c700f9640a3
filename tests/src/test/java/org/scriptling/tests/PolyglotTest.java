package org.scriptling.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.TypeLiteral;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a Java program sees that embeds the language. */
final class PolyglotTest {

    private Context context;

    @BeforeEach
    void open() {
        context = Guest.builder().build();
    }

    @AfterEach
    void close() {
        context.close(true);
    }

    private Value eval(String text) {
        return context.eval(Guest.LANGUAGE, text);
    }

    @Test
    void contextWithoutAnyOption() {
        try (Context plain = Context.create(Guest.LANGUAGE)) {
            assertEquals(3, plain.eval(Guest.LANGUAGE, "1 + 2").asInt());
        }
    }

    @Test
    void numbers() {
        assertEquals(42, eval("6 * 7").asInt());
        assertEquals(9_000_000_000L, eval("9 * 10**9").asLong());
        assertEquals(0.75, eval("3 / 4").asDouble());
        assertEquals(BigInteger.TWO.pow(100), eval("2**100").asBigInteger());
        assertFalse(eval("2**100").fitsInLong());
        assertTrue(eval("True").isBoolean());
        assertTrue(eval("1 < 2").asBoolean());
        assertFalse(eval("1.5").fitsInInt());
    }

    @Test
    void textsAndNone() {
        assertEquals("añ😀b", eval("'añ' + '😀b'").asString());
        assertTrue(eval("None").isNull());
        assertTrue(eval("x = 1").isNull(), "a statement has no value");
        assertEquals("[1, 'a', None]", eval("[1, 'a', None]").toString());
    }

    @Test
    void lists() {
        Value list = eval("[1, 'two', [3.5]]");
        assertTrue(list.hasArrayElements());
        assertEquals(3, list.getArraySize());
        assertEquals(1, list.getArrayElement(0).asInt());
        assertEquals("two", list.getArrayElement(1).asString());
        assertEquals(3.5, list.getArrayElement(2).getArrayElement(0).asDouble());
        list.setArrayElement(0, 10);
        assertEquals(10, list.getArrayElement(0).asInt());
        assertEquals(List.of(1, 2), eval("[1, 2]").as(new TypeLiteral<List<Integer>>() {
        }));
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> list.getArrayElement(9));
    }

    @Test
    void tuplesAreReadOnlyArrays() {
        Value tuple = eval("(1, 2)");
        assertEquals(2, tuple.getArraySize());
        assertThrows(UnsupportedOperationException.class, () -> tuple.setArrayElement(0, 5));
    }

    @Test
    void dictionaries() {
        Value dict = eval("{'a': 1, 'b': [2], 3: 'three'}");
        assertTrue(dict.hasHashEntries());
        assertEquals(3, dict.getHashSize());
        assertEquals(1, dict.getHashValue("a").asInt());
        assertEquals("three", dict.getHashValue(3).asString());
        assertFalse(dict.hasHashEntry("missing"));
        dict.putHashEntry("new", 7);
        assertEquals(7, dict.getHashValue("new").asInt());
        assertTrue(dict.removeHashEntry("a"));
        assertFalse(dict.hasHashEntry("a"));
        Map<?, ?> map = eval("{'k': 'v'}").as(Map.class);
        assertEquals("v", map.get("k"));
    }

    @Test
    void iterators() {
        Value generator = eval("def g():\n    yield 1\n    yield 2\ng()");
        assertTrue(generator.hasIterator());
        Value iterator = generator.getIterator();
        assertTrue(iterator.hasIteratorNextElement());
        assertEquals(1, iterator.getIteratorNextElement().asInt());
        assertEquals(2, iterator.getIteratorNextElement().asInt());
        assertFalse(iterator.hasIteratorNextElement());
        assertTrue(eval("{1, 2}").hasIterator());
    }

    @Test
    void functions() {
        Value add = eval("def add(a, b=10, *rest): return a + b + sum(rest)\nadd");
        assertTrue(add.canExecute());
        assertEquals(15, add.execute(5).asInt());
        assertEquals(8, add.execute(5, 3).asInt());
        assertEquals(15, add.execute(1, 2, 3, 4, 5).asInt());
        assertEquals("ab!", eval("lambda a, b: a + b").execute("ab", "!").asString());
        PolyglotException failure = assertThrows(PolyglotException.class, add::execute);
        assertTrue(failure.isGuestException());
        assertTrue(failure.getMessage().contains("add() missing 1 required positional argument: 'a'"), failure::getMessage);
        assertEquals(3, eval("len").execute("abc").asInt());
    }

    @Test
    void classesAndInstances() {
        Value type = eval("""
                class Point:
                    kind = "2d"
                    def __init__(self, x, y=0):
                        self.x = x
                        self.y = y
                    def move(self, dx):
                        self.x += dx
                        return self
                    def __repr__(self):
                        return f"Point({self.x}, {self.y})"
                Point
                """);
        assertTrue(type.canInstantiate());
        assertTrue(type.isMetaObject());
        assertEquals("Point", type.getMetaSimpleName());
        Value point = type.newInstance(1, 2);
        assertEquals(1, point.getMember("x").asInt());
        assertEquals("2d", point.getMember("kind").asString());
        point.putMember("x", 5);
        assertEquals("Point(5, 2)", point.toString());
        assertEquals("Point(8, 2)", point.getMember("move").execute(3).toString());
        assertEquals("Point(9, 2)", point.invokeMember("move", 1).toString());
        assertTrue(point.getMemberKeys().contains("x"));
        assertFalse(point.hasMember("missing"));
        assertEquals("Point", point.getMetaObject().getMetaSimpleName());
        assertTrue(type.isMetaInstance(point));
        assertEquals("int", eval("5").getMetaObject().getMetaSimpleName());
    }

    @Test
    void bindings() {
        eval("value = 41\ndef inc(): return value + 1");
        Value bindings = context.getBindings(Guest.LANGUAGE);
        assertEquals(41, bindings.getMember("value").asInt());
        assertEquals(42, bindings.getMember("inc").execute().asInt());
        bindings.putMember("value", 1);
        assertEquals(2, eval("inc()").asInt());
        assertTrue(bindings.hasMember("inc"));
    }

    @Test
    void valuesFromJava() {
        context.getBindings(Guest.LANGUAGE).putMember("given", 5);
        assertEquals(25, eval("given * given").asInt());
        context.getBindings(Guest.LANGUAGE).putMember("text", "ab");
        assertEquals("ABx", eval("text.upper() + 'x'").asString());
        assertEquals("int str", eval("type(given).__name__ + ' ' + type(text).__name__").asString());
    }

    @Test
    void exceptions() {
        PolyglotException failure = assertThrows(PolyglotException.class, () -> eval("def f():\n    raise ValueError('bad')\nf()"));
        assertTrue(failure.isGuestException());
        assertFalse(failure.isSyntaxError());
        assertEquals("ValueError: bad", failure.getMessage());
        Value object = failure.getGuestObject();
        assertTrue(object.isException());
        assertEquals("ValueError", object.getMetaObject().getMetaSimpleName());
        assertTrue(failure.getSourceLocation().getStartLine() == 2, () -> failure.getSourceLocation().toString());
        assertTrue(failure.getPolyglotStackTrace().iterator().next().isGuestFrame());
    }

    @Test
    void syntaxErrors() {
        PolyglotException failure = assertThrows(PolyglotException.class, () -> eval("print('never')\nx = = 1\n"));
        assertTrue(failure.isSyntaxError());
        assertFalse(failure.isInternalError());
        assertEquals(2, failure.getSourceLocation().getStartLine());
    }

    @Test
    void exit() {
        PolyglotException failure = assertThrows(PolyglotException.class, () -> eval("import sys\nsys.exit(7)"));
        assertTrue(failure.isExit());
        assertEquals(7, failure.getExitStatus());
    }

    @Test
    void filesAreClosedByDefault() {
        assertEquals("refused", eval("try:\n    open('x.txt')\n    r = 'opened'\nexcept OSError:\n    r = 'refused'\nr").asString());
    }

    @Test
    void standardStreams() {
        var out = new ByteArrayOutputStream();
        try (Context captured = Guest.builder().out(out).build()) {
            captured.eval(Guest.LANGUAGE, "print('to', 'out')");
        }
        assertEquals("to out\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void contextsAreSeparate() {
        eval("shared = 1\nimport math\nmath.marker = 'mine'");
        try (Context other = Guest.builder().build()) {
            assertFalse(other.getBindings(Guest.LANGUAGE).hasMember("shared"));
            assertFalse(other.eval(Guest.LANGUAGE, "import math\nhasattr(math, 'marker')").asBoolean());
        }
    }

    @Test
    void helpTexts() {
        assertHelp("Help for builtin function:", "len");
        assertHelp("Scriptling Help System", "");
        assertHelp("Builtin Functions:", "'builtins'");
        assertHelp("Operators:", "'operators'");
        assertHelp("Available Libraries (use 'import <name>'):", "'modules'");
        assertHelp("No help available for 'no such topic'", "'no such topic'");
        assertHelp("Help for function 'f':", "f");
        assertHelp("Help for class 'C':", "C");
        assertHelp("Help for C instance:", "C()");
        assertHelp("Help for INTEGER:", "5");
        assertHelp("Help for lambda function:", "lambda a: a");
    }

    private static void assertHelp(String start, String argument) {
        var out = new ByteArrayOutputStream();
        try (Context captured = Guest.builder().out(out).build()) {
            Value result = captured.eval(Guest.LANGUAGE, """
                    def f(a, b=2, *c):
                        "Adds things."
                    class C:
                        def method(self): pass
                    help(%s)
                    """.formatted(argument));
            assertTrue(result.isNull());
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith(start), () -> "help(" + argument + ") printed\n" + text);
    }
}
