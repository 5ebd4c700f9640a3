package org.scriptling.http.server;

import org.scriptling.spi.ScriptFailure;

/** Texts about a setup script that failed (server.md section 2.3). */
final class SetupFailure {

    private static final String FILE = "File \"";
    private static final String LINE = ", line ";

    private SetupFailure() {
    }

    /** {@code Class: text}. */
    static String text(ScriptFailure failure) {
        String message = failure.getMessage();
        return message == null || message.isEmpty() ? failure.className() : failure.className() + ": " + message;
    }

    /** {@code Class: text (file:line)}, with the place from the last frame of the traceback. */
    static String describe(ScriptFailure failure) {
        String traceback = failure.traceback();
        int start = traceback.lastIndexOf(FILE);
        int quote = start < 0 ? -1 : traceback.indexOf('"', start + FILE.length());
        if (quote < 0 || !traceback.startsWith(LINE, quote + 1)) {
            return text(failure);
        }
        int digits = quote + 1 + LINE.length();
        int end = digits;
        while (end < traceback.length() && Character.isDigit(traceback.charAt(end))) {
            end++;
        }
        String file = traceback.substring(start + FILE.length(), quote);
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return text(failure) + " (" + name + ":" + traceback.substring(digits, end) + ")";
    }
}
