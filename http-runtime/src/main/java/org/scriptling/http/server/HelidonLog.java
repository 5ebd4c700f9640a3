package org.scriptling.http.server;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.scriptling.http.ServerLog;

/** Brings Helidon's own log lines into the server's log, at debug level: they are of interest to developers only. */
final class HelidonLog extends Handler {

    /** Loggers are kept only as long as somebody holds them. */
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    private final ServerLog log;

    private HelidonLog(ServerLog log) {
        this.log = log;
    }

    static void redirect(ServerLog log) {
        for (Handler handler : HELIDON.getHandlers()) {
            HELIDON.removeHandler(handler);
        }
        HELIDON.setUseParentHandlers(false);
        HELIDON.setLevel(log.isEnabled(ServerLog.Level.DEBUG) ? Level.INFO : Level.OFF);
        HELIDON.addHandler(new HelidonLog(log));
    }

    @Override
    public void publish(LogRecord entry) {
        if (log.isEnabled(ServerLog.Level.DEBUG)) {
            var fields = LogFields.of("logger", entry.getLoggerName());
            if (entry.getThrown() != null) {
                fields.put("error", entry.getThrown().toString());
            }
            log.log(ServerLog.Level.DEBUG, String.valueOf(entry.getMessage()), fields);
        }
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }
}
