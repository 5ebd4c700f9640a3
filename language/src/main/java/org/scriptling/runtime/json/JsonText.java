package org.scriptling.runtime.json;

import java.util.Arrays;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.json.JsonReader.Refusal;
import org.scriptling.runtime.text.CompactText;
import org.scriptling.runtime.text.Strings;

/** Reads one string of a JSON document that has escapes or characters beyond ASCII. */
final class JsonText {

    private final byte[] bytes;
    private final int quote;
    private final int end;
    private int position;
    private int[] codePoints;
    private int count;
    /** All bits of the code points so far. */
    private int bits;

    /** @param quote index of the opening quote, and {@code end} that behind the document */
    JsonText(byte[] bytes, int quote, int end) {
        this.bytes = bytes;
        this.quote = quote;
        this.end = end;
        this.codePoints = new int[32];
    }

    /** The index behind the closing quote. */
    int position() {
        return position;
    }

    /** @param plainEnd index of the first byte that is not plain ASCII */
    TruffleString read(int plainEnd) {
        position = quote + 1;
        while (position < plainEnd) {
            add(bytes[position++]);
        }
        while (position < end) {
            int c = bytes[position];
            if (c == '"') {
                position++;
                return text();
            }
            if (c == '\\') {
                position++;
                escape();
            } else if (c < 0) {
                sequence();
            } else if (c < ' ') {
                throw new Refusal("Invalid control character at", position);
            } else {
                add(c);
                position++;
            }
        }
        throw new Refusal("Unterminated string starting at", quote);
    }

    /** All of the document as a text, without looking for the end of a string. */
    TruffleString readAll() {
        position = quote;
        while (position < end) {
            if (bytes[position] < 0) {
                sequence();
            } else {
                add(bytes[position++]);
            }
        }
        return text();
    }

    private void add(int codePoint) {
        if (count == codePoints.length) {
            codePoints = Arrays.copyOf(codePoints, count * 2);
        }
        codePoints[count++] = codePoint;
        bits |= codePoint;
    }

    private TruffleString text() {
        if (bits > 0xff) {
            return Strings.ofCodePoints(codePoints, 0, count);
        }
        byte[] latin1 = new byte[count];
        for (int i = 0; i < count; i++) {
            latin1[i] = (byte) codePoints[i];
        }
        return CompactText.of(latin1);
    }

    /** A character of two, three or four bytes; the encoding has been checked. */
    private void sequence() {
        int lead = bytes[position++];
        if ((lead & 0xe0) == 0xc0) {
            add((lead & 0x1f) << 6 | continuation());
        } else if ((lead & 0xf0) == 0xe0) {
            int high = continuation() << 6;
            add((lead & 0x0f) << 12 | high | continuation());
        } else {
            int high = continuation() << 12;
            int middle = continuation() << 6;
            add((lead & 0x07) << 18 | high | middle | continuation());
        }
    }

    private int continuation() {
        return bytes[position++] & 0x3f;
    }

    /** What follows a backslash. */
    private void escape() {
        if (position >= end) {
            throw new Refusal("Unterminated string starting at", quote);
        }
        int simple = switch (bytes[position]) {
            case '"' -> '"';
            case '\\' -> '\\';
            case '/' -> '/';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> -1;
            default -> throw new Refusal("Invalid \\escape", position - 1);
        };
        if (simple >= 0) {
            position++;
            add(simple);
            return;
        }
        int unit = unit();
        if (Character.isHighSurrogate((char) unit) && position + 1 < end && bytes[position] == '\\' && bytes[position + 1] == 'u') {
            int before = position++;
            int second = unit();
            if (Character.isLowSurrogate((char) second)) {
                unit = Character.toCodePoint((char) unit, (char) second);
            } else {
                position = before;
            }
        }
        add(unit);
    }

    /** The number of a {@code \}{@code uXXXX} escape, from the letter on. */
    private int unit() {
        // Python wants one more character behind the digits: at least the closing quote.
        if (position + 5 >= end) {
            throw new Refusal("Invalid \\uXXXX escape", position);
        }
        int unit = 0;
        for (int i = 1; i <= 4; i++) {
            int c = bytes[position + i];
            int digit = c < 0 ? -1 : Character.digit(c, 16);
            if (digit < 0) {
                throw new Refusal("Invalid \\uXXXX escape", position);
            }
            unit = unit << 4 | digit;
        }
        position += 5;
        return unit;
    }
}
