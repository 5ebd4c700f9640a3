package org.scriptling.runtime.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CompactionLevel;

/**
 * The bytes of texts whose code points all fit one byte (Latin-1, and so ASCII). The string library keeps such texts in UTF-32 with one
 * byte a code point, which is also their form in Latin-1, and takes them in either encoding without a copy. Plain loops over the bytes
 * cost a fraction of a call to the library for each character.
 */
public final class CompactText {

    private static final TruffleString.Encoding LATIN_1 = TruffleString.Encoding.ISO_8859_1;

    private CompactText() {
    }

    /** The bytes of a text, which must not be changed, or {@code null} when some code point is beyond 255 or the text is kept wider. */
    @TruffleBoundary
    public static InternalByteArray bytesOrNull(TruffleString text) {
        return text.getStringCompactionLevelUncached(Strings.ENCODING) == CompactionLevel.S1 ? text.getInternalByteArrayUncached(LATIN_1) : null;
    }

    /** A text of ASCII bytes; the array becomes its property. */
    public static TruffleString ofAscii(byte[] bytes) {
        return of(bytes, TruffleString.Encoding.US_ASCII);
    }

    /** A text of Latin-1 bytes; the array becomes its property. */
    public static TruffleString ofLatin1(byte[] bytes) {
        return of(bytes, LATIN_1);
    }

    @TruffleBoundary
    private static TruffleString of(byte[] bytes, TruffleString.Encoding encoding) {
        return switch (bytes.length) {
            case 0 -> Strings.EMPTY;
            case 1 -> Strings.ofCodePoint(bytes[0] & 0xff);
            default -> TruffleString.fromByteArrayUncached(bytes, 0, bytes.length, encoding, false).switchEncodingUncached(Strings.ENCODING);
        };
    }

    /** The index of the first occurrence of bytes in others, or -1. @param from where to begin, and {@code to} before which all must lie */
    static int find(InternalByteArray text, InternalByteArray part, int from, int to) {
        byte[] haystack = text.getArray();
        byte[] needle = part.getArray();
        int needleStart = part.getOffset();
        int needleLength = part.getLength();
        byte first = needle[needleStart];
        int offset = text.getOffset();
        int last = offset + to - needleLength;
        for (int i = offset + from; i <= last; i++) {
            if (haystack[i] == first && (needleLength == 1 || java.util.Arrays.equals(haystack, i, i + needleLength, needle, needleStart, needleStart + needleLength))) {
                return i - offset;
            }
        }
        return -1;
    }

    /** A text of some of the bytes of another. */
    @TruffleBoundary
    public static TruffleString part(byte[] bytes, int start, int length) {
        return length == 1 ? Strings.ofCodePoint(bytes[start] & 0xff) : ofLatin1(java.util.Arrays.copyOfRange(bytes, start, start + length));
    }
}
