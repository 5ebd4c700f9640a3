package org.scriptling.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Failures;
import org.scriptling.operations.Iteration;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Texts;
import org.scriptling.operations.Truth;
import org.scriptling.operations.Types;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.function.SignatureText;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.None;
import org.scriptling.runtime.value.PayloadObject;
import org.scriptling.runtime.value.ScriptBytes;
import org.scriptling.spi.ScriptFailure;

/** What {@link org.scriptling.spi.Values} offers to host code. Guest exceptions leave it as {@link ScriptFailure}s. */
public final class GuestValues {

    private GuestValues() {
    }

    private static <T> T guarded(Supplier<T> action) {
        try {
            return action.get();
        } catch (ScriptException exception) {
            throw Failures.toHost(exception);
        }
    }

    public static Object none() {
        return None.INSTANCE;
    }

    public static boolean isNone(Object value) {
        return value == None.INSTANCE;
    }

    public static boolean isLeftOut(Object argument) {
        return argument == SignatureText.LEFT_OUT;
    }

    public static Object text(String text) {
        return Strings.of(text);
    }

    public static boolean isText(Object value) {
        return PayloadObject.unwrap(value) instanceof TruffleString;
    }

    public static String javaString(Object text) {
        if (PayloadObject.unwrap(text) instanceof TruffleString string) {
            return Strings.toJava(string);
        }
        throw ScriptFailure.of("TypeError", "expected str, not " + typeName(text));
    }

    public static Object textFromUtf8(byte[] bytes, int offset, int length) {
        return Strings.ofUtf8(bytes, offset, length);
    }

    public static byte[] utf8(Object text) {
        if (PayloadObject.unwrap(text) instanceof TruffleString string) {
            return Strings.toUtf8(string);
        }
        throw ScriptFailure.of("TypeError", "expected str, not " + typeName(text));
    }

    public static Object bytes(byte[] bytes) {
        return new ScriptBytes(bytes);
    }

    public static boolean isBytes(Object value) {
        return BytesContent.ofOrNull(value) != null;
    }

    public static byte[] byteArray(Object value) {
        byte[] content = BytesContent.ofOrNull(value);
        if (content == null) {
            throw ScriptFailure.of("TypeError", "a bytes-like object is required, not '" + typeName(value) + "'");
        }
        return content;
    }

    public static boolean isInteger(Object value) {
        Object plain = PayloadObject.unwrap(value);
        return plain instanceof Long || plain instanceof BigInt;
    }

    public static boolean isNumber(Object value) {
        return Numbers.isNumber(PayloadObject.unwrap(value));
    }

    public static long integer(Object value) {
        return guarded(() -> Numbers.indexLong(value));
    }

    public static double floatingPoint(Object value) {
        return guarded(() -> Numbers.toDouble(value));
    }

    public static Object list(List<?> elements) {
        return ScriptList.of(elements.toArray());
    }

    public static boolean isList(Object value) {
        return PayloadObject.unwrap(value) instanceof ScriptList;
    }

    public static Object tuple(Object... elements) {
        return new ScriptTuple(elements.clone());
    }

    public static boolean isTuple(Object value) {
        return PayloadObject.unwrap(value) instanceof ScriptTuple;
    }

    public static List<Object> elements(Object listOrTuple) {
        return switch (PayloadObject.unwrap(listOrTuple)) {
            case ScriptList list -> List.of(list.toArray());
            case ScriptTuple tuple -> List.of(tuple.elements());
            default -> throw ScriptFailure.of("TypeError", "expected list or tuple, not " + typeName(listOrTuple));
        };
    }

    public static Object dictionary() {
        return new ScriptDict();
    }

    public static boolean isDictionary(Object value) {
        return PayloadObject.unwrap(value) instanceof ScriptDict;
    }

    private static ScriptDict dict(Object value) {
        if (PayloadObject.unwrap(value) instanceof ScriptDict dict) {
            return dict;
        }
        throw ScriptFailure.of("TypeError", "expected dict, not " + typeName(value));
    }

    public static int size(Object dictionary) {
        return dict(dictionary).size();
    }

    public static void put(Object dictionary, String key, Object value) {
        dict(dictionary).put(Strings.of(key), value);
    }

    public static void put(Object dictionary, Object key, Object value) {
        guarded(() -> {
            dict(dictionary).put(key, value);
            return null;
        });
    }

    public static Object get(Object dictionary, String key) {
        return dict(dictionary).get(Strings.of(key));
    }

    public static void forEach(Object dictionary, BiConsumer<Object, Object> action) {
        HashTable table = dict(dictionary).table();
        for (int i = 0; i < table.used(); i++) {
            Object value = table.value(i);
            if (value != null) {
                action.accept(table.key(i), value);
            }
        }
    }

    public static void iterate(Object iterable, Consumer<Object> action) {
        List<Object> elements = guarded(() -> {
            List<Object> all = new ArrayList<>();
            Iteration.forEach(iterable, all::add);
            return all;
        });
        elements.forEach(action);
    }

    public static String display(Object value) {
        return guarded(() -> Texts.displayJava(value));
    }

    public static String representation(Object value) {
        return guarded(() -> Texts.representationJava(value));
    }

    public static String typeName(Object value) {
        return Types.typeName(value);
    }

    public static boolean isTrue(Object value) {
        return guarded(() -> Truth.isTrue(value));
    }

    public static Object attribute(Object object, String name) {
        return guarded(() -> Attributes.get(object, name.intern()));
    }

    public static void setAttribute(Object object, String name, Object value) {
        guarded(() -> {
            Attributes.set(object, name.intern(), value);
            return null;
        });
    }
}
