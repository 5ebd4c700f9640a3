package org.scriptling.interop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which interop messages each kind of guest value answers, and how. */
final class InteropTest {

    private static final String LANGUAGE = "scriptling";

    private Context context;

    @BeforeEach
    void open() {
        context = Context.newBuilder(LANGUAGE).option("engine.WarnInterpreterOnly", "false").build();
    }

    @AfterEach
    void close() {
        context.close(true);
    }

    private Value eval(String text) {
        return context.eval(LANGUAGE, text);
    }

    /** A script function applied to host or guest values. */
    private Value call(String function, Object... arguments) {
        return eval(function).execute(arguments);
    }

    private PolyglotException failure(String text) {
        return assertThrows(PolyglotException.class, () -> context.eval(Source.newBuilder(LANGUAGE, text, "script.py").buildLiteral()));
    }

    /** The texts of the elements that an iterator has left; guest strings are quoted. */
    private static List<String> elements(Value iterator) {
        List<String> result = new ArrayList<>();
        while (iterator.hasIteratorNextElement()) {
            result.add(iterator.getIteratorNextElement().toString());
        }
        return result;
    }

    @Test
    void evaluationGivesTheLastExpressionUnlessNobodyAsksForIt() {
        assertEquals(42, eval("x = 41\nx + 1").asInt());
        assertTrue(eval("x = 41").isNull());
        Source discarding = Source.newBuilder(LANGUAGE, "y = 41\n[y]", "script.py").option("scriptling.Result", "false").buildLiteral();
        Value result = context.eval(discarding);
        assertTrue(result.isBoolean() && result.asBoolean());
        assertEquals(41, eval("y").asInt());
    }

    @Test
    void listElementsAreInsertedAndRemoved() {
        Value list = eval("items = [1, 2]\nitems");
        list.setArrayElement(2, "new");
        assertEquals("[1, 2, 'new']", eval("items").toString());
        assertTrue(list.removeArrayElement(0));
        assertEquals("[2, 'new']", eval("items").toString());
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> list.removeArrayElement(5));
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> list.setArrayElement(7, 0));
        assertEquals(List.of("2", "'new'"), elements(list.getIterator()));
    }

    @Test
    void valuesWrittenFromOutsideBecomeGuestValues() {
        Value list = eval("items = [0, 0, 0, 0, 0]\nitems");
        list.setArrayElement(0, (short) 7);
        list.setArrayElement(1, 1.5f);
        list.setArrayElement(2, 'c');
        list.setArrayElement(3, null);
        list.setArrayElement(4, BigInteger.TWO.pow(70));
        assertEquals("[7, 1.5, 'c', None, 1180591620717411303424]", list.toString());
        assertEquals("['int', 'float', 'str', 'NoneType', 'int']", eval("[type(x).__name__ for x in items]").toString());
    }

    @Test
    void rangesAreArraysThatCannotBeWritten() {
        Value range = eval("range(10, 0, -3)");
        assertEquals(4, range.getArraySize());
        assertEquals(1, range.getArrayElement(3).asInt());
        assertEquals(List.of("10", "7", "4", "1"), elements(range.getIterator()));
        assertThrows(UnsupportedOperationException.class, () -> range.setArrayElement(0, 1));
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> range.getArrayElement(4));
    }

    @Test
    void bytesAreArraysOfIntsAndBuffers() {
        for (String text : List.of("b'\\x01\\x02\\xff\\x00\\x00\\x00\\x00\\x3f'", "bytearray(b'\\x01\\x02\\xff\\x00\\x00\\x00\\x00\\x3f')")) {
            Value bytes = eval(text);
            assertEquals(8, bytes.getArraySize());
            assertEquals(255, bytes.getArrayElement(2).asInt());
            assertTrue(bytes.hasBufferElements());
            assertFalse(bytes.isBufferWritable());
            assertEquals(8, bytes.getBufferSize());
            assertEquals((byte) -1, bytes.readBufferByte(2));
            assertEquals((short) 0x0102, bytes.readBufferShort(ByteOrder.BIG_ENDIAN, 0));
            assertEquals((short) 0x0201, bytes.readBufferShort(ByteOrder.LITTLE_ENDIAN, 0));
            assertEquals(0x00ff0201, bytes.readBufferInt(ByteOrder.LITTLE_ENDIAN, 0));
            assertEquals(0x0102ff000000003fL, bytes.readBufferLong(ByteOrder.BIG_ENDIAN, 0));
            assertEquals(0.5f, bytes.readBufferFloat(ByteOrder.LITTLE_ENDIAN, 4));
            byte[] part = new byte[4];
            bytes.readBuffer(1, part, 1, 2);
            assertArrayEquals(new byte[]{0, 2, -1, 0}, part);
            assertThrows(IndexOutOfBoundsException.class, () -> bytes.readBufferInt(ByteOrder.BIG_ENDIAN, 5));
            assertThrows(IndexOutOfBoundsException.class, () -> bytes.readBufferByte(-1));
        }
        assertThrows(UnsupportedOperationException.class, () -> eval("b'ab'").setArrayElement(0, 1));
    }

    @Test
    void bytearraysAreWritable() {
        Value bytes = eval("data = bytearray(b'abc')\ndata");
        bytes.setArrayElement(0, 65);
        bytes.setArrayElement(3, 255);
        assertTrue(bytes.removeArrayElement(1));
        assertEquals("bytearray(b'Ac\\xff')", eval("data").toString());
        assertThrows(ClassCastException.class, () -> bytes.setArrayElement(0, 256));
        assertThrows(ArrayIndexOutOfBoundsException.class, () -> bytes.setArrayElement(9, 1));
    }

    @Test
    void hashEntriesHaveIterators() {
        Value dict = eval("{'b': 1, 2: 'two', (1, 2): None}");
        assertEquals(List.of("'b'", "2", "(1, 2)"), elements(dict.getHashKeysIterator()));
        assertEquals(List.of("1", "'two'", "None"), elements(dict.getHashValuesIterator()));
        Value entry = dict.getHashEntriesIterator().getIteratorNextElement();
        assertEquals(2, entry.getArraySize());
        assertEquals("b", entry.getArrayElement(0).asString());
        assertEquals(1, entry.getArrayElement(1).asInt());
        assertEquals(List.of("'b'", "2", "(1, 2)"), elements(dict.getIterator()));
    }

    @Test
    void hashKeysFromOutsideBecomeGuestValues() {
        Value dict = eval("d = {1: 'one', 2.5: 'float', None: 'none'}\nd");
        assertEquals("one", dict.getHashValue((byte) 1).asString());
        assertEquals("one", dict.getHashValue(1.0).asString());
        assertEquals("float", dict.getHashValue(2.5f).asString());
        assertEquals("none", dict.getHashValue(null).asString());
        assertEquals("none", dict.getHashValueOrDefault(null, "default").asString());
        assertEquals("default", dict.getHashValueOrDefault("absent", "default").asString());
        Value list = eval("[1]");
        assertFalse(dict.hasHashEntry(list), "a list cannot be a key");
        assertFalse(dict.removeHashEntry(list));
        PolyglotException unhashable = assertThrows(PolyglotException.class, () -> dict.putHashEntry(list, 1));
        assertEquals("TypeError", unhashable.getGuestObject().getMetaObject().getMetaSimpleName());
    }

    @Test
    void setsAndViewsAreIterable() {
        assertEquals(List.of("5"), elements(eval("{5}").getIterator()));
        assertEquals(List.of("5"), elements(eval("frozenset([5])").getIterator()));
        assertFalse(eval("{5}").hasArrayElements());
        assertEquals(List.of("'a'"), elements(eval("{'a': 1}.keys()").getIterator()));
        assertEquals(List.of("1"), elements(eval("{'a': 1}.values()").getIterator()));
        assertEquals(List.of("('a', 1)"), elements(eval("{'a': 1}.items()").getIterator()));
    }

    @Test
    void iteratorsLookOneElementAhead() {
        Value iterator = eval("""
                log = []
                def count():
                    for i in range(3):
                        log.append(i)
                        yield i
                count()
                """);
        assertTrue(iterator.isIterator());
        assertTrue(iterator.hasIteratorNextElement());
        assertTrue(iterator.hasIteratorNextElement());
        assertEquals("[0]", eval("log").toString(), "asking twice takes one element");
        assertEquals(0, iterator.getIteratorNextElement().asInt());
        assertEquals(1, iterator.getIteratorNextElement().asInt(), "taking without asking");
        assertEquals(List.of("2"), elements(iterator.getIterator()));
        assertFalse(iterator.hasIteratorNextElement());
        assertThrows(NoSuchElementException.class, iterator::getIteratorNextElement);
        assertEquals(List.of("(0, 'a')", "(1, 'b')"), elements(eval("enumerate('ab')")));
    }

    @Test
    void failuresOfGeneratorsPass() {
        Value iterator = eval("def bad():\n    yield 1\n    raise ValueError('stop here')\nbad()");
        assertEquals(1, iterator.getIteratorNextElement().asInt());
        PolyglotException exception = assertThrows(PolyglotException.class, iterator::hasIteratorNextElement);
        assertEquals("ValueError: stop here", exception.getMessage());
    }

    @Test
    void membersOfInstances() {
        Value object = eval("""
                class Base:
                    inherited = 1
                class Thing(Base):
                    shared = 2
                    def __init__(self):
                        self.own = 3
                    def add(self, n):
                        return self.own + n
                    @property
                    def computed(self):
                        log.append('read')
                        return self.own * 2
                    @property
                    def failing(self):
                        raise ValueError('no value')
                log = []
                thing = Thing()
                thing
                """);
        assertEquals(Set.of("own", "shared", "add", "computed", "failing", "inherited"), object.getMemberKeys());
        assertTrue(object.hasMember("__init__"), "special names can be read, but are not listed");
        assertEquals(1, object.getMember("inherited").asInt());
        assertTrue(object.hasMember("computed"));
        assertTrue(object.canInvokeMember("add"));
        assertFalse(object.canInvokeMember("own"));
        assertEquals("[]", eval("log").toString(), "asking for members runs no script code");
        assertEquals(6, object.getMember("computed").asInt());
        assertEquals(10, object.invokeMember("add", 7).asInt());
        assertEquals("ValueError: no value", assertThrows(PolyglotException.class, () -> object.getMember("failing")).getMessage());
        object.putMember("fresh", 9);
        assertEquals(9, eval("thing.fresh").asInt());
        assertThrows(UnsupportedOperationException.class, () -> object.putMember("computed", 1));
        assertTrue(object.removeMember("fresh"));
        assertFalse(object.removeMember("absent"));
        assertThrows(UnsupportedOperationException.class, () -> object.removeMember("shared"), "an attribute of the class");
        assertFalse(eval("hasattr(thing, 'fresh')").asBoolean());
        assertThrows(UnsupportedOperationException.class, () -> object.invokeMember("own"));
    }

    @Test
    void hooksAndSlotsDecideAboutMembers() {
        Value dynamic = eval("""
                class Dynamic:
                    def __getattr__(self, name):
                        if name.startswith('any'):
                            return name.upper()
                        raise AttributeError(name)
                Dynamic()
                """);
        assertEquals("ANY1", dynamic.getMember("any1").asString());
        assertFalse(dynamic.hasMember("other"));
        Value slotted = eval("class Slotted:\n    __slots__ = ('a',)\nSlotted()");
        slotted.putMember("a", 1);
        assertEquals(1, slotted.getMember("a").asInt());
        assertThrows(UnsupportedOperationException.class, () -> slotted.putMember("b", 1));
    }

    @Test
    void specialMethodsMakeInstancesExecutableAndIterable() {
        Value object = eval("""
                class Both:
                    def __call__(self, a, b=1): return a + b
                    def __iter__(self): return iter('xy')
                Both()
                """);
        assertTrue(object.canExecute());
        assertEquals(5, object.execute(4).asInt());
        assertEquals(List.of("'x'", "'y'"), elements(object.getIterator()));
        Value plain = eval("class Plain: pass\nPlain()");
        assertFalse(plain.canExecute());
        assertFalse(plain.hasIterator());
        assertThrows(UnsupportedOperationException.class, plain::execute);
        Value counter = eval("""
                class Counter:
                    def __init__(self): self.n = 0
                    def __iter__(self): return self
                    def __next__(self):
                        self.n += 1
                        if self.n > 2: raise StopIteration
                        return self.n
                Counter()
                """);
        assertEquals(List.of("1", "2"), elements(counter.getIterator()));
    }

    @Test
    void instancesOfSubclassesOfBuiltinTypesAreWhatTheirPayloadIs() {
        Value number = eval("class N(int): pass\nN(41)");
        assertTrue(number.isNumber());
        assertEquals(41, number.asInt());
        assertEquals(1.5, eval("class F(float): pass\nF(1.5)").asDouble());
        Value text = eval("class S(str): pass\nS('abc')");
        assertTrue(text.isString());
        assertEquals("abc", text.asString());
        Value list = eval("class L(list):\n    def total(self): return sum(self)\nL([1, 2])");
        assertEquals(2, list.getArraySize());
        list.setArrayElement(2, 3);
        assertEquals(6, list.invokeMember("total").asInt());
        Value dict = eval("class D(dict): pass\nD(a=1)");
        assertEquals(1, dict.getHashValue("a").asInt());
        dict.putHashEntry("b", 2);
        assertTrue(dict.removeHashEntry("a"));
        assertEquals("{'b': 2}", dict.toString());
        assertEquals("D", dict.getMetaObject().getMetaSimpleName());
        assertFalse(eval("class P: pass\nP()").isNumber());
    }

    @Test
    void classesAreMetaObjects() {
        Value type = eval("class Base: pass\nclass Derived(Base, dict):\n    kind = 'k'\nDerived");
        assertEquals("Derived", type.getMetaSimpleName());
        assertEquals("__main__.Derived", type.getMetaQualifiedName());
        Value parents = type.getMetaParents();
        assertEquals(2, parents.getArraySize());
        assertEquals("Base", parents.getArrayElement(0).getMetaSimpleName());
        assertEquals("dict", parents.getArrayElement(1).getMetaQualifiedName());
        assertFalse(eval("object").hasMetaParents());
        assertTrue(eval("Base").isMetaInstance(type.newInstance()));
        assertFalse(type.isMetaInstance(eval("Base()")));
        assertTrue(eval("int").isMetaInstance(5));
        assertTrue(eval("str").isMetaInstance("text"));
        assertEquals("type", type.getMetaObject().getMetaSimpleName());
        assertEquals("k", type.getMember("kind").asString());
        type.putMember("kind", "changed");
        assertEquals("changed", eval("Derived.kind").asString());
        assertTrue(type.removeMember("kind"));
        assertFalse(type.hasMember("kind"));
        assertTrue(type.canExecute());
        assertEquals(5, eval("int").execute("5").asInt());
        assertThrows(UnsupportedOperationException.class, () -> eval("int").putMember("x", 1));
    }

    @Test
    void everyValueNamesItsClass() {
        Map<String, String> expected = Map.ofEntries(Map.entry("1", "int"), Map.entry("2**80", "int"), Map.entry("1.5", "float"), Map.entry("True", "bool"), Map.entry("'s'", "str"),
                        Map.entry("b's'", "bytes"), Map.entry("None", "NoneType"), Map.entry("...", "ellipsis"), Map.entry("NotImplemented", "NotImplementedType"), Map.entry("[]", "list"),
                        Map.entry("()", "tuple"), Map.entry("{}", "dict"), Map.entry("{1}", "set"), Map.entry("range(3)", "range"), Map.entry("slice(1)", "slice"),
                        Map.entry("lambda: 0", "function"), Map.entry("len", "builtin_function_or_method"), Map.entry("int", "type"), Map.entry("iter([])", "list_iterator"),
                        Map.entry("(i for i in [])", "generator"), Map.entry("ValueError('x')", "ValueError"));
        expected.forEach((text, name) -> {
            Value value = eval(text);
            assertEquals(name, value.getMetaObject().getMetaSimpleName(), text);
            assertTrue(value.getMetaObject().isMetaInstance(value), text);
        });
        assertEquals("module", eval("import math\nmath").getMetaObject().getMetaSimpleName());
    }

    @Test
    void everyValueHasItsTextForm() {
        assertEquals("Ellipsis", eval("...").toString());
        assertEquals("NotImplemented", eval("NotImplemented").toString());
        assertEquals("None", eval("None").toString());
        assertEquals("slice(1, 2, None)", eval("slice(1, 2)").toString());
        assertEquals("ValueError('x')", eval("ValueError('x')").toString());
        assertEquals("<class 'int'>", eval("int").toString());
        assertEquals("1208925819614629174706176", eval("2**80").toString());
    }

    @Test
    void modulesHaveMembers() {
        Value module = eval("import math\nmath");
        assertEquals(Math.PI, module.getMember("pi").asDouble());
        assertEquals(4.0, module.invokeMember("sqrt", 16).asDouble());
        assertTrue(module.getMemberKeys().contains("sqrt"));
        assertFalse(module.hasMember("absent"));
        module.putMember("mine", 5);
        assertEquals(5, eval("math.mine").asInt());
        assertTrue(module.removeMember("mine"));
        assertFalse(module.hasMember("mine"));
    }

    @Test
    void largeIntsAreNumbers() {
        Value power = eval("2**100");
        assertTrue(power.isNumber());
        assertTrue(power.fitsInBigInteger());
        assertEquals(BigInteger.TWO.pow(100), power.asBigInteger());
        assertTrue(power.fitsInDouble());
        assertEquals(0x1p100, power.asDouble());
        assertTrue(power.fitsInFloat());
        assertFalse(power.fitsInLong());
        assertThrows(ClassCastException.class, power::asLong);
        assertFalse(eval("2**100 + 1").fitsInDouble(), "no double has this value");
        assertFalse(eval("10**400").fitsInDouble());
        assertEquals("int", call("lambda x: type(x).__name__", BigInteger.TEN.pow(30)).asString());
        assertTrue(call("lambda x: x == 10**30", BigInteger.TEN.pow(30)).asBoolean());
    }

    @Test
    void functionsTellNameAndPlace() {
        Value function = eval("""
                def outer(a):
                    return a
                class C:
                    def method(self):
                        pass
                outer
                """);
        assertEquals(1, function.getSourceLocation().getStartLine());
        Value method = eval("C().method");
        assertTrue(method.canExecute());
        assertEquals(4, method.getSourceLocation().getStartLine());
        assertTrue(method.execute().isNull());
        assertEquals(null, eval("len").getSourceLocation());
        assertTrue(eval("[].append").canExecute());
        assertTrue(eval("list[int]").canExecute());
        assertEquals("[1]", eval("list[int]").execute(eval("(1,)")).toString());
    }

    @Test
    void exceptionsAsValues() {
        Value object = eval("""
                try:
                    try:
                        {}['k']
                    except KeyError as first:
                        raise ValueError('second') from first
                except ValueError as e:
                    caught = e
                caught
                """);
        assertTrue(object.isException());
        assertEquals("('second',)", object.getMember("args").toString());
        PolyglotException thrown = assertThrows(PolyglotException.class, object::throwException);
        assertEquals("ValueError: second", thrown.getMessage());
        assertTrue(call("lambda e: e is caught", object).asBoolean());
        assertTrue(call("lambda e: e is caught", thrown.getGuestObject()).asBoolean(), "the carrier comes back as its exception");
        assertTrue(eval("ValueError('never raised')").isException());
    }

    @Test
    void uncaughtExceptions() {
        PolyglotException exception = failure("def f(n):\n    raise ValueError(f'bad {n}')\n\nf(1)\n");
        assertTrue(exception.isGuestException());
        Value object = exception.getGuestObject();
        assertEquals("ValueError: bad 1", object.getMember("error_line").asString());
        assertEquals("script.py:2", object.getMember("location").asString());
        assertEquals("""
                Traceback (most recent call last):
                  File "script.py", line 4, in <module>
                    f(1)
                  File "script.py", line 2, in f
                    raise ValueError(f'bad {n}')
                ValueError: bad 1""", object.getMember("traceback_text").asString());
        assertFalse(object.hasMember("exit_message"));
        assertEquals("('bad 1',)", object.getMember("args").toString());
        assertTrue(object.getMemberKeys().containsAll(Set.of("args", "traceback_text", "error_line", "location")));
        assertEquals("ValueError('bad 1')", object.toString());
        assertEquals("f", exception.getPolyglotStackTrace().iterator().next().getRootName());
        assertEquals(2, exception.getSourceLocation().getStartLine());
    }

    @Test
    void placesOfErrorsThatTheLanguageRaises() {
        PolyglotException exception = failure("def f(d):\n    x = 1\n    return d['absent']\n\nf({})\n");
        assertEquals(3, exception.getSourceLocation().getStartLine());
        assertEquals("script.py:3", exception.getGuestObject().getMember("location").asString());
        assertEquals("KeyError: 'absent'", exception.getGuestObject().getMember("error_line").asString());
    }

    @Test
    void syntaxErrorsTellTheFirstPlace() {
        PolyglotException exception = failure("a = 1\n\nb = = 2\nc = )\n");
        assertTrue(exception.isSyntaxError());
        Value object = exception.getGuestObject();
        assertEquals("script.py:3", object.getMember("location").asString());
        assertTrue(object.getMember("error_line").asString().startsWith("SyntaxError: "));
        assertFalse(object.getMember("error_line").asString().contains("\n"));
        assertEquals(3, object.getMember("lineno").asInt());
        assertFalse(exception.isIncompleteSource());
    }

    @Test
    void exitTellsStatusAndMessage() {
        PolyglotException text = failure("import sys\nsys.exit('good bye')");
        assertTrue(text.isExit());
        assertEquals(1, text.getExitStatus());
        assertEquals("good bye", text.getGuestObject().getMember("exit_message").asString());
        PolyglotException number = failure("raise SystemExit(3)");
        assertTrue(number.isExit());
        assertEquals(3, number.getExitStatus());
        assertFalse(number.getGuestObject().hasMember("exit_message"));
    }

    @Test
    void identity() {
        Value list = eval("shared = []\nshared");
        assertEquals(list, eval("shared"));
        assertEquals(list.hashCode(), eval("shared").hashCode());
        assertNotEquals(list, eval("[]"));
        assertEquals(eval("class C: pass\nc = C()\nc"), eval("c"));
    }

    @Test
    void foreignValuesInScripts() {
        ProxyArray array = ProxyArray.fromArray(3, "x", null);
        assertEquals("3 x None 3", call("lambda a: f'{a[0]} {a[1]} {a[2]} {len(a)}'", array).asString());
        assertEquals("[3, 'x', None]", call("lambda a: [e for e in a]", array).toString());
        ProxyExecutable twice = arguments -> arguments[0].asInt() * 2;
        assertEquals(42, call("lambda f: f(21)", twice).asInt());
    }
}
