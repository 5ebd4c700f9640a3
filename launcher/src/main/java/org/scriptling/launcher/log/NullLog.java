package org.scriptling.launcher.log;

import java.util.Map;

/** Writes nothing. */
public record NullLog() implements Log {

    @Override
    public boolean isEnabled(Level level) {
        return false;
    }

    @Override
    public void log(Level level, String group, String message, Map<String, ?> fields) {
        // This is what the form "null" is for.
    }
}
