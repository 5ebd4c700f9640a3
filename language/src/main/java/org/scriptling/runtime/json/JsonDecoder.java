package org.scriptling.runtime.json;

import java.io.StringReader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Hashing;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.collection.ScriptDict;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BigInt;
import org.scriptling.runtime.value.None;

/**
 * Reads JSON texts straight into guest values: objects become dicts in order (the last of equal names wins), arrays lists, numbers
 * without fraction and exponent exact ints. The streaming parser does the work; where it refuses a text, {@link JsonSyntax} tells
 * why in Python's words.
 */
public final class JsonDecoder {

    /** Levels of nesting that texts from outside the process may have. */
    public static final int MAXIMUM_DEPTH = 500;

    /** Levels of nesting that {@code json.loads} takes. */
    private static final int MAXIMUM_DEPTH_OF_LOADS = 1000;

    /** Looking up the provider is slow. Its own limit of depth must not come before ours. */
    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(
                    Map.of("org.eclipse.parsson.maxDepth", MAXIMUM_DEPTH_OF_LOADS + 8));

    private static final TruffleString.EqualNode EQUAL = TruffleString.EqualNode.getUncached();

    /** A name that was seen already: records in arrays repeat theirs, in the same order. */
    private static final class Name {
        private final String javaText;
        private final TruffleString text;
        private final int hash;
        /** The name that stood behind this one when it was last read. */
        private Name next;

        Name(String javaText, TruffleString text) {
            this.javaText = javaText;
            this.text = text;
            this.hash = HashTable.spread(Hashing.hash(text));
        }
    }

    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeepException() {
            super(null, null, false, false);
        }
    }

    private final JsonParser parser;
    private final JsonHooks hooks;
    private final Map<Integer, String> constants;
    private final int maximumDepth;
    private final Map<String, Name> names = new HashMap<>();
    private Name lastName;
    private int numbers;

    private JsonDecoder(JsonParser parser, JsonHooks hooks, Map<Integer, String> constants, int maximumDepth) {
        this.parser = parser;
        this.hooks = hooks;
        this.constants = constants;
        this.maximumDepth = maximumDepth;
    }

    /**
     * Decodes a text of RFC 8259; a byte order mark is tolerated.
     *
     * @return the guest value
     * @throws ScriptException JSONDecodeError for invalid JSON or UTF-8 and for more than {@link #MAXIMUM_DEPTH} levels
     */
    @TruffleBoundary
    public static Object decode(byte[] utf8) {
        String text = textOf(utf8);
        try {
            return decode(text, JsonHooks.NONE, false, MAXIMUM_DEPTH);
        } catch (TooDeepException tooDeep) {
            throw failure("More than " + MAXIMUM_DEPTH + " levels of nesting", text, 0);
        }
    }

    /**
     * Decodes a text as {@code json.loads} does: {@code NaN} and infinities are accepted.
     *
     * @return the guest value
     * @throws ScriptException JSONDecodeError for invalid JSON, RecursionError for more than 1000 levels
     */
    @TruffleBoundary
    public static Object decode(TruffleString document, JsonHooks hooks) {
        return load(document.toJavaStringUncached(), hooks);
    }

    /** As {@link #decode(TruffleString, JsonHooks)}, of a text in UTF-8; a byte order mark is tolerated. */
    @TruffleBoundary
    public static Object decode(byte[] utf8, JsonHooks hooks) {
        return load(textOf(utf8), hooks);
    }

    private static Object load(String text, JsonHooks hooks) {
        if (text.startsWith("\ufeff")) {
            throw failure("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
        }
        try {
            return decode(text, hooks, true, MAXIMUM_DEPTH_OF_LOADS);
        } catch (TooDeepException tooDeep) {
            throw Errors.create(ExceptionClasses.RECURSION_ERROR, "maximum recursion depth exceeded while decoding a JSON document");
        }
    }

    private static Object decode(String text, JsonHooks hooks, boolean constantsAllowed, int maximumDepth) {
        try {
            return parse(text, hooks, Map.of(), maximumDepth);
        } catch (JsonException | NoSuchElementException refusal) {
            JsonSyntax syntax = JsonSyntax.scan(text, constantsAllowed, maximumDepth);
            if (syntax.violation() == null && !syntax.constants().isEmpty()) {
                return parse(syntax.textWithoutConstants(), hooks, syntax.constants(), maximumDepth);
            }
            throw refused(syntax.violation(), text, refusal);
        }
    }

    /** The text of a document in UTF-8, without byte order mark. @throws ScriptException JSONDecodeError for invalid UTF-8 */
    private static String textOf(byte[] utf8) {
        boolean mark = utf8.length >= 3 && utf8[0] == (byte) 0xef && utf8[1] == (byte) 0xbb && utf8[2] == (byte) 0xbf;
        int start = mark ? 3 : 0;
        String text = new String(utf8, start, utf8.length - start, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') >= 0) {
            checkEncoding(utf8, start, text);
        }
        return text;
    }

    /** The fast way of decoding replaces what is invalid; only a strict decoder tells that from a real U+FFFD. */
    private static void checkEncoding(byte[] utf8, int start, String text) {
        CharBuffer valid = CharBuffer.allocate(utf8.length - start);
        // Stops before what is invalid.
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8, start, utf8.length - start), valid, true);
        if (result.isError()) {
            throw failure("Invalid UTF-8", text, valid.position());
        }
    }

    private static ScriptException refused(JsonSyntax.Violation violation, String text, RuntimeException refusal) {
        if (violation != null && violation.message() != null) {
            return failure(violation.message(), text, violation.offset());
        }
        if (violation != null) {
            throw new TooDeepException();
        }
        long offset = refusal instanceof JsonParsingException parsing ? parsing.getLocation().getStreamOffset() : 0;
        return failure("Invalid JSON", text, Math.clamp(offset, 0, text.length()));
    }

    /** A JSONDecodeError with Python's attributes. @param offset index into the Java string */
    static ScriptException failure(String message, String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        long line = 1 + text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        long column = 1 + text.codePointCount(lineStart, offset);
        long position = text.codePointCount(0, offset);
        String full = message + ": line " + line + " column " + column + " (char " + position + ")";
        ExceptionObject exception = new ExceptionObject(ExceptionClasses.JSON_DECODE_ERROR.instanceShape(), new ScriptTuple(Strings.of(full)));
        Attributes.set(exception, "msg", Strings.of(message));
        Attributes.set(exception, "doc", Strings.of(text));
        Attributes.set(exception, "pos", position);
        Attributes.set(exception, "lineno", line);
        Attributes.set(exception, "colno", column);
        return new ScriptException(exception, null);
    }

    private static Object parse(String text, JsonHooks hooks, Map<Integer, String> constants, int maximumDepth) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            JsonDecoder decoder = new JsonDecoder(parser, hooks, constants, maximumDepth);
            Object value = decoder.value(parser.next(), 0);
            // Looks behind the value: the parser refuses anything but blanks.
            parser.hasNext();
            return value;
        }
    }

    private Object value(Event event, int depth) {
        return switch (event) {
            case START_OBJECT -> hooks.object() == null ? object(depth + 1) : hookedObject(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> Strings.of(parser.getString());
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> None.INSTANCE;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException(event.name());
        };
    }

    private void checkDepth(int depth) {
        if (depth > maximumDepth) {
            throw new TooDeepException();
        }
    }

    private ScriptList array(int depth) {
        checkDepth(depth);
        List<Object> elements = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            elements.add(value(event, depth));
        }
        return ScriptList.of(elements.toArray());
    }

    private ScriptDict object(int depth) {
        checkDepth(depth);
        ScriptDict dict = new ScriptDict();
        while (parser.next() != Event.END_OBJECT) {
            Name name = name(parser.getString());
            dict.putText(name.text, name.hash, value(parser.next(), depth), EQUAL);
        }
        return dict;
    }

    private Object hookedObject(int depth) {
        checkDepth(depth);
        List<ScriptTuple> members = new ArrayList<>();
        while (parser.next() != Event.END_OBJECT) {
            TruffleString name = name(parser.getString()).text;
            members.add(new ScriptTuple(name, value(parser.next(), depth)));
        }
        return hooks.object().apply(members);
    }

    private Name name(String text) {
        Name expected = lastName == null ? null : lastName.next;
        if (expected == null || !expected.javaText.equals(text)) {
            expected = names.computeIfAbsent(text, absent -> new Name(absent, Strings.of(absent)));
            if (lastName != null) {
                lastName.next = expected;
            }
        }
        lastName = expected;
        return expected;
    }

    private Object number(String text) {
        if (!constants.isEmpty()) {
            String constant = constants.get(numbers++);
            if (constant != null) {
                return constant(constant);
            }
        }
        boolean integer = true;
        for (int i = 0; integer && i < text.length(); i++) {
            char c = text.charAt(i);
            integer = c != '.' && c != 'e' && c != 'E';
        }
        if (!integer) {
            return hooks.floatingPoint() == null ? (Object) Double.parseDouble(text) : hooks.floatingPoint().apply(text);
        }
        if (hooks.integer() != null) {
            return hooks.integer().apply(text);
        }
        // Eighteen digits always fit a long.
        return text.length() <= 18 ? (Object) Long.parseLong(text) : BigInt.normalize(new BigInteger(text));
    }

    private Object constant(String text) {
        if (hooks.constant() != null) {
            return hooks.constant().apply(text);
        }
        return switch (text) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            default -> Double.NEGATIVE_INFINITY;
        };
    }
}
