package org.scriptling.runtime.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

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
    void longTextCrossesTheBuffersOfTheGenerator() {
        for (int length : new int[]{4090, 4095, 4096, 4097, 20_000}) {
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
