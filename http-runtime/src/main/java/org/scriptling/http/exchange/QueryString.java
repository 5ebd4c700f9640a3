package org.scriptling.http.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.scriptling.http.route.PercentCoding;

/** Decoding of queries in the form that HTML forms use. */
public final class QueryString {

    private QueryString() {
    }

    /** Decodes a raw query; malformed escapes stay as they are. The order of keys and values is kept. */
    public static Map<String, List<String>> parse(String raw) {
        return parse(raw, false);
    }

    /**
     * As {@link #parse}, but refuses malformed escapes.
     *
     * @throws IllegalArgumentException naming the malformed part
     */
    public static Map<String, List<String>> parseStrict(String raw) {
        return parse(raw, true);
    }

    private static Map<String, List<String>> parse(String raw, boolean strict) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int start = 0;
        while (start < raw.length()) {
            int end = raw.indexOf('&', start);
            end = end < 0 ? raw.length() : end;
            if (end > start) {
                int equals = raw.indexOf('=', start, end);
                String key = decode(raw, start, equals < 0 ? end : equals, strict);
                String value = equals < 0 ? "" : decode(raw, equals + 1, end, strict);
                values.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
            }
            start = end + 1;
        }
        return values;
    }

    private static String decode(String raw, int start, int end, boolean strict) {
        if (raw.indexOf('%', start, end) < 0) {
            return raw.substring(start, end).replace('+', ' ');
        }
        var bytes = new ByteArrayOutputStream(end - start);
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int value = i + 2 < end ? PercentCoding.hexadecimal(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
                if (value >= 0) {
                    bytes.write(value);
                    i += 2;
                    continue;
                }
                if (strict) {
                    throw new IllegalArgumentException(
                            "malformed escape '" + raw.substring(i, Math.min(i + 3, end)) + "' in query");
                }
            }
            if (c < 0x80) {
                bytes.write(c == '+' ? ' ' : c);
            } else {
                int codePoint = raw.codePointAt(i);
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(codePoint) - 1;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
