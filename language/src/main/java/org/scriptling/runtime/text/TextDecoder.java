package org.scriptling.runtime.text;

import com.oracle.truffle.api.strings.TruffleString;

/** Decodes one array of bytes, finding the same errors at the same places as Python. */
final class TextDecoder {

    private static final String INVALID_START = "invalid start byte";
    private static final String INVALID_CONTINUATION = "invalid continuation byte";
    private static final String UNEXPECTED_END = "unexpected end of data";
    private static final String TRUNCATED = "truncated data";

    private final byte[] bytes;
    private final String errors;
    private final CodePointBuilder out;
    private String encodingName;
    private int position;

    TextDecoder(byte[] bytes, String errors) {
        this.bytes = bytes;
        this.errors = errors;
        this.out = new CodePointBuilder(bytes.length);
    }

    TruffleString decode(TextEncoding encoding) {
        encodingName = encoding.displayName();
        switch (encoding) {
            case UTF_8, UTF_8_SIGNATURE -> utf8();
            case LATIN_1 -> {
                for (byte b : bytes) {
                    out.append(b & 0xff);
                }
            }
            case ASCII -> ascii();
            case UTF_16 -> {
                boolean bigEndian = startsWith(0xfe, 0xff);
                position = bigEndian || startsWith(0xff, 0xfe) ? 2 : 0;
                utf16(bigEndian);
            }
            case UTF_16_LE -> utf16(false);
            case UTF_16_BE -> utf16(true);
            case UTF_32 -> {
                boolean bigEndian = startsWith(0, 0, 0xfe, 0xff);
                position = bigEndian || startsWith(0xff, 0xfe, 0, 0) ? 4 : 0;
                utf32(bigEndian);
            }
            case UTF_32_LE -> utf32(false);
            case UTF_32_BE -> utf32(true);
        }
        return out.toText();
    }

    private boolean startsWith(int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Deals with the next {@code length} bytes as an error. */
    private void error(int length, String reason) {
        int end = Math.min(bytes.length, position + length);
        position = CodecErrors.decode(errors, encodingName, bytes, position, end, reason, out);
    }

    private void ascii() {
        while (position < bytes.length) {
            if (bytes[position] >= 0) {
                out.append(bytes[position++]);
            } else {
                error(1, "ordinal not in range(128)");
            }
        }
    }

    private void utf8() {
        while (position < bytes.length) {
            int first = bytes[position] & 0xff;
            if (first < 0x80) {
                out.append(first);
                position++;
            } else if (first < 0xc2 || first > 0xf4) {
                error(1, INVALID_START);
            } else {
                utf8Sequence(first, first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
            }
        }
    }

    private void utf8Sequence(int first, int length) {
        int codePoint = first & (0x7f >> length);
        for (int i = 1; i < length; i++) {
            if (position + i >= bytes.length) {
                error(i, UNEXPECTED_END);
                return;
            }
            int next = bytes[position + i] & 0xff;
            if (next >> 6 != 2 || i == 1 && !isSecond(first, next)) {
                error(i, INVALID_CONTINUATION);
                return;
            }
            codePoint = codePoint << 6 | next & 0x3f;
        }
        out.append(codePoint);
        position += length;
    }

    /** Whether the second byte of a sequence makes it neither overlong, nor a surrogate, nor too large. */
    private static boolean isSecond(int first, int second) {
        return switch (first) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
    }

    private int unit(int offset, int size, boolean bigEndian) {
        int unit = 0;
        for (int i = 0; i < size; i++) {
            unit |= (bytes[offset + i] & 0xff) << 8 * (bigEndian ? size - 1 - i : i);
        }
        return unit;
    }

    private void utf16(boolean bigEndian) {
        encodingName = bigEndian ? "utf-16-be" : "utf-16-le";
        while (position < bytes.length) {
            if (bytes.length - position < 2) {
                error(1, TRUNCATED);
                continue;
            }
            char unit = (char) unit(position, 2, bigEndian);
            if (!Character.isSurrogate(unit)) {
                out.append(unit);
                position += 2;
            } else if (Character.isLowSurrogate(unit)) {
                error(2, "illegal encoding");
            } else if (bytes.length - position < 4) {
                error(bytes.length - position, UNEXPECTED_END);
            } else {
                char low = (char) unit(position + 2, 2, bigEndian);
                if (Character.isLowSurrogate(low)) {
                    out.append(Character.toCodePoint(unit, low));
                    position += 4;
                } else {
                    error(2, "illegal UTF-16 surrogate");
                }
            }
        }
    }

    private void utf32(boolean bigEndian) {
        encodingName = bigEndian ? "utf-32-be" : "utf-32-le";
        while (position < bytes.length) {
            if (bytes.length - position < 4) {
                error(bytes.length - position, TRUNCATED);
                continue;
            }
            int unit = unit(position, 4, bigEndian);
            if (!Character.isValidCodePoint(unit)) {
                error(4, "code point not in range(0x110000)");
            } else if (unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE) {
                error(4, "code point in surrogate code point range(0xd800, 0xe000)");
            } else {
                out.append(unit);
                position += 4;
            }
        }
    }
}
