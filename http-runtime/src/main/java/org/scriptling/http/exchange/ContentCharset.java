package org.scriptling.http.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds the charset that a {@code Content-Type} names. */
final class ContentCharset {

    private ContentCharset() {
    }

    /** The charset of the parameter, or UTF-8 when there is none or it is not known. */
    static Charset of(String contentType) {
        if (contentType == null) {
            return StandardCharsets.UTF_8;
        }
        int semicolon = contentType.indexOf(';');
        while (semicolon >= 0) {
            int end = contentType.indexOf(';', semicolon + 1);
            String parameter = contentType.substring(semicolon + 1, end < 0 ? contentType.length() : end).strip();
            if (parameter.toLowerCase(Locale.ROOT).startsWith("charset=")) {
                String name = parameter.substring("charset=".length()).replace("\"", "").strip();
                try {
                    return Charset.forName(name, StandardCharsets.UTF_8);
                } catch (IllegalArgumentException noCharsetName) {
                    return StandardCharsets.UTF_8;
                }
            }
            semicolon = end;
        }
        return StandardCharsets.UTF_8;
    }
}
