package org.scriptling.runtime.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** Texts as literals: {@code repr} of str and bytes, and {@code ascii}. */
public final class Quoting {

    private static final char[] HEXADECIMAL = "0123456789abcdef".toCharArray();

    private Quoting() {
    }

    /** {@code repr(text)}. */
    @TruffleBoundary
    public static TruffleString representation(TruffleString text) {
        return Strings.of(repr(text));
    }

    /** {@code repr(text)} as a Java string. */
    @TruffleBoundary
    public static String repr(TruffleString text) {
        return quote(Strings.toCodePoints(text));
    }

    /** {@code repr(text)} of a text given as a Java string. */
    @TruffleBoundary
    public static String repr(String text) {
        return quote(text.codePoints().toArray());
    }

    /** {@code repr(content)} of a bytes object: {@code b'...'}. */
    @TruffleBoundary
    public static String representation(byte[] content) {
        boolean single = false;
        boolean two = false;
        for (byte b : content) {
            single |= b == '\'';
            two |= b == '"';
        }
        char quote = single && !two ? '"' : '\'';
        var out = new StringBuilder(content.length + 3).append('b').append(quote);
        for (byte b : content) {
            int c = b & 0xff;
            if (!appendCommonEscape(out, c, quote)) {
                if (c < ' ' || c >= 0x7f) {
                    appendHexadecimal(out.append("\\x"), c, 2);
                } else {
                    out.append((char) c);
                }
            }
        }
        return out.append(quote).toString();
    }

    /** A representation with everything outside ASCII escaped, as {@code ascii} does with the representation of any value. */
    @TruffleBoundary
    public static TruffleString ascii(TruffleString representation) {
        int[] codePoints = Strings.toCodePoints(representation);
        var out = new StringBuilder(codePoints.length);
        for (int c : codePoints) {
            if (c < 0x80) {
                out.append((char) c);
            } else {
                appendEscape(out, c);
            }
        }
        return Strings.of(out.toString());
    }

    private static String quote(int[] codePoints) {
        boolean single = false;
        boolean two = false;
        for (int c : codePoints) {
            single |= c == '\'';
            two |= c == '"';
        }
        char quote = single && !two ? '"' : '\'';
        var out = new StringBuilder(codePoints.length + 2).append(quote);
        for (int c : codePoints) {
            if (appendCommonEscape(out, c, quote)) {
                continue;
            }
            if (UnicodeText.isPrintable(c)) {
                out.appendCodePoint(c);
            } else {
                appendEscape(out, c);
            }
        }
        return out.append(quote).toString();
    }

    private static boolean appendCommonEscape(StringBuilder out, int c, char quote) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c != quote) {
                    return false;
                }
                out.append('\\').append(quote);
            }
        }
        return true;
    }

    /** Appends the shortest of {@code \xhh}, <code>&#92;uhhhh</code> and <code>&#92;Uhhhhhhhh</code>. */
    static void appendEscape(StringBuilder out, int c) {
        if (c < 0x100) {
            appendHexadecimal(out.append("\\x"), c, 2);
        } else if (c < 0x10000) {
            appendHexadecimal(out.append("\\u"), c, 4);
        } else {
            appendHexadecimal(out.append("\\U"), c, 8);
        }
    }

    static void appendHexadecimal(StringBuilder out, int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            out.append(HEXADECIMAL[value >> shift & 0xf]);
        }
    }
}
