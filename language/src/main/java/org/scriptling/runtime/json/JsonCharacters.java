package org.scriptling.runtime.json;

import org.scriptling.runtime.text.ByteWords;

/** The characters that cannot stand for themselves in a string. */
final class JsonCharacters {

    private static final long QUOTES = ByteWords.repeated((byte) '"');
    private static final long BACKSLASHES = ByteWords.repeated((byte) '\\');
    /** The bits that no control character has. */
    private static final long PRINTABLE = ByteWords.repeated((byte) 0xe0);

    private JsonCharacters() {
    }

    /** The high bit of each byte of a word that is a quote, a backslash or a control character, and no other bit. */
    static long special(long word) {
        return ByteWords.zeroBytes(word ^ QUOTES) | ByteWords.zeroBytes(word ^ BACKSLASHES) | ByteWords.zeroBytes(word & PRINTABLE);
    }
}
