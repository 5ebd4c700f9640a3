package org.scriptling.launcher.console;

/**
 * Writes strings of JSON. Log lines and findings of lint need nothing more of the format, and a library would be loaded on the
 * way to the first line.
 */
public final class JsonText {

    private JsonText() {
    }

    /** Appends a text with its quotes, control characters escaped. */
    public static void append(StringBuilder to, String text) {
        to.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> to.append("\\\"");
                case '\\' -> to.append("\\\\");
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029') {
                        to.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16))
                                .append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
        to.append('"');
    }
}
