package org.scriptling.http.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code Cookie} headers and writes {@code Set-Cookie} values (RFC 6265). */
public final class Cookies {

    private Cookies() {
    }

    /** Names and values of all lines; of two cookies with one name the first wins, as it has the more specific path. */
    public static Map<String, String> parse(List<String> lines) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String line : lines) {
            int start = 0;
            while (start < line.length()) {
                int end = line.indexOf(';', start);
                end = end < 0 ? line.length() : end;
                int equals = line.indexOf('=', start, end);
                if (equals >= 0) {
                    String name = line.substring(start, equals).strip();
                    String value = line.substring(equals + 1, end).strip();
                    if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
                        value = value.substring(1, value.length() - 1);
                    }
                    if (!name.isEmpty()) {
                        cookies.putIfAbsent(name, value);
                    }
                }
                start = end + 1;
            }
        }
        return cookies;
    }

    /**
     * Attributes of a cookie.
     *
     * @param maxAge   seconds, or {@code null} for a session cookie
     * @param path     or {@code null}
     * @param domain   or {@code null}
     * @param sameSite {@code Lax}, {@code Strict}, {@code None} in any case, or {@code null}
     */
    public record Attributes(Long maxAge, String path, String domain, boolean secure, boolean httpOnly, String sameSite) {
    }

    /**
     * Writes the value of a {@code Set-Cookie} header.
     *
     * @throws IllegalArgumentException when a part holds characters that would end it
     */
    public static String format(String name, String value, Attributes attributes) {
        if (!HeaderRules.isToken(name)) {
            throw new IllegalArgumentException("invalid cookie name '" + name + "'");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '"' || c == ',' || c == ';' || c == '\\') {
                throw new IllegalArgumentException("invalid character in value of cookie '" + name + "'");
            }
        }
        var text = new StringBuilder(name).append('=').append(value);
        if (attributes.path() != null) {
            text.append("; Path=").append(attribute("path", attributes.path()));
        }
        if (attributes.domain() != null) {
            text.append("; Domain=").append(attribute("domain", attributes.domain()));
        }
        if (attributes.maxAge() != null) {
            text.append("; Max-Age=").append(attributes.maxAge().longValue());
        }
        if (attributes.secure()) {
            text.append("; Secure");
        }
        if (attributes.httpOnly()) {
            text.append("; HttpOnly");
        }
        if (attributes.sameSite() != null) {
            text.append("; SameSite=").append(switch (attributes.sameSite().toLowerCase(Locale.ROOT)) {
                case "lax" -> "Lax";
                case "strict" -> "Strict";
                case "none" -> "None";
                default -> throw new IllegalArgumentException("samesite must be 'Lax', 'Strict' or 'None'");
            });
        }
        return text.toString();
    }

    private static String attribute(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c >= 0x7f || c == ';') {
                throw new IllegalArgumentException("invalid character in cookie " + name);
            }
        }
        return value;
    }
}
