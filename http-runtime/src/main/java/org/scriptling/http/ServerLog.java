package org.scriptling.http;

import java.util.Map;

/** Where the server's log lines go (server.md section 19). Implemented by the launcher; thread-safe. */
public interface ServerLog {

    /** How important a line is. */
    enum Level {
        TRACE, DEBUG, INFO, WARN, ERROR
    }

    /**
     * Writes a line.
     *
     * @param fields in the order of the map; values are strings, numbers and booleans, and may hold control characters, which the
     *               log escapes
     */
    void log(Level level, String message, Map<String, Object> fields);

    /** Whether lines of this level are written. */
    boolean isEnabled(Level level);
}
