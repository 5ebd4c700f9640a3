package org.scriptling.runtime.text;

import com.oracle.truffle.api.strings.TruffleString;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;
import org.scriptling.runtime.value.ScriptBytes;

/** The error handlers of codecs, by name. An unknown name counts only once an error turns up, as in Python. */
final class CodecErrors {

    private static final int REPLACEMENT_CHARACTER = 0xfffd;
    private static final int ESCAPE_BASE = 0xdc00;
    private static final int ESCAPE_FIRST = 0xdc80;
    private static final int ESCAPE_LAST = 0xdcff;

    private CodecErrors() {
    }

    /**
     * Appends what stands in for the undecodable bytes from {@code start} to before {@code end}, or raises UnicodeDecodeError.
     *
     * @return where decoding goes on
     */
    static int decode(String handler, String encoding, byte[] bytes, int start, int end, String reason, CodePointBuilder out) {
        switch (handler) {
            case "strict" -> throw undecodable(encoding, bytes, start, end, reason);
            case "ignore" -> {
            }
            case "replace" -> out.append(REPLACEMENT_CHARACTER);
            case "backslashreplace" -> {
                var escapes = new StringBuilder();
                for (int i = start; i < end; i++) {
                    Quoting.appendEscape(escapes, bytes[i] & 0xff);
                }
                out.append(escapes.toString());
            }
            case "surrogateescape" -> {
                int position = start;
                while (position < end && bytes[position] < 0) {
                    out.append(ESCAPE_BASE + (bytes[position++] & 0xff));
                }
                if (position == start) {
                    throw undecodable(encoding, bytes, start, end, reason);
                }
                return position;
            }
            case "xmlcharrefreplace" -> throw Errors.typeError("don't know how to handle UnicodeDecodeError in error callback");
            default -> throw unknownHandler(handler);
        }
        return end;
    }

    /**
     * What stands in for the unencodable characters from {@code start} to before {@code end}: text that the encoding can hold, or raises
     * UnicodeEncodeError. Not for {@code surrogateescape}, see {@link #escapedByte}.
     */
    static String encode(String handler, String encoding, int[] text, int start, int end, String reason) {
        return switch (handler) {
            case "strict", "surrogateescape" -> throw unencodable(encoding, text, start, end, reason);
            case "ignore" -> "";
            case "replace" -> "?".repeat(end - start);
            case "backslashreplace" -> {
                var escapes = new StringBuilder();
                for (int i = start; i < end; i++) {
                    Quoting.appendEscape(escapes, text[i]);
                }
                yield escapes.toString();
            }
            case "xmlcharrefreplace" -> {
                var references = new StringBuilder();
                for (int i = start; i < end; i++) {
                    references.append("&#").append(text[i]).append(';');
                }
                yield references.toString();
            }
            default -> throw unknownHandler(handler);
        };
    }

    /** The byte that handler {@code surrogateescape} hid in a surrogate when decoding, or -1. */
    static int escapedByte(String handler, int c) {
        return c >= ESCAPE_FIRST && c <= ESCAPE_LAST && handler.equals("surrogateescape") ? c - ESCAPE_BASE : -1;
    }

    private static RuntimeException unknownHandler(String handler) {
        return Errors.create(ExceptionClasses.LOOKUP_ERROR, "unknown error handler name '%s'", handler);
    }

    private static RuntimeException undecodable(String encoding, byte[] bytes, int start, int end, String reason) {
        return Errors.withArguments(ExceptionClasses.UNICODE_DECODE_ERROR, Strings.of(encoding), new ScriptBytes(bytes), (long) start, (long) end, Strings.of(reason));
    }

    private static RuntimeException unencodable(String encoding, int[] text, int start, int end, String reason) {
        TruffleString object = Strings.ofCodePoints(text, 0, text.length);
        return Errors.withArguments(ExceptionClasses.UNICODE_ENCODE_ERROR, Strings.of(encoding), object, (long) start, (long) end, Strings.of(reason));
    }
}
