package org.scriptling.runtime.text;

import java.io.ByteArrayOutputStream;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/** Turns str into bytes and back (language.md 16): {@code str.encode}, {@code bytes.decode} and their constructors. */
public final class Codecs {

    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final byte[] UTF_8_SIGNATURE = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final String SURROGATES = "surrogates not allowed";

    private Codecs() {
    }

    /**
     * {@code text.encode(encoding, errors)}: UnicodeEncodeError for characters that the encoding and the error handler cannot deal
     * with, LookupError for an unknown encoding or error handler.
     */
    @TruffleBoundary
    public static byte[] encode(TruffleString text, String encoding, String errors) {
        TextEncoding target = TextEncoding.of(encoding);
        if (target == TextEncoding.UTF_8 && text.isValidUncached(Strings.ENCODING)) {
            return Strings.toUtf8(text);
        }
        return new Encoder(target, Strings.toCodePoints(text), errors).encode();
    }

    /**
     * {@code bytes.decode(encoding, errors)}: UnicodeDecodeError for bytes that the encoding and the error handler cannot deal with,
     * LookupError for an unknown encoding or error handler.
     */
    @TruffleBoundary
    public static TruffleString decode(byte[] bytes, String encoding, String errors) {
        TextEncoding source = TextEncoding.of(encoding);
        return switch (source) {
            case UTF_8 -> decodeUtf8(bytes, errors);
            case UTF_8_SIGNATURE -> decodeUtf8(BytesOperations.occursAt(bytes, UTF_8_SIGNATURE, 0, bytes.length) ? java.util.Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, errors);
            default -> new TextDecoder(bytes, errors).decode(source);
        };
    }

    private static TruffleString decodeUtf8(byte[] bytes, String errors) {
        TruffleString utf8 = TruffleString.fromByteArrayUncached(bytes, 0, bytes.length, TruffleString.Encoding.UTF_8, true);
        return utf8.isValidUncached(TruffleString.Encoding.UTF_8) ? utf8.switchEncodingUncached(Strings.ENCODING)
                        : new TextDecoder(bytes, errors).decode(TextEncoding.UTF_8);
    }

    /** Encodes one text. */
    private static final class Encoder {
        private final TextEncoding encoding;
        private final int[] text;
        private final String errors;
        private final ByteArrayOutputStream out;

        Encoder(TextEncoding encoding, int[] text, String errors) {
            this.encoding = encoding;
            this.text = text;
            this.errors = errors;
            this.out = new ByteArrayOutputStream(text.length);
        }

        byte[] encode() {
            switch (encoding) {
                case UTF_8_SIGNATURE -> out.writeBytes(UTF_8_SIGNATURE);
                case UTF_16, UTF_32 -> write(BYTE_ORDER_MARK);
                default -> {
                }
            }
            int position = 0;
            while (position < text.length) {
                if (isEncodable(text[position])) {
                    write(text[position++]);
                } else {
                    int end = position + 1;
                    while (singleByteUnits() && end < text.length && !isEncodable(text[end])) {
                        end++;
                    }
                    replace(position, end);
                    position = end;
                }
            }
            return out.toByteArray();
        }

        private void replace(int start, int end) {
            int position = start;
            while (singleByteUnits() && position < end && CodecErrors.escapedByte(errors, text[position]) >= 0) {
                out.write(CodecErrors.escapedByte(errors, text[position++]));
            }
            if (position < end) {
                String replacement = CodecErrors.encode(errors, encoding.displayName(), text, position, end, reason());
                replacement.codePoints().forEach(this::write);
            }
        }

        /** Whether errors are reported for runs of characters, and single bytes can be written. */
        private boolean singleByteUnits() {
            return switch (encoding) {
                case UTF_8, UTF_8_SIGNATURE, LATIN_1, ASCII -> true;
                default -> false;
            };
        }

        private String reason() {
            return switch (encoding) {
                case LATIN_1 -> "ordinal not in range(256)";
                case ASCII -> "ordinal not in range(128)";
                default -> SURROGATES;
            };
        }

        private boolean isEncodable(int c) {
            return switch (encoding) {
                case LATIN_1 -> c < 0x100;
                case ASCII -> c < 0x80;
                default -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE;
            };
        }

        private void write(int c) {
            switch (encoding) {
                case LATIN_1, ASCII -> out.write(c);
                case UTF_8, UTF_8_SIGNATURE -> writeUtf8(c);
                case UTF_16, UTF_16_LE, UTF_16_BE -> {
                    if (c < 0x10000) {
                        writeUnit(c, 2, encoding == TextEncoding.UTF_16_BE);
                    } else {
                        writeUnit(Character.highSurrogate(c), 2, encoding == TextEncoding.UTF_16_BE);
                        writeUnit(Character.lowSurrogate(c), 2, encoding == TextEncoding.UTF_16_BE);
                    }
                }
                case UTF_32, UTF_32_LE, UTF_32_BE -> writeUnit(c, 4, encoding == TextEncoding.UTF_32_BE);
            }
        }

        private void writeUtf8(int c) {
            if (c < 0x80) {
                out.write(c);
            } else if (c < 0x800) {
                out.write(0xc0 | c >> 6);
                out.write(0x80 | c & 0x3f);
            } else if (c < 0x10000) {
                out.write(0xe0 | c >> 12);
                out.write(0x80 | c >> 6 & 0x3f);
                out.write(0x80 | c & 0x3f);
            } else {
                out.write(0xf0 | c >> 18);
                out.write(0x80 | c >> 12 & 0x3f);
                out.write(0x80 | c >> 6 & 0x3f);
                out.write(0x80 | c & 0x3f);
            }
        }

        private void writeUnit(int unit, int size, boolean bigEndian) {
            for (int i = 0; i < size; i++) {
                out.write(unit >> 8 * (bigEndian ? size - 1 - i : i));
            }
        }
    }
}
