package org.scriptling.builtins.types;

import java.util.Base64;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Calls;
import org.scriptling.operations.Numbers;
import org.scriptling.operations.Types;
import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.iteration.ScriptIterator;
import org.scriptling.runtime.text.BytesOperations;
import org.scriptling.runtime.text.BytesText;
import org.scriptling.runtime.text.Codecs;
import org.scriptling.runtime.text.Strings;
import org.scriptling.runtime.value.BytesContent;
import org.scriptling.runtime.value.ScriptObject;

/** Makes the content of bytes and bytearray objects: the constructors (language.md S9), {@code fromhex} and {@code frombase64}. */
final class BytesConstruction {

    private BytesConstruction() {
    }

    /** The content that {@code bytes(source, encoding, errors)} describes, in a new array. */
    static byte[] construct(BytesKind kind, Object source, Object encoding, Object errors) {
        String typeName = kind.type().name();
        String encodingName = TextArguments.name(encoding, typeName, "encoding", "utf-8");
        String errorHandler = TextArguments.name(errors, typeName, "errors", "strict");
        TruffleString text = TextArguments.isGiven(source) ? TextArguments.textOrNull(source) : null;
        if (text != null) {
            return Codecs.encode(text, encodingName, errorHandler);
        }
        if (TextArguments.isGiven(encoding)) {
            throw Errors.typeError("encoding without a string argument");
        }
        if (TextArguments.isGiven(errors)) {
            throw Errors.typeError("errors without a string argument");
        }
        if (!TextArguments.isGiven(source)) {
            return new byte[0];
        }
        if (kind == BytesKind.BYTES && source instanceof ScriptObject) {
            Object special = Attributes.lookupSpecial(source, "__bytes__");
            if (special != null) {
                Object result = Calls.call(special);
                byte[] content = BytesContent.ofOrNull(result);
                if (content == null) {
                    throw Errors.typeError("__bytes__ returned non-bytes (type %s)", Types.typeName(result));
                }
                return content.clone();
            }
        }
        byte[] content = BytesContent.ofOrNull(source);
        if (content != null) {
            return content.clone();
        }
        if (Numbers.isInteger(source) || source instanceof ScriptObject && Attributes.lookupSpecial(source, "__index__") != null) {
            return zeros(source);
        }
        ScriptIterator iterator = TextArguments.iteratorOrNull(source);
        if (iterator == null) {
            throw Errors.typeError("cannot convert '%s' object to %s", Types.typeName(source), typeName);
        }
        return BytesOperations.ofIterable(iterator);
    }

    private static byte[] zeros(Object count) {
        if (!(Numbers.index(count) instanceof Long size)) {
            throw Errors.overflowError("cannot fit '%s' into an index-sized integer", Types.typeName(count));
        }
        if (size < 0) {
            throw Errors.valueError("negative count");
        }
        if (size > Integer.MAX_VALUE - 8) {
            throw Errors.create(ExceptionClasses.MEMORY_ERROR, "");
        }
        return new byte[(int) (long) size];
    }

    /** The bytes of a hexadecimal text, with spaces between bytes. */
    static byte[] fromHexadecimal(Object source) {
        int[] text = Strings.toCodePoints(TextArguments.text(source, "fromhex() argument must be str"));
        byte[] result = new byte[text.length / 2];
        int size = 0;
        int position = 0;
        while (true) {
            while (position < text.length && BytesText.isSpace(text[position])) {
                position++;
            }
            if (position == text.length) {
                return java.util.Arrays.copyOf(result, size);
            }
            int value = 0;
            for (int i = 0; i < 2; i++, position++) {
                int digit = position < text.length && text[position] < 0x80 ? Character.digit(text[position], 16) : -1;
                if (digit < 0) {
                    throw Errors.valueError("non-hexadecimal number found in fromhex() arg at position %d", position);
                }
                value = value << 4 | digit;
            }
            result[size++] = (byte) value;
        }
    }

    /** The bytes of a Base64 text or of bytes that hold one. */
    static byte[] fromBase64(Object source) {
        TruffleString text = TextArguments.textOrNull(source);
        byte[] encoded = text == null ? BytesContent.ofOrNull(source) : Strings.toUtf8(text);
        if (encoded == null) {
            throw Errors.typeError("frombase64() argument must be str, not %s", Types.typeName(source));
        }
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException _) {
            throw Errors.valueError("frombase64() argument is not valid base64");
        }
    }
}
