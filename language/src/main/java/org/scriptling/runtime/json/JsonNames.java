package org.scriptling.runtime.json;

import java.util.Arrays;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.operations.Hashing;
import org.scriptling.runtime.collection.HashTable;
import org.scriptling.runtime.text.ByteWords;
import org.scriptling.runtime.text.CompactText;

/**
 * The member names of one document that are plain ASCII, by their bytes: records in arrays repeat theirs, so a text is made and hashed
 * once. Each name remembers which one followed it, so that within records the next name is known before its end is looked for.
 */
final class JsonNames {

    /** A name that was seen already, and where. */
    static final class Name {
        private final TruffleString text;
        private final int hash;
        private final int from;
        private final int to;
        /** The name with its closing quote, if both fit a word, and which bits of a word they are; otherwise zero. */
        private final long word;
        private final long mask;
        private Name next;

        Name(TruffleString text, byte[] bytes, int from, int to) {
            this.text = text;
            this.hash = HashTable.spread(Hashing.hashText(text));
            this.from = from;
            this.to = to;
            boolean fits = to - from < WORD && from + WORD <= bytes.length;
            this.mask = fits ? -1L >>> Byte.SIZE * (WORD - 1 - (to - from)) : 0;
            this.word = fits ? ByteWords.word(bytes, from) & mask : 0;
        }

        TruffleString text() {
            return text;
        }

        /** The hash for a {@link HashTable}. */
        int hash() {
            return hash;
        }

        int length() {
            return to - from;
        }
    }

    /** Names that were seen lately are found by some bits of a product with this number. */
    private static final long MIX = 0x9e3779b97f4a7c15L;
    private static final int PLACE_BITS = 6;
    private static final int WORD = Long.BYTES;

    private final byte[] bytes;
    private final Name[] names = new Name[1 << PLACE_BITS];
    private Name last;

    JsonNames(byte[] document) {
        bytes = document;
    }

    /** The name that followed the last one when that was read before, if it stands at an index with a quote behind it; else {@code null}. */
    Name expectedAt(int from, int end) {
        Name expected = last == null ? null : last.next;
        if (expected == null) {
            return null;
        }
        if (!isAt(expected, from, end)) {
            return null;
        }
        last = expected;
        return expected;
    }

    private boolean isAt(Name name, int from, int end) {
        if (name.mask != 0 && from <= end - WORD) {
            return (ByteWords.word(bytes, from) & name.mask) == name.word;
        }
        int to = from + name.length();
        return to < end && bytes[to] == '"' && Arrays.equals(bytes, from, to, bytes, name.from, name.to);
    }

    /** The name whose bytes are those of a range, all of them ASCII. */
    Name find(int from, int to) {
        int place = place(from, to);
        Name found = names[place];
        if (found == null || !Arrays.equals(bytes, from, to, bytes, found.from, found.to)) {
            found = new Name(CompactText.part(bytes, from, to - from), bytes, from, to);
            names[place] = found;
        }
        if (last != null) {
            last.next = found;
        }
        last = found;
        return found;
    }

    private int place(int from, int to) {
        long content;
        if (to - from >= WORD) {
            content = ByteWords.word(bytes, from) + Long.rotateLeft(ByteWords.word(bytes, to - WORD), 29) + to - from;
        } else {
            content = 0;
            for (int i = from; i < to; i++) {
                content = content << Byte.SIZE | bytes[i];
            }
        }
        return (int) (content * MIX >>> Long.SIZE - PLACE_BITS);
    }
}
