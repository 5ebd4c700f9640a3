package org.scriptling.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodeRange;

import org.scriptling.runtime.text.ByteWords;
import org.scriptling.runtime.text.CompactText;
import org.scriptling.runtime.text.DecimalText;
import org.scriptling.runtime.text.FloatText;
import org.scriptling.runtime.text.Strings;

/** A growing array of UTF-8 bytes with what JSON texts consist of. */
final class JsonBytes {

    /** What becomes of characters beyond ASCII in strings. */
    enum Characters {
        /** They are escaped. */
        ASCII,
        /** They are written as they are; unpaired surrogates take three bytes, and only {@link #toText} makes sense of them. */
        TEXT,
        /** They are written as they are; unpaired surrogates become {@code ?}. */
        UTF_8
    }

    private static final int INITIAL_CAPACITY = 512;
    /** The longest array that every JVM makes. */
    private static final int MAXIMUM_CAPACITY = Integer.MAX_VALUE - 8;
    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int ESCAPE_LENGTH = 6;
    private static final int SURROGATE_PAIR_LENGTH = 2 * ESCAPE_LENGTH;
    private static final int WORD = Long.BYTES;

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

    private final Characters characters;
    private byte[] bytes = new byte[INITIAL_CAPACITY];
    private int size;

    JsonBytes(Characters characters) {
        this.characters = characters;
    }

    /** Characters as they are. */
    static byte[] ofPlain(String text) {
        JsonBytes output = new JsonBytes(Characters.TEXT);
        output.plain(text);
        return output.toByteArray();
    }

    /** The bytes written so far. */
    byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    /** The text written so far. */
    TruffleString toText() {
        byte[] content = toByteArray();
        TruffleString ascii = CompactText.ofAsciiOrNull(content);
        if (ascii != null) {
            return ascii;
        }
        TruffleString utf8 = TruffleString.fromByteArrayUncached(content, 0, size, TruffleString.Encoding.UTF_8, false);
        return utf8.isValidUncached(TruffleString.Encoding.UTF_8) ? utf8.switchEncodingUncached(Strings.ENCODING) : SurrogateText.of(content);
    }

    /** One ASCII character, as it is. */
    void ascii(char character) {
        reserve(1);
        bytes[size++] = (byte) character;
    }

    /** Bytes, as they are. */
    void raw(byte[] content) {
        int length = content.length;
        reserve(length);
        if (length == 1) {
            bytes[size] = content[0];
        } else {
            System.arraycopy(content, 0, bytes, size, length);
        }
        size += length;
    }

    /** Number of bytes written so far. */
    int size() {
        return size;
    }

    /** The bytes that were written last. @param from how many were written before them */
    byte[] tail(int from) {
        return Arrays.copyOfRange(bytes, from, size);
    }

    /** Characters, as they are. */
    void plain(String text) {
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                codePoints(text.substring(i).codePoints().toArray(), false);
                return;
            }
            bytes[size++] = (byte) c;
        }
    }

    /** A decimal number. */
    void integer(long value) {
        int length = DecimalText.length(value);
        reserve(length);
        size += length;
        DecimalText.writeBefore(bytes, size, value);
    }

    /** A finite float as {@code repr} gives it. */
    void floatingPoint(double value) {
        reserve(FloatText.SHORT_LENGTH);
        int end = FloatText.writeShort(bytes, size, value);
        if (end >= 0) {
            size = end;
        } else {
            plain(FloatText.repr(value));
        }
    }

    /** A text in quotes. */
    void text(TruffleString text) {
        InternalByteArray ascii = text.getCodeRangeUncached(Strings.ENCODING) == CodeRange.ASCII ? CompactText.bytesOrNull(text) : null;
        if (ascii != null) {
            quote(ascii.getArray(), ascii.getOffset(), ascii.getEnd());
        } else if (characters != Characters.ASCII && text.isValidUncached(Strings.ENCODING)) {
            byte[] utf8 = Strings.toUtf8(text);
            quote(utf8, 0, utf8.length);
        } else {
            ascii('"');
            codePoints(Strings.toCodePoints(text), true);
            ascii('"');
        }
    }

    /** A text of ASCII characters in quotes. */
    void text(String ascii) {
        byte[] content = ascii.getBytes(StandardCharsets.US_ASCII);
        quote(content, 0, content.length);
    }

    private void quote(byte[] utf8, int from, int to) {
        // Also room for a whole word at the end.
        reserve(to - from + 2 + WORD);
        bytes[size++] = '"';
        int i = from;
        while (i <= to - WORD) {
            long word = ByteWords.word(utf8, i);
            ByteWords.setWord(bytes, size, word);
            long marks = JsonCharacters.special(word);
            if (marks == 0) {
                i += WORD;
                size += WORD;
            } else {
                int plain = ByteWords.firstMarked(marks);
                i += plain;
                size += plain;
                escape(utf8[i++], to - i);
            }
        }
        for (; i < to; i++) {
            byte next = utf8[i];
            // Bytes of other characters are negative.
            if (next >= 0 && ESCAPES[next] != 0) {
                escape(next, to - i);
            } else {
                bytes[size++] = next;
            }
        }
        bytes[size++] = '"';
    }

    /** @param left number of bytes that are to follow in this text */
    private void escape(int character, int left) {
        reserve(ESCAPE_LENGTH + left + 2 + WORD);
        byte letter = ESCAPES[character];
        if (letter == 'u') {
            unicode(character);
        } else {
            bytes[size++] = '\\';
            bytes[size++] = letter;
        }
    }

    private void unicode(int unit) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        bytes[size++] = HEXADECIMAL[unit >> 12];
        bytes[size++] = HEXADECIMAL[unit >> 8 & 15];
        bytes[size++] = HEXADECIMAL[unit >> 4 & 15];
        bytes[size++] = HEXADECIMAL[unit & 15];
    }

    private void codePoints(int[] codePoints, boolean escaped) {
        for (int c : codePoints) {
            reserve(SURROGATE_PAIR_LENGTH + 2 + WORD);
            if (escaped && c < 0x80 && ESCAPES[c] != 0) {
                escape(c, 0);
            } else if (c < 0x80) {
                bytes[size++] = (byte) c;
            } else if (characters == Characters.UTF_8 && c < 0x10000 && Character.isSurrogate((char) c)) {
                bytes[size++] = '?';
            } else if (!escaped || characters != Characters.ASCII) {
                utf8(c);
            } else if (c < 0x10000) {
                unicode(c);
            } else {
                unicode(Character.highSurrogate(c));
                unicode(Character.lowSurrogate(c));
            }
        }
    }

    private void utf8(int c) {
        if (c < 0x800) {
            bytes[size++] = (byte) (0xc0 | c >> 6);
        } else {
            if (c < 0x10000) {
                bytes[size++] = (byte) (0xe0 | c >> 12);
            } else {
                bytes[size++] = (byte) (0xf0 | c >> 18);
                bytes[size++] = (byte) (0x80 | c >> 12 & 0x3f);
            }
            bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        bytes[size++] = (byte) (0x80 | c & 0x3f);
    }

    private void reserve(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(Math.min(2L * bytes.length, MAXIMUM_CAPACITY), Math.addExact(size, count)));
        }
    }
}
