package org.scriptling.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.api.Test;

import org.scriptling.operations.Comparisons;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptSet;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/** Compact encoding, and the layouts of {@code json.dumps}. */
class JsonEncoderTest {

    private static String encode(Object value) {
        return new String(JsonEncoder.encode(value), StandardCharsets.UTF_8);
    }

    private static String dumps(Object value, JsonLayout layout) {
        return Strings.toJava(layout.write(value));
    }

    private static ScriptDict dict(Object... keysAndValues) {
        ScriptDict dict = new ScriptDict();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            dict.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return dict;
    }

    @Test
    void scalars() {
        assertEquals("null", encode(None.INSTANCE));
        assertEquals("true", encode(true));
        assertEquals("-12", encode(-12L));
        assertEquals("1.0", encode(1.0));
        assertEquals("1e+16", encode(1e16));
        assertEquals("1e-05", encode(1e-5));
        assertEquals("-0.0", encode(-0.0));
        assertEquals("18446744073709551616", encode(BigInt.normalize(BigInteger.TWO.pow(64))));
        assertEquals("\"a\\\"\\\\\\n\\u0001<\u00e9\ud83d\ude00\"", encode(Strings.of("a\"\\\n\u0001<\u00e9\ud83d\ude00")));
    }

    @Test
    void containers() {
        assertEquals("{\"b\":[1,2.5],\"a\":[],\"7\":{},\"true\":null,\"null\":\"x\",\"2.5\":[[1]]}",
                        encode(dict(Strings.of("b"), ScriptList.of(1L, 2.5), Strings.of("a"), ScriptList.of(), 7L, dict(), true, None.INSTANCE, None.INSTANCE,
                                        Strings.of("x"), 2.5, new ScriptTuple(new ScriptTuple(1L)))));
    }

    @Test
    void integersOfEveryLength() {
        List<Long> numbers = new ArrayList<>(List.of(0L, Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE));
        for (long power = 1; power > 0 && power <= 1_000_000_000_000_000_000L; power *= 10) {
            numbers.addAll(List.of(power - 1, power, power + 1, -power));
        }
        for (Long number : numbers) {
            assertEquals(number.toString(), encode(number));
        }
        assertEquals(numbers.toString().replace(" ", ""), encode(ScriptList.of(numbers.toArray())));
    }

    @Test
    void everyControlCharacterIsEscaped() {
        for (char c = 0; c < 0x300; c++) {
            String escaped = switch (c) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                case '\b' -> "\\b";
                case '\f' -> "\\f";
                default -> c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
            };
            assertEquals('"' + escaped + '"', encode(Strings.of(String.valueOf(c))));
            assertEquals("{\"a" + escaped + "b" + escaped + "\":1}", encode(dict(Strings.of("a" + c + "b" + c), 1L)));
        }
    }

    @Test
    void escapesGrowTheOutput() {
        for (int length : new int[]{84, 85, 86, 511, 512, 10_000}) {
            assertEquals('"' + "\\u0000".repeat(length) + "x\"", encode(Strings.of("\0".repeat(length) + "x")));
            assertEquals('"' + "x\\\"".repeat(length) + "\u00e9\"", encode(Strings.of("x\"".repeat(length) + "\u00e9")));
        }
    }

    @Test
    void unpairedSurrogatesBecomeQuestionMarks() {
        assertEquals("[\"?\",\"a?b\",\"??\",\"\ud83d\ude00\"]", encode(ScriptList.of(Strings.of("\ud83d"), Strings.of("a\ude00b"),
                        Strings.of("\ude00\ud83d"), Strings.of("\ud83d\ude00"))));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        ScriptDict document = dict(Strings.of("text"), Strings.of("a\"\\/\u0001\u007f\u00e9\u20ac\ud83d\ude00"), Strings.of("numbers"),
                        ScriptList.of(0L, -1L, Long.MIN_VALUE, 1.5, -0.25, 1e300, 5e-324, 0.001, 9999999.5, 1e7, BigInt.normalize(BigInteger.TEN.pow(40).negate())),
                        Strings.of("nested"), ScriptList.of(dict(), ScriptList.of(), dict(Strings.of(""), ScriptList.of(true, false, None.INSTANCE))));
        Object back = JsonDecoder.decode(JsonEncoder.encode(document));
        assertTrue(Comparisons.equal(document, back), () -> encode(back));
        assertEquals(encode(document), encode(back));
    }

    @Test
    void dictsWithTheSameKeysInAnyOrder() {
        var random = new java.util.Random(5);
        List<TruffleString> keys = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            keys.add(Strings.of(i % 7 == 0 ? "\u00e9\"" + i : "key" + i));
        }
        ScriptList list = ScriptList.of();
        StringBuilder expected = new StringBuilder("[");
        for (int i = 0; i < 300; i++) {
            ScriptDict dict = dict();
            expected.append(i == 0 ? "{" : ",{");
            int first = i % 4 == 0 ? random.nextInt(50) : 3;
            for (int j = 0; j < 6; j++) {
                TruffleString key = keys.get((first + j) % 50);
                dict.put(key, (long) i);
                expected.append(j == 0 ? "\"" : ",\"").append(Strings.toJava(key).replace("\"", "\\\"")).append("\":").append(i);
            }
            expected.append('}');
            list.append(dict);
        }
        assertEquals(expected.append(']').toString(), encode(list));
        assertEquals(expected.toString().replace("\u00e9", "\\u00e9"), dumps(list, new JsonLayout(false, true, true, null, ",", ":", null, false)));
    }

    @Test
    void textsBeyondAsciiInALayout() {
        TruffleString text = Strings.ofCodePoints(new int[]{'a', 0xd83d, 0xe9, '"', 0x1f600, 0x20ac, 0xde00}, 0, 7);
        assertEquals("\"a\\ud83d\\u00e9\\\"\\ud83d\\ude00\\u20ac\\ude00\"", dumps(text, JsonLayout.DEFAULT));
        JsonLayout plain = new JsonLayout(false, false, true, null, ", ", ": ", null, false);
        assertEquals(Strings.ofCodePoints(new int[]{'"', 'a', 0xd83d, 0xe9, '\\', '"', 0x1f600, 0x20ac, 0xde00, '"'}, 0, 10), plain.write(text));
        assertEquals("[1\u20ac2\u20ac\"\\u00e9\"]", dumps(ScriptList.of(1L, 2L, Strings.of("\u00e9")), new JsonLayout(false, true, true, null, "\u20ac", ":", null, false)));
    }

    private static ScriptList nested(int levels) {
        ScriptList list = ScriptList.of();
        for (int i = 1; i < levels; i++) {
            list = ScriptList.of(list);
        }
        return list;
    }

    @Test
    void nestingIsLimited() {
        assertEquals("[".repeat(1000) + "]".repeat(1000), encode(nested(1000)));
        var failure = assertThrows(ScriptException.class, () -> encode(nested(1001)));
        assertSame(ExceptionClasses.RECURSION_ERROR, failure.exception().scriptClass());
    }

    @Test
    void longTextCrossesAllCapacities() {
        for (int length : new int[]{510, 511, 512, 513, 4090, 4095, 4096, 4097, 20_000}) {
            String ascii = "z".repeat(length);
            assertEquals('"' + ascii + '"', encode(Strings.of(ascii)));
            String text = "\ud83d\ude00".repeat(length / 2) + "\u00e9x";
            assertEquals('"' + text + '"', encode(Strings.of(text)));
            assertEquals("\"y" + text + '"', encode(Strings.of("y" + text)));
        }
    }

    private static void assertRefused(org.scriptling.runtime.value.ScriptClass type, String message, Object value) {
        var failure = assertThrows(ScriptException.class, () -> encode(value));
        assertSame(type, failure.exception().scriptClass());
        assertEquals(Strings.of(message), failure.exception().arguments().get(0));
        var second = assertThrows(ScriptException.class, () -> dumps(value, new JsonLayout(false, true, false, null, ",", ":", null, false)));
        assertEquals(Strings.of(message), second.exception().arguments().get(0));
    }

    @Test
    void refusedValues() {
        assertRefused(ExceptionClasses.VALUE_ERROR, "Out of range float values are not JSON compliant", ScriptList.of(Double.NaN));
        assertRefused(ExceptionClasses.VALUE_ERROR, "Out of range float values are not JSON compliant", Double.NEGATIVE_INFINITY);
        assertRefused(ExceptionClasses.TYPE_ERROR, "Object of type set is not JSON serializable", ScriptList.of(new ScriptSet(false)));
        assertRefused(ExceptionClasses.TYPE_ERROR, "keys must be str, int, float, bool or None, not tuple", dict(new ScriptTuple(1L), 1L));
        ScriptList list = ScriptList.of();
        list.append(list);
        assertRefused(ExceptionClasses.VALUE_ERROR, "Circular reference detected", list);
        ScriptDict dict = dict();
        dict.put(Strings.of("self"), ScriptList.of(dict));
        assertRefused(ExceptionClasses.VALUE_ERROR, "Circular reference detected", dict);
    }

    @Test
    void sharedContainersAreNoCycle() {
        ScriptList shared = ScriptList.of(1L);
        assertEquals("[[1],[1]]", encode(ScriptList.of(shared, shared)));
    }

    @Test
    void layouts() {
        ScriptDict value = dict(Strings.of("b"), ScriptList.of(1L, 2L), Strings.of("a"), dict(), Strings.of("\u00e9"), Strings.of("\ud83d\ude00\u007f"));
        assertEquals("{\"b\": [1, 2], \"a\": {}, \"\\u00e9\": \"\\ud83d\\ude00\u007f\"}", dumps(value, JsonLayout.DEFAULT));
        assertEquals("{\n  \"a\": {},\n  \"b\": [\n    1,\n    2\n  ],\n  \"\u00e9\": \"\ud83d\ude00\u007f\"\n}",
                        dumps(value, new JsonLayout(false, false, true, "  ", ",", ": ", null, true)));
        assertEquals("[NaN, Infinity, -Infinity]", dumps(ScriptList.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY), JsonLayout.DEFAULT));
        assertEquals("[\"substitute\"]", dumps(ScriptList.of(new ScriptSet(false)), new JsonLayout(false, true, true, null, ", ", ": ", any -> Strings.of("substitute"), false)));
        assertEquals("{\"a\": 1}", dumps(dict(ScriptTuple.EMPTY, 1L, Strings.of("a"), 1L), new JsonLayout(true, true, true, null, ", ", ": ", null, false)));
    }
}
