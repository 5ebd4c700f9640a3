package org.scriptling.http.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fields of a log line in order. */
final class LogFields {

    private LogFields() {
    }

    /** A map that can be added to. @param namesAndValues names at even places, each followed by its value */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
