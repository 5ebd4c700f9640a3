package org.scriptling.runtime.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodeRange;

import org.scriptling.operations.Attributes;
import org.scriptling.runtime.collection.ScriptTuple;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.error.ExceptionObject;
import org.scriptling.runtime.error.ScriptException;
import org.scriptling.runtime.text.ByteWords;
import org.scriptling.runtime.text.CompactText;
import org.scriptling.runtime.text.Strings;

/**
 * Reads JSON texts straight into guest values: objects become dicts in order (the last of equal names wins), arrays lists, numbers
 * without fraction and exponent exact ints. The reader is our own and works on bytes: the streaming parser of jakarta.json makes a Java
 * string of every name and value, which takes three times as long as all of this, and knows neither Python's errors nor its constants.
 */
public final class JsonDecoder {

    /** Levels of nesting that texts from outside the process may have. */
    public static final int MAXIMUM_DEPTH = 500;

    /** Levels of nesting that {@code json.loads} takes. */
    private static final int MAXIMUM_DEPTH_OF_LOADS = 1000;

    private static final int BYTE_ORDER_MARK = 0xfeff;

    private JsonDecoder() {
    }

    /**
     * Decodes a text of RFC 8259; a byte order mark is tolerated.
     *
     * @return the guest value
     * @throws ScriptException JSONDecodeError for invalid JSON or UTF-8 and for more than {@link #MAXIMUM_DEPTH} levels
     */
    @TruffleBoundary
    public static Object decode(byte[] utf8) {
        int start = checkedStart(utf8);
        try {
            return JsonReader.read(utf8, start, utf8.length, JsonHooks.NONE, false, MAXIMUM_DEPTH);
        } catch (JsonReader.Refusal refusal) {
            throw refused(refusal, utf8, start, Strings.ofUtf8(utf8, start, utf8.length - start));
        } catch (JsonReader.TooDeep tooDeep) {
            throw failure("More than " + MAXIMUM_DEPTH + " levels of nesting", Strings.ofUtf8(utf8, start, utf8.length - start), 0);
        }
    }

    /**
     * Decodes a text as {@code json.loads} does: {@code NaN} and infinities are accepted.
     *
     * @return the guest value
     * @throws ScriptException JSONDecodeError for invalid JSON, RecursionError for more than 1000 levels
     */
    @TruffleBoundary
    public static Object decode(TruffleString text, JsonHooks hooks) {
        InternalByteArray ascii = text.getCodeRangeUncached(Strings.ENCODING) == CodeRange.ASCII ? CompactText.bytesOrNull(text) : null;
        if (ascii != null) {
            return load(ascii.getArray(), ascii.getOffset(), ascii.getEnd(), text, hooks);
        }
        if (Strings.codePointAt(text, 0) == BYTE_ORDER_MARK) {
            throw failure("Unexpected UTF-8 BOM (decode using utf-8-sig)", text, 0);
        }
        byte[] utf8 = JsonBytes.ofText(text);
        return load(utf8, 0, utf8.length, text, hooks);
    }

    /** As {@link #decode(TruffleString, JsonHooks)}, of a text in UTF-8; a byte order mark is tolerated. */
    @TruffleBoundary
    public static Object decode(byte[] utf8, JsonHooks hooks) {
        int start = checkedStart(utf8);
        return load(utf8, start, utf8.length, null, hooks);
    }

    /** @param text the document, or {@code null} to make it of the bytes */
    private static Object load(byte[] utf8, int start, int end, TruffleString text, JsonHooks hooks) {
        try {
            return JsonReader.read(utf8, start, end, hooks, true, MAXIMUM_DEPTH_OF_LOADS);
        } catch (JsonReader.Refusal refusal) {
            throw refused(refusal, utf8, start, text != null ? text : Strings.ofUtf8(utf8, start, end - start));
        } catch (JsonReader.TooDeep tooDeep) {
            throw Errors.create(ExceptionClasses.RECURSION_ERROR, "maximum recursion depth exceeded while decoding a JSON document");
        }
    }

    /** The index behind the byte order mark. @throws ScriptException JSONDecodeError for invalid UTF-8 */
    private static int checkedStart(byte[] utf8) {
        int start = utf8.length >= 3 && utf8[0] == (byte) 0xef && utf8[1] == (byte) 0xbb && utf8[2] == (byte) 0xbf ? 3 : 0;
        if (!ByteWords.isAscii(utf8, start, utf8.length) &&
                        !TruffleString.fromByteArrayUncached(utf8, start, utf8.length - start, TruffleString.Encoding.UTF_8, false).isValidUncached(TruffleString.Encoding.UTF_8)) {
            throw invalidEncoding(utf8, start);
        }
        return start;
    }

    private static ScriptException invalidEncoding(byte[] utf8, int start) {
        ByteBuffer content = ByteBuffer.wrap(utf8, start, utf8.length - start);
        CharBuffer valid = CharBuffer.allocate(content.remaining());
        // Stops before what is invalid.
        StandardCharsets.UTF_8.newDecoder().decode(content, valid, true);
        TruffleString replaced = Strings.of(new String(utf8, start, utf8.length - start, StandardCharsets.UTF_8));
        return failure("Invalid UTF-8", replaced, codePoints(utf8, start, content.position()));
    }

    private static ScriptException refused(JsonReader.Refusal refusal, byte[] utf8, int start, TruffleString text) {
        return failure(refusal.getMessage(), text, codePoints(utf8, start, refusal.position()));
    }

    /** How many characters a range of valid UTF-8 holds. */
    private static int codePoints(byte[] utf8, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if ((utf8[i] & 0xc0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    /** A JSONDecodeError with Python's attributes. @param position number of characters before what is wrong */
    private static ScriptException failure(String message, TruffleString document, int position) {
        int[] codePoints = Strings.toCodePoints(document);
        long line = 1;
        int lineStart = 0;
        for (int i = 0; i < position; i++) {
            if (codePoints[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        long column = 1L + position - lineStart;
        String full = message + ": line " + line + " column " + column + " (char " + position + ")";
        ExceptionObject exception = new ExceptionObject(ExceptionClasses.JSON_DECODE_ERROR.instanceShape(), new ScriptTuple(Strings.of(full)));
        Attributes.set(exception, "msg", Strings.of(message));
        Attributes.set(exception, "doc", document);
        Attributes.set(exception, "pos", (long) position);
        Attributes.set(exception, "lineno", line);
        Attributes.set(exception, "colno", column);
        return new ScriptException(exception, null);
    }
}
