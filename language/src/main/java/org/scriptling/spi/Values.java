package org.scriptling.spi;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.scriptling.runtime.GuestValues;

/**
 * Makes and reads guest values. Guest ints are {@code Long} (or an opaque object beyond 64 bits), floats {@code Double},
 * bools {@code Boolean}; everything else is opaque to host code and handled through this class.
 */
public final class Values {

    private Values() {
    }

    /** {@code None}. */
    public static Object none() {
        return GuestValues.none();
    }

    /** Whether a value is {@code None}. */
    public static boolean isNone(Object value) {
        return GuestValues.isNone(value);
    }

    /** Whether an argument is the default {@code ...}: the caller gave none. */
    public static boolean isLeftOut(Object argument) {
        return GuestValues.isLeftOut(argument);
    }

    /** A str with the same code points. */
    public static Object text(String text) {
        return GuestValues.text(text);
    }

    /** Whether a value is a str (or an instance of a subclass of str). */
    public static boolean isText(Object value) {
        return GuestValues.isText(value);
    }

    /** The Java form of a str; lone surrogates are kept. @throws ScriptFailure {@code TypeError} when it is none */
    public static String javaString(Object text) {
        return GuestValues.javaString(text);
    }

    /** A str from UTF-8; undecodable bytes become U+FFFD. */
    public static Object textFromUtf8(byte[] bytes, int offset, int length) {
        return GuestValues.textFromUtf8(bytes, offset, length);
    }

    /** The UTF-8 form of a str; lone surrogates become {@code ?}. */
    public static byte[] utf8(Object text) {
        return GuestValues.utf8(text);
    }

    /** A bytes object; the array is not copied and must not change. */
    public static Object bytes(byte[] bytes) {
        return GuestValues.bytes(bytes);
    }

    /** Whether a value is bytes or bytearray. */
    public static boolean isBytes(Object value) {
        return GuestValues.isBytes(value);
    }

    /** The content of bytes or bytearray. */
    public static byte[] byteArray(Object value) {
        return GuestValues.byteArray(value);
    }

    /** Whether a value is an int but no bool. */
    public static boolean isInteger(Object value) {
        return GuestValues.isInteger(value);
    }

    /** Whether a value is a bool, an int or a float. */
    public static boolean isNumber(Object value) {
        return GuestValues.isNumber(value);
    }

    /** An int that fits 64 bits. @throws ScriptFailure {@code TypeError}, {@code OverflowError} */
    public static long integer(Object value) {
        return GuestValues.integer(value);
    }

    /** A float or int as double. @throws ScriptFailure {@code TypeError}, {@code OverflowError} */
    public static double floatingPoint(Object value) {
        return GuestValues.floatingPoint(value);
    }

    /** A list of guest values; the Java list is copied. */
    public static Object list(List<?> elements) {
        return GuestValues.list(elements);
    }

    /** Whether a value is a list. */
    public static boolean isList(Object value) {
        return GuestValues.isList(value);
    }

    /** A tuple of guest values. */
    public static Object tuple(Object... elements) {
        return GuestValues.tuple(elements);
    }

    /** Whether a value is a tuple. */
    public static boolean isTuple(Object value) {
        return GuestValues.isTuple(value);
    }

    /** The elements of a list or tuple, copied. */
    public static List<Object> elements(Object listOrTuple) {
        return GuestValues.elements(listOrTuple);
    }

    /** An empty dict. */
    public static Object dictionary() {
        return GuestValues.dictionary();
    }

    /** Whether a value is a dict. */
    public static boolean isDictionary(Object value) {
        return GuestValues.isDictionary(value);
    }

    /** Number of entries of a dict. */
    public static int size(Object dictionary) {
        return GuestValues.size(dictionary);
    }

    /** Stores under a str key. */
    public static void put(Object dictionary, String key, Object value) {
        GuestValues.put(dictionary, key, value);
    }

    /** Stores under any guest key. @throws ScriptFailure {@code TypeError} for unhashable keys */
    public static void put(Object dictionary, Object key, Object value) {
        GuestValues.put(dictionary, key, value);
    }

    /** The value under a str key, or {@code null} when there is none. */
    public static Object get(Object dictionary, String key) {
        return GuestValues.get(dictionary, key);
    }

    /** Visits the entries in order. */
    public static void forEach(Object dictionary, BiConsumer<Object, Object> action) {
        GuestValues.forEach(dictionary, action);
    }

    /** Iterates over any iterable. @throws ScriptFailure {@code TypeError} when it is none */
    public static void iterate(Object iterable, Consumer<Object> action) {
        GuestValues.iterate(iterable, action);
    }

    /** {@code str(value)}. */
    public static String display(Object value) {
        return GuestValues.display(value);
    }

    /** {@code repr(value)}. */
    public static String representation(Object value) {
        return GuestValues.representation(value);
    }

    /** Name of the value's class, such as {@code int}. */
    public static String typeName(Object value) {
        return GuestValues.typeName(value);
    }

    /** Truth of a value (language.md 5.1). */
    public static boolean isTrue(Object value) {
        return GuestValues.isTrue(value);
    }

    /** {@code getattr(object, name)}. @throws ScriptFailure {@code AttributeError} */
    public static Object attribute(Object object, String name) {
        return GuestValues.attribute(object, name);
    }

    /** {@code setattr(object, name, value)}. */
    public static void setAttribute(Object object, String name, Object value) {
        GuestValues.setAttribute(object, name, value);
    }

}
