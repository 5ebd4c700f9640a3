package org.scriptling.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.oracle.truffle.api.strings.TruffleString;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.scriptling.operations.Attributes;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/** Values and error texts of decoding; the expected texts are those of CPython 3.12. */
class JsonDecoderTest {

    private static Object decode(String text) {
        return JsonDecoder.decode(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Object loads(String text) {
        return JsonDecoder.decode(Strings.of(text), JsonHooks.NONE);
    }

    private static String java(Object text) {
        return Strings.toJava((TruffleString) text);
    }

    @Test
    void scalars() {
        assertEquals(1L, decode(" 1 "));
        assertEquals(0L, decode("-0"));
        assertEquals(-0.0, decode("-0.0"));
        assertEquals(100.0, decode("1e2"));
        assertEquals(1.0, decode("1E0"));
        assertEquals(Boolean.TRUE, decode("true"));
        assertEquals(Boolean.FALSE, decode("false"));
        assertSame(None.INSTANCE, decode("null"));
        assertEquals(Long.MIN_VALUE, decode("-9223372036854775808"));
        assertEquals(new BigInteger("9223372036854775808"), assertInstanceOf(BigInt.class, decode("9223372036854775808")).value());
        assertEquals(Double.POSITIVE_INFINITY, decode("1e999"));
    }

    @Test
    void strings() {
        assertEquals("a\"\\/\b\f\n\r\t\u00e9", java(decode("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"")));
        assertEquals("\ud83d\ude00", java(decode("\"\\ud83d\\ude00\"")));
        assertEquals("\ud83d\ude00", java(decode("\"\ud83d\ude00\"")));
        assertEquals(1, Strings.length((TruffleString) decode("\"\\ud83d\\ude00\"")));
        assertEquals(0xd83d, Strings.codePointAt((TruffleString) decode("\"\\ud83d\""), 0));
    }

    @Test
    void containersKeepOrderAndTheLastDuplicateWins() {
        ScriptDict dict = (ScriptDict) decode("\ufeff{\"b\": [1, 2.5, {}], \"a\": null, \"b\": [3]}");
        assertEquals(2, dict.size());
        assertEquals("b", java(dict.table().key(0)));
        ScriptList list = (ScriptList) dict.get(Strings.of("b"));
        assertEquals(1, list.size());
        assertEquals(3L, list.get(0));
    }

    @Test
    void manyMembers() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < 50; i++) {
            text.append(i == 0 ? "" : ",").append("{\"id\":").append(i).append(",\"name\":\"n").append(i).append("\"}");
        }
        ScriptList list = (ScriptList) decode(text.append(']').toString());
        assertEquals(50, list.size());
        assertEquals("n49", java(((ScriptDict) list.get(49)).get(Strings.of("name"))));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
                    "``|Expecting value: line 1 column 1 (char 0)",
                    "`   `|Expecting value: line 1 column 4 (char 3)",
                    "nul|Expecting value: line 1 column 1 (char 0)",
                    "1 2|Extra data: line 1 column 3 (char 2)",
                    "01|Extra data: line 1 column 2 (char 1)",
                    "1.|Extra data: line 1 column 2 (char 1)",
                    "1e|Extra data: line 1 column 2 (char 1)",
                    "-|Expecting value: line 1 column 1 (char 0)",
                    "[|Expecting value: line 1 column 2 (char 1)",
                    "[1|Expecting ',' delimiter: line 1 column 3 (char 2)",
                    "[1 2]|Expecting ',' delimiter: line 1 column 4 (char 3)",
                    "[1,]|Expecting value: line 1 column 4 (char 3)",
                    "{|Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
                    "{a:1}|Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
                    "{\"a\" 1}|Expecting ':' delimiter: line 1 column 6 (char 5)",
                    "{\"a\":}|Expecting value: line 1 column 6 (char 5)",
                    "{\"a\":1,}|Expecting property name enclosed in double quotes: line 1 column 8 (char 7)",
                    "{\"a\":1 \"b\":2}|Expecting ',' delimiter: line 1 column 8 (char 7)",
                    "\"abc|Unterminated string starting at: line 1 column 1 (char 0)",
                    "\"\\|Unterminated string starting at: line 1 column 1 (char 0)",
                    "\"\\x\"|Invalid \\escape: line 1 column 2 (char 1)",
                    "\"\\u12\"|Invalid \\uXXXX escape: line 1 column 3 (char 2)",
                    "\"\\u12g4\"|Invalid \\uXXXX escape: line 1 column 3 (char 2)",
                    "['x']|Expecting value: line 1 column 2 (char 1)"
    })
    void errors(String text, String message) {
        for (int i = 0; i < 2; i++) {
            boolean bytes = i == 0;
            var failure = assertThrows(ScriptException.class, () -> {
                if (bytes) {
                    decode(text);
                } else {
                    loads(text);
                }
            });
            assertSame(ExceptionClasses.JSON_DECODE_ERROR, failure.exception().scriptClass());
            assertEquals(message, java(failure.exception().arguments().get(0)));
        }
    }

    @Test
    void controlCharactersAndLines() {
        var failure = assertThrows(ScriptException.class, () -> loads("[1,\n\"\ud83d\ude00a\nb\"]"));
        assertEquals("Invalid control character at: line 2 column 4 (char 7)", java(failure.exception().arguments().get(0)));
        assertEquals("Invalid control character at", java(Attributes.get(failure.exception(), "msg")));
        assertEquals(7L, Attributes.get(failure.exception(), "pos"));
        assertEquals(2L, Attributes.get(failure.exception(), "lineno"));
        assertEquals(4L, Attributes.get(failure.exception(), "colno"));
    }

    @Test
    void constantsAreForLoadsOnly() {
        ScriptList list = (ScriptList) loads("[1, NaN, \"NaN\", -Infinity, 2, Infinity, 0]");
        assertEquals(Double.NaN, list.get(1));
        assertEquals("NaN", java(list.get(2)));
        assertEquals(Double.NEGATIVE_INFINITY, list.get(3));
        assertEquals(2L, list.get(4));
        assertEquals(Double.POSITIVE_INFINITY, list.get(5));
        assertEquals(0L, list.get(6));
        var failure = assertThrows(ScriptException.class, () -> decode("[1, NaN]"));
        assertEquals("Expecting value: line 1 column 5 (char 4)", java(failure.exception().arguments().get(0)));
    }

    @Test
    void unpairedSurrogatesOfATextAreKept() {
        TruffleString text = Strings.ofCodePoints(new int[]{'"', 0xd83d, 0xe9, 0x1f600, 0x7ff, 0x800, 0xde00, '"'}, 0, 8);
        assertEquals(Strings.ofCodePoints(new int[]{0xd83d, 0xe9, 0x1f600, 0x7ff, 0x800, 0xde00}, 0, 6), JsonDecoder.decode(text, JsonHooks.NONE));
    }

    @Test
    void numbersOfEveryLengthReadAsTheJdkReadsThem() {
        var random = new java.util.Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "").append(1 + random.nextInt(9));
            random.ints(random.nextInt(19), 0, 10).forEach(text::append);
            text.append('.');
            random.ints(1 + random.nextInt(18), 0, 10).forEach(text::append);
            if (random.nextBoolean()) {
                text.append(random.nextBoolean() ? "e" : "E").append(List.of("", "+", "-").get(random.nextInt(3))).append(random.nextInt(random.nextBoolean() ? 30 : 400));
            }
            assertEquals(Double.parseDouble(text.toString()), decode(text.toString()), text::toString);
        }
    }

    @Test
    void namesThatFollowEachOtherInAnyOrder() {
        StringBuilder text = new StringBuilder("[");
        List<String> names = List.of("id", "identity", "\u00e9t\u00e9", "", "a\\nb", "exactly8", "exactly9!", "a rather long name of a member", "a rather long name of a member!");
        var random = new java.util.Random(3);
        List<List<String>> expected = new java.util.ArrayList<>();
        for (int i = 0; i < 500; i++) {
            List<String> order = new java.util.ArrayList<>(names.subList(random.nextInt(3), 3 + random.nextInt(names.size() - 2)));
            if (i % 3 == 0) {
                java.util.Collections.shuffle(order, random);
            }
            if (i % 50 == 0) {
                order.add("new" + i);
            }
            expected.add(order);
            text.append(i == 0 ? "{" : ",{");
            for (int j = 0; j < order.size(); j++) {
                text.append(j == 0 ? "" : ", ").append('"').append(order.get(j)).append("\":").append(j);
            }
            text.append('}');
        }
        ScriptList list = (ScriptList) decode(text.append(']').toString());
        for (int i = 0; i < expected.size(); i++) {
            ScriptDict dict = (ScriptDict) list.get(i);
            assertEquals(expected.get(i).size(), dict.size());
            for (int j = 0; j < dict.size(); j++) {
                assertEquals(expected.get(i).get(j).replace("\\n", "\n"), java(dict.table().key(j)));
                assertEquals((long) j, dict.get(dict.table().key(j)));
            }
        }
    }

    /** Whatever jakarta.json's parser takes, too, means the same to it. */
    @ParameterizedTest
    @ValueSource(strings = {
                    "[]", " { } ", "[1,-2,3.5e2,1E-3,12345678901234567890]", "{\"a\":{\"b\":[null,true,false]},\"c\":\"\\u00e9\\ud83d\\ude00\\n\\\"\"}",
                    "[\"a long text without anything special in it\",\"sieben.\",\"acht....\",\"\u20ac neun...\",\"\"]", "\"\u00e9\"", "\t[\r\n1 ,\n2\t] "
    })
    void agreesWithJakartaJson(String text) {
        try (var reader = jakarta.json.Json.createReader(new java.io.StringReader(text))) {
            var expected = new String(JsonEncoder.encode(decode(reader.readValue().toString())), StandardCharsets.UTF_8);
            assertEquals(expected, new String(JsonEncoder.encode(decode(text)), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whereInvalidUtf8Is() {
        byte[] bytes = "[\"\u00e9\ufffd\",\n\"?\"]".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0x80;
        var failure = assertThrows(ScriptException.class, () -> JsonDecoder.decode(bytes));
        assertEquals("Invalid UTF-8: line 2 column 2 (char 8)", java(failure.exception().arguments().get(0)));
    }

    @Test
    void invalidUtf8IsRefusedAndAReplacementCharacterIsNot() {
        assertThrows(ScriptException.class, () -> JsonDecoder.decode(new byte[]{'"', (byte) 0xff, '"'}));
        assertThrows(ScriptException.class, () -> JsonDecoder.decode(new byte[]{'"', (byte) 0xc3, '"'}));
        assertEquals("\ufffd", java(decode("\"\ufffd\"")));
    }

    @Test
    void nestingIsLimited() {
        assertInstanceOf(ScriptList.class, decode("[".repeat(500) + "]".repeat(500)));
        var failure = assertThrows(ScriptException.class, () -> decode("[".repeat(501) + "]".repeat(501)));
        assertSame(ExceptionClasses.JSON_DECODE_ERROR, failure.exception().scriptClass());
        assertInstanceOf(ScriptList.class, loads("[".repeat(1000) + "]".repeat(1000)));
        var recursion = assertThrows(ScriptException.class, () -> loads("[".repeat(100_000)));
        assertSame(ExceptionClasses.RECURSION_ERROR, recursion.exception().scriptClass());
    }

    @Test
    void hooksReplaceValues() {
        JsonHooks hooks = new JsonHooks(pairs -> (long) pairs.size(), text -> Strings.of("i" + text), text -> Strings.of("f" + text), text -> Strings.of("c" + text));
        ScriptList list = (ScriptList) JsonDecoder.decode(Strings.of("[{\"a\": 1, \"a\": 2}, 1, 1.50, NaN]"), hooks);
        assertEquals(2L, list.get(0));
        assertEquals("i1", java(list.get(1)));
        assertEquals("f1.50", java(list.get(2)));
        assertTrue(java(list.get(3)).equals("cNaN"));
    }
}
