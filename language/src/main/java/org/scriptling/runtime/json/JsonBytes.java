package org.scriptling.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.text.Strings;

/** A growing array of UTF-8 bytes with what JSON texts consist of. */
final class JsonBytes {

    private static final int INITIAL_CAPACITY = 512;
    private static final int LONGEST_INTEGER = 20;
    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int ESCAPE_LENGTH = 6;

    /** For ASCII characters: 0 for those that stand for themselves, {@code u} for those written by number, else the letter. */
    private static final byte[] ESCAPES = new byte[128];

    static {
        Arrays.fill(ESCAPES, 0, ' ', (byte) 'u');
        ESCAPES['"'] = '"';
        ESCAPES['\\'] = '\\';
        ESCAPES['\n'] = 'n';
        ESCAPES['\r'] = 'r';
        ESCAPES['\t'] = 't';
        ESCAPES['\b'] = 'b';
        ESCAPES['\f'] = 'f';
    }

    private byte[] bytes = new byte[INITIAL_CAPACITY];
    private int size;

    /** The bytes written so far. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** One ASCII character, as it is. */
    void ascii(char character) {
        reserve(1);
        bytes[size++] = (byte) character;
    }

    /** ASCII characters, as they are. */
    void ascii(String characters) {
        int length = characters.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) characters.charAt(i);
        }
        size += length;
    }

    /** A decimal number. */
    void integer(long value) {
        if (value == Long.MIN_VALUE) {
            // Its magnitude is no long.
            ascii(Long.toString(value));
            return;
        }
        reserve(LONGEST_INTEGER);
        long rest = value;
        if (value < 0) {
            bytes[size++] = '-';
            rest = -value;
        }
        int end = size + digits(rest);
        size = end;
        do {
            long quotient = rest / 10;
            bytes[--end] = (byte) ('0' + (rest - quotient * 10));
            rest = quotient;
        } while (rest != 0);
    }

    private static int digits(long magnitude) {
        int digits = 1;
        for (long limit = 10; digits < 19 && magnitude >= limit; limit *= 10) {
            digits++;
        }
        return digits;
    }

    /** A text in quotes. Unpaired surrogates become {@code ?}. */
    void text(TruffleString text) {
        if (text.getCodeRangeUncached(Strings.ENCODING) == TruffleString.CodeRange.ASCII) {
            // The string library keeps ASCII in one byte a character, whatever the encoding: no conversion.
            TruffleString utf8 = text.switchEncodingUncached(TruffleString.Encoding.UTF_8);
            var content = utf8.getInternalByteArrayUncached(TruffleString.Encoding.UTF_8);
            quote(content.getArray(), content.getOffset(), content.getLength());
        } else {
            text(Strings.toJava(text));
        }
    }

    /** A text in quotes. Unpaired surrogates become {@code ?}. */
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        quote(utf8, 0, utf8.length);
    }

    private void quote(byte[] utf8, int offset, int length) {
        reserve(length + 2);
        bytes[size++] = '"';
        int end = offset + length;
        int plain = offset;
        for (int i = offset; i < end; i++) {
            byte next = utf8[i];
            // Bytes of other characters are negative.
            if (next >= 0 && ESCAPES[next] != 0) {
                copy(utf8, plain, i);
                plain = i + 1;
                escape(next, end - i);
            }
        }
        copy(utf8, plain, end);
        bytes[size++] = '"';
    }

    private void copy(byte[] source, int start, int end) {
        System.arraycopy(source, start, bytes, size, end - start);
        size += end - start;
    }

    /** @param left number of bytes for which there was room, this one included */
    private void escape(byte character, int left) {
        reserve(ESCAPE_LENGTH + left);
        byte letter = ESCAPES[character];
        bytes[size++] = '\\';
        bytes[size++] = letter;
        if (letter == 'u') {
            bytes[size++] = '0';
            bytes[size++] = '0';
            bytes[size++] = HEXADECIMAL[character >> 4];
            bytes[size++] = HEXADECIMAL[character & 15];
        }
    }

    private void reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, count)));
        }
    }
}
