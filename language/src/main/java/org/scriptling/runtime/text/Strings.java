package org.scriptling.runtime.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;

/**
 * Makes and takes apart guest texts. Guest str values are {@link TruffleString}s in UTF-32: the string library stores them
 * with 1, 2 or 4 bytes a code point and indexes by code point. Java strings are used for identifiers and messages.
 */
public final class Strings {

    /** The encoding of every guest str. */
    public static final TruffleString.Encoding ENCODING = TruffleString.Encoding.UTF_32;

    public static final TruffleString EMPTY = of("");

    @CompilationFinal(dimensions = 1) private static final TruffleString[] LATIN_1 = new TruffleString[256];

    static {
        for (int i = 0; i < LATIN_1.length; i++) {
            LATIN_1[i] = TruffleString.fromCodePointUncached(i, ENCODING);
        }
    }

    private Strings() {
    }

    /** A guest text with the code points of a Java string; unpaired surrogates are kept. */
    @TruffleBoundary
    public static TruffleString of(String text) {
        return TruffleString.fromJavaStringUncached(text, ENCODING);
    }

    /** The Java form of a guest text; code points that are surrogates are kept. */
    @TruffleBoundary
    public static String toJava(TruffleString text) {
        return text.toJavaStringUncached();
    }

    /** Number of code points. */
    public static int length(TruffleString text) {
        return text.byteLength(ENCODING) >> 2;
    }

    /** A text of one code point; shared for Latin-1. */
    public static TruffleString ofCodePoint(int codePoint) {
        return codePoint < LATIN_1.length ? LATIN_1[codePoint] : slowOfCodePoint(codePoint);
    }

    @TruffleBoundary
    private static TruffleString slowOfCodePoint(int codePoint) {
        // Allows unpaired surrogates, which fromCodePoint refuses by default.
        return TruffleString.fromIntArrayUTF32Uncached(new int[]{codePoint});
    }

    /** The code point at an index in range. */
    @TruffleBoundary
    public static int codePointAt(TruffleString text, int index) {
        return text.codePointAtIndexUncached(index, ENCODING);
    }

    /** The code points from {@code start} to before {@code end}, both in range. */
    @TruffleBoundary
    public static TruffleString substring(TruffleString text, int start, int end) {
        if (end - start == 1) {
            return ofCodePoint(text.codePointAtIndexUncached(start, ENCODING));
        }
        return text.substringUncached(start, end - start, ENCODING, false);
    }

    /** Whether two texts have the same code points. */
    @TruffleBoundary
    public static boolean equal(TruffleString left, TruffleString right) {
        return left == right || left.equalsUncached(right, ENCODING);
    }

    /** Order by code points: negative, zero or positive. */
    @TruffleBoundary
    public static int compare(TruffleString left, TruffleString right) {
        return left.compareIntsUTF32Uncached(right);
    }

    /** Joined text. */
    @TruffleBoundary
    public static TruffleString concat(TruffleString left, TruffleString right) {
        return left.concatUncached(right, ENCODING, true);
    }

    /** The code points as an array. */
    @TruffleBoundary
    public static int[] toCodePoints(TruffleString text) {
        // In UTF-32 the bytes are the code points in the byte order of the machine: two bulk copies.
        int[] result = new int[length(text)];
        ByteBuffer.wrap(text.copyToByteArrayUncached(ENCODING)).order(ByteOrder.nativeOrder()).asIntBuffer().get(result);
        return result;
    }

    /** A text of {@code length} code points of an array, from {@code offset}. */
    @TruffleBoundary
    public static TruffleString ofCodePoints(int[] codePoints, int offset, int length) {
        return TruffleString.fromIntArrayUTF32Uncached(codePoints, offset, length);
    }

    /** A builder for guest text. */
    public static TruffleStringBuilderUTF32 builder() {
        return TruffleStringBuilder.createUTF32();
    }

    /** Whether a character array region is plain ASCII is decided by the string library; this decodes valid or broken UTF-8. */
    @TruffleBoundary
    public static TruffleString ofUtf8(byte[] bytes, int offset, int length) {
        TruffleString utf8 = TruffleString.fromByteArrayUncached(bytes, offset, length, TruffleString.Encoding.UTF_8, true);
        return utf8.switchEncodingUncached(ENCODING);
    }

    /** The UTF-8 form; unpaired surrogates become U+FFFD. */
    @TruffleBoundary
    public static byte[] toUtf8(TruffleString text) {
        TruffleString utf8 = text.switchEncodingUncached(TruffleString.Encoding.UTF_8);
        return utf8.copyToByteArrayUncached(TruffleString.Encoding.UTF_8);
    }
}
