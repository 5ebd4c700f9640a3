package org.scriptling.http.route;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-decoding of path segments under the strict rules of server.md section 8.3. */
public final class PercentCoding {

    private PercentCoding() {
    }

    /**
     * Decodes one segment.
     *
     * @return {@code null} when an escape is malformed, stands for NUL, or the bytes are not UTF-8
     */
    public static String decodeSegment(String raw) {
        return decodeSegment(raw, 0, raw.length());
    }

    static String decodeSegment(String raw, int start, int end) {
        int escape = raw.indexOf('%', start, end);
        if (escape < 0) {
            return raw.substring(start, end);
        }
        // A pattern may hold any character, a request only ASCII: three bytes are enough for each char.
        byte[] bytes = new byte[(end - start) * 3];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int value = i + 2 < end ? hexadecimal(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
                if (value <= 0) {
                    return null;
                }
                bytes[length++] = (byte) value;
                i += 2;
            } else if (c < 0x80) {
                bytes[length++] = (byte) c;
            } else {
                int codePoint = raw.codePointAt(i);
                byte[] encoded = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(encoded, 0, bytes, length, encoded.length);
                length += encoded.length;
                i += Character.charCount(codePoint) - 1;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length)).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** Value of two hexadecimal digits, or -1. */
    public static int hexadecimal(char high, char low) {
        int h = digit(high);
        int l = digit(low);
        return (h | l) < 0 ? -1 : h << 4 | l;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    }
}
