package org.scriptling.runtime.text;

import java.util.Locale;

import org.scriptling.runtime.error.Errors;
import org.scriptling.runtime.error.ExceptionClasses;

/** The encodings that {@code str.encode} and {@code bytes.decode} know. */
enum TextEncoding {
    UTF_8("utf-8"),
    /** UTF-8 with a signature in front, skipped when decoding. */
    UTF_8_SIGNATURE("utf-8"),
    /** UTF-16 with a byte order mark; little endian when there is none. */
    UTF_16("utf-16"),
    UTF_16_LE("utf-16-le"),
    UTF_16_BE("utf-16-be"),
    /** UTF-32 with a byte order mark; little endian when there is none. */
    UTF_32("utf-32"),
    UTF_32_LE("utf-32-le"),
    UTF_32_BE("utf-32-be"),
    LATIN_1("latin-1"),
    ASCII("ascii");

    private final String displayName;

    TextEncoding(String displayName) {
        this.displayName = displayName;
    }

    /** The name in error messages. */
    String displayName() {
        return displayName;
    }

    /** The encoding of a name or alias, in any case and with any separators. LookupError for an unknown one. */
    static TextEncoding of(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_')) {
            case "utf_8", "utf8", "u8", "utf", "cp65001", "utf8_ucs2", "utf8_ucs4" -> UTF_8;
            case "utf_8_sig", "utf8_sig" -> UTF_8_SIGNATURE;
            case "utf_16", "utf16", "u16" -> UTF_16;
            case "utf_16_le", "utf_16le", "utf16_le", "utf16le", "unicodelittleunmarked" -> UTF_16_LE;
            case "utf_16_be", "utf_16be", "utf16_be", "utf16be", "unicodebigunmarked" -> UTF_16_BE;
            case "utf_32", "utf32", "u32" -> UTF_32;
            case "utf_32_le", "utf_32le", "utf32_le", "utf32le" -> UTF_32_LE;
            case "utf_32_be", "utf_32be", "utf32_be", "utf32be" -> UTF_32_BE;
            case "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "iso8859", "8859", "cp819", "ibm819" -> LATIN_1;
            case "ascii", "us_ascii", "us", "646", "iso646_us", "cp367", "ibm367", "ansi_x3.4_1968" -> ASCII;
            default -> throw Errors.create(ExceptionClasses.LOOKUP_ERROR, "unknown encoding: %s", name);
        };
    }
}
