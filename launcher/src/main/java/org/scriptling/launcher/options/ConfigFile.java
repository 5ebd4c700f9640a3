package org.scriptling.launcher.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

import org.scriptling.launcher.LauncherException;

/**
 * The configuration file {@code scriptling.toml}. The only class that knows the TOML library, which is loaded with it: when a
 * file exists.
 *
 * @param values   what it says for each option, checked
 * @param warnings a sentence for each key that is no option
 */
record ConfigFile(Map<Option, List<String>> values, List<String> warnings) {

    /**
     * Reads a file.
     *
     * @param name the file as the user named it, for messages
     * @throws LauncherException when it cannot be read or is malformed; usage error for a bad value
     */
    static ConfigFile read(Path file, String name) throws LauncherException {
        JsonNode root;
        try {
            root = new TomlMapper().readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            var location = e.getLocation();
            String line = location == null || location.getLineNr() < 1 ? "" : " (line " + location.getLineNr() + ")";
            throw LauncherException.failure("malformed config file '" + name + "': " + e.getOriginalMessage() + line);
        } catch (IOException e) {
            throw FileProblem.cannotRead(name, e);
        }
        var reader = new Reader(name);
        reader.table("", root);
        return new ConfigFile(reader.values, reader.warnings);
    }

    private static final class Reader {

        private final String name;
        private final Map<Option, List<String>> values = new EnumMap<>(Option.class);
        private final List<String> warnings = new ArrayList<>();

        Reader(String name) {
            this.name = name;
        }

        void table(String prefix, JsonNode table) throws LauncherException {
            for (Iterator<Map.Entry<String, JsonNode>> entries = table.properties().iterator(); entries.hasNext();) {
                Map.Entry<String, JsonNode> entry = entries.next();
                String key = prefix + entry.getKey();
                Option option = byKey(key);
                if (option != null) {
                    values.put(option, texts(option, key, entry.getValue()));
                } else if (entry.getValue().isObject()) {
                    table(key + ".", entry.getValue());
                } else {
                    warnings.add("unknown key '" + key + "' in config file '" + name + "'");
                }
            }
        }

        private static Option byKey(String key) {
            for (Option option : Option.values()) {
                if (key.equals(option.configKey())) {
                    return option;
                }
            }
            return null;
        }

        private List<String> texts(Option option, String key, JsonNode value) throws LauncherException {
            List<String> texts = new ArrayList<>();
            if (value.isArray()) {
                for (JsonNode element : value) {
                    texts.add(text(option, key, element));
                }
                // A list for an option that takes a list as one text, such as allowed paths.
                return option.isRepeated() ? texts : List.of(String.join(",", texts));
            }
            texts.add(text(option, key, value));
            return texts;
        }

        private String text(Option option, String key, JsonNode value) throws LauncherException {
            if (!value.isValueNode()) {
                throw LauncherException.usage("bad value for " + key + " in config file '" + name + "'");
            }
            String text = value.asText();
            String problem = text.isEmpty() ? null : option.type().problem(text).orElse(null);
            if (problem != null) {
                throw LauncherException.usage(
                        "bad value '" + text + "' for " + key + " in config file '" + name + "': " + problem);
            }
            return text;
        }
    }
}
