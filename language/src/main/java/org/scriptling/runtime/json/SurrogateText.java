package org.scriptling.runtime.json;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.text.CompactText;
import org.scriptling.runtime.text.Strings;

/** Makes a text of UTF-8 in which unpaired surrogates stand, too, as sequences of three bytes: such texts exist in scripts. */
final class SurrogateText {

    private final byte[] bytes;
    private int position;
    private final int[] codePoints;
    private int count;
    /** All bits of the code points so far. */
    private int bits;

    private SurrogateText(byte[] bytes) {
        this.bytes = bytes;
        this.codePoints = new int[bytes.length];
    }

    /** The text of a whole array. */
    static TruffleString of(byte[] bytes) {
        SurrogateText text = new SurrogateText(bytes);
        while (text.position < bytes.length) {
            if (bytes[text.position] < 0) {
                text.sequence();
            } else {
                text.add(bytes[text.position++]);
            }
        }
        return text.text();
    }

    private void add(int codePoint) {
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
}
