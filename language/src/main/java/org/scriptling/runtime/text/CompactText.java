package org.scriptling.runtime.text;

import java.util.Arrays;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.CodeRange;
import com.oracle.truffle.api.strings.TruffleString.CompactionLevel;

/**
 * The bytes of texts whose code points all fit one byte (Latin-1, and so ASCII). The string library keeps such texts in UTF-32 with one
 * byte a code point, which is also their form in Latin-1, and takes them in either encoding without a copy. Plain loops over the bytes
 * cost a fraction of a call to the library for each character.
 */
public final class CompactText {

    private static final TruffleString.Encoding LATIN_1 = TruffleString.Encoding.ISO_8859_1;
    private static final TruffleString.Encoding ASCII = TruffleString.Encoding.US_ASCII;

    private CompactText() {
    }

    /** The bytes of a text, which must not be changed, or {@code null} when some code point is beyond 255 or the text is kept wider. */
    @TruffleBoundary
    public static InternalByteArray bytesOrNull(TruffleString text) {
        return text.getStringCompactionLevelUncached(Strings.ENCODING) == CompactionLevel.S1 ? text.getInternalByteArrayUncached(LATIN_1) : null;
    }

    /** The bytes of a text in a new array, or {@code null} when some code point is beyond 255. */
    @TruffleBoundary
    public static byte[] toBytesOrNull(TruffleString text) {
        InternalByteArray compact = bytesOrNull(text);
        return compact == null ? null : Arrays.copyOfRange(compact.getArray(), compact.getOffset(), compact.getEnd());
    }

    /** A text of Latin-1 bytes; the array becomes its property. */
    @TruffleBoundary
    public static TruffleString of(byte[] bytes) {
        return switch (bytes.length) {
            case 0 -> Strings.EMPTY;
            case 1 -> Strings.ofCodePoint(bytes[0] & 0xff);
            default -> {
                TruffleString ascii = ofAsciiOrNull(bytes);
                yield ascii != null ? ascii : TruffleString.fromByteArrayUncached(bytes, 0, bytes.length, LATIN_1, false).switchEncodingUncached(Strings.ENCODING);
            }
        };
    }

    /** A text of ASCII bytes, or {@code null} when some byte is none; the array becomes its property. */
    @TruffleBoundary
    public static TruffleString ofAsciiOrNull(byte[] bytes) {
        // The library scans the bytes in any case. What is ASCII serves in every encoding as it is.
        TruffleString text = TruffleString.fromByteArrayUncached(bytes, 0, bytes.length, ASCII, false);
        return text.getCodeRangeUncached(ASCII) == CodeRange.ASCII ? text : null;
    }

    /** A text of some of the bytes of another. */
    @TruffleBoundary
    public static TruffleString part(byte[] bytes, int start, int length) {
        return length == 1 ? Strings.ofCodePoint(bytes[start] & 0xff) : of(Arrays.copyOfRange(bytes, start, start + length));
    }

    /** The index of the first occurrence of bytes in others, or -1. @param from where to begin, and {@code to} before which all must lie */
    static int find(InternalByteArray text, InternalByteArray part, int from, int to) {
        int offset = text.getOffset();
        int found = ByteWords.indexOf(text.getArray(), offset + from, offset + to, part.getArray(), part.getOffset(), part.getEnd());
        return found < 0 ? -1 : found - offset;
    }
}
