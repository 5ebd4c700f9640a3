package org.scriptling.launcher.options;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file {@code .env} (cli.md section 8).
 *
 * @param variables what it sets, in order
 * @param warnings  a sentence for each line that was skipped
 */
public record DotEnv(Map<String, String> variables, List<String> warnings) {

    /** Nothing at all. */
    private static final DotEnv EMPTY = new DotEnv(Map.of(), List.of());

    /**
     * Reads a file; a missing one is fine.
     *
     * @param environment variables that {@code $NAME} may refer to
     */
    public static DotEnv read(Path file, Map<String, String> environment) {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return EMPTY;
        } catch (IOException e) {
            return new DotEnv(Map.of(), List.of("cannot read " + file.getFileName()));
        }
        return parse(new String(content, StandardCharsets.UTF_8), environment);
    }

    /** Reads a text. */
    static DotEnv parse(String text, Map<String, String> environment) {
        Map<String, String> variables = new LinkedHashMap<>();
        List<String> warnings = new ArrayList<>();
        String[] lines = text.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (i == 0 && line.startsWith("\uFEFF")) {
                line = line.substring(1).strip();
            }
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (!new Line(line, environment, variables).read()) {
                warnings.add(".env line " + (i + 1) + " is not KEY=value: skipped");
            }
        }
        return new DotEnv(variables, warnings);
    }

    /** One line that is neither empty nor a comment. */
    private static final class Line {

        private final String text;
        private final Map<String, String> environment;
        private final Map<String, String> variables;
        private int position;

        Line(String text, Map<String, String> environment, Map<String, String> variables) {
            this.text = text;
            this.environment = environment;
            this.variables = variables;
        }

        boolean read() {
            if (text.startsWith("export ") || text.startsWith("export\t")) {
                position = "export ".length();
                skipBlanks();
            }
            String key = key();
            skipBlanks();
            if (key.isEmpty() || position >= text.length() || text.charAt(position) != '=') {
                return false;
            }
            position++;
            skipBlanks();
            String value = value();
            if (value == null) {
                return false;
            }
            variables.put(key, value);
            return true;
        }

        private String key() {
            int start = position;
            while (position < text.length() && isKeyPart(text.charAt(position), position > start)) {
                position++;
            }
            return text.substring(start, position);
        }

        private static boolean isKeyPart(char c, boolean later) {
            return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_' || later && (c >= '0' && c <= '9' || c == '-');
        }

        /** The value, or {@code null} when a quote stays open or something follows it. */
        private String value() {
            if (position >= text.length()) {
                return "";
            }
            return switch (text.charAt(position)) {
                case '"' -> doubleQuoted();
                case '\'' -> singleQuoted();
                default -> plain();
            };
        }

        private String plain() {
            int comment = text.indexOf('#', position);
            String raw = text.substring(position, comment < 0 ? text.length() : comment).strip();
            var value = new StringBuilder();
            for (int i = 0; i < raw.length();) {
                i = raw.charAt(i) == '$' ? reference(raw, i, value) : copy(raw, i, value);
            }
            return value.toString();
        }

        private String singleQuoted() {
            int end = text.indexOf('\'', position + 1);
            if (end < 0) {
                return null;
            }
            String value = text.substring(position + 1, end);
            return endsAt(end + 1) ? value : null;
        }

        private String doubleQuoted() {
            var value = new StringBuilder();
            int i = position + 1;
            while (i < text.length()) {
                char c = text.charAt(i);
                if (c == '"') {
                    return endsAt(i + 1) ? value.toString() : null;
                } else if (c == '\\' && i + 1 < text.length()) {
                    i = escape(i + 1, value);
                } else {
                    i = c == '$' ? reference(text, i, value) : copy(text, i, value);
                }
            }
            return null;
        }

        private int escape(int index, StringBuilder value) {
            switch (text.charAt(index)) {
                case 'n' -> value.append('\n');
                case 'r' -> value.append('\r');
                case 't' -> value.append('\t');
                case '\\' -> value.append('\\');
                case '"' -> value.append('"');
                default -> value.append('\\').append(text.charAt(index));
            }
            return index + 1;
        }

        private static int copy(String from, int index, StringBuilder value) {
            value.append(from.charAt(index));
            return index + 1;
        }

        /** Replaces {@code $NAME} or <code>${NAME}</code> at {@code index} when it is set; returns the index behind it. */
        private int reference(String from, int index, StringBuilder value) {
            boolean braces = from.startsWith("{", index + 1);
            int start = index + (braces ? 2 : 1);
            int end = start;
            // A dash belongs to a name only in braces: "$HOME-old" is the home folder and "-old".
            while (end < from.length() && isKeyPart(from.charAt(end), end > start) && (braces || from.charAt(end) != '-')) {
                end++;
            }
            if (end == start || braces && !from.startsWith("}", end)) {
                return copy(from, index, value);
            }
            String name = from.substring(start, end);
            int behind = braces ? end + 1 : end;
            String replacement = environment.getOrDefault(name, variables.get(name));
            value.append(replacement == null ? from.substring(index, behind) : replacement);
            return behind;
        }

        private boolean endsAt(int index) {
            String tail = text.substring(index).strip();
            return tail.isEmpty() || tail.startsWith("#");
        }

        private void skipBlanks() {
            while (position < text.length() && (text.charAt(position) == ' ' || text.charAt(position) == '\t')) {
                position++;
            }
        }
    }
}
