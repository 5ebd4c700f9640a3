package org.scriptling.launcher.context;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;

import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

import org.scriptling.launcher.LauncherException;
import org.scriptling.launcher.console.Streams;
import org.scriptling.spi.ScriptFailure;

/** Tells the user how a program ended that did not end normally (cli.md section 4.1). */
public final class GuestErrors {

    private static final int INTERRUPTED = 130;
    private static final String TRACE_PROPERTY = "scriptling.internal.trace";

    private GuestErrors() {
    }

    /**
     * Writes what is to be said to standard error.
     *
     * @return exit code of the process
     */
    public static int report(PolyglotException exception, Streams streams) {
        streams.out().flushQuietly();
        if (exception.isExit()) {
            member(exception, "exit_message").ifPresent(message -> streams.err().print(message + "\n"));
            // What the operating system makes of an exit status.
            return exception.getExitStatus() & 0xFF;
        }
        if (streams.out().isBroken()) {
            // The exception is the failed write: nobody reads the output any more, so end quietly.
            return LauncherException.FAILURE;
        }
        if (exception.isInterrupted() || exception.isCancelled()) {
            return INTERRUPTED;
        }
        if (exception.isInternalError()) {
            return reportInternal(exception, streams);
        }
        if (exception.isSyntaxError() && !hasGuestFrames(exception)) {
            streams.err().print(SyntaxErrorReport.of(member(exception, "traceback_text").orElse("") + "\n", ""));
            return LauncherException.FAILURE;
        }
        streams.err().print(tracebackWithoutLastLine(exception));
        streams.printError(summary(exception));
        return LauncherException.FAILURE;
    }

    /**
     * Reports a mistake of Scriptling's own. Where it happened is written for those who asked for it with the system property
     * {@value #TRACE_PROPERTY}.
     *
     * @return exit code of the process
     */
    public static int reportInternal(Throwable failure, Streams streams) {
        if (Boolean.getBoolean(TRACE_PROPERTY)) {
            var trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            streams.err().print(trace.toString());
        }
        streams.printError("internal error, please report it: " + failure.getMessage() + " (SCRIPTLING_JAVA_OPTIONS=-D" + TRACE_PROPERTY
                + "=true tells more)");
        return LauncherException.FAILURE;
    }

    /** {@code ValueError: boom (script.py:3)}. */
    public static String summary(PolyglotException exception) {
        String text = member(exception, "error_line").orElseGet(() -> plainMessage(exception));
        return location(exception).map(location -> text + " (" + location + ")").orElse(text);
    }

    /**
     * The failure as the server takes it; the text of {@code sys.exit("text")} goes to standard error at once.
     */
    public static ScriptFailure toFailure(PolyglotException exception, Streams streams) {
        if (exception.isExit()) {
            member(exception, "exit_message").ifPresent(message -> streams.err().print(message + "\n"));
            return ScriptFailure.ofException(null, "SystemExit", "", "", exception.getExitStatus() & 0xFF);
        }
        String text = member(exception, "error_line").orElseGet(() -> plainMessage(exception));
        int colon = text.indexOf(": ");
        String className = colon < 0 ? text : text.substring(0, colon);
        String message = colon < 0 ? "" : text.substring(colon + 2);
        String traceback = member(exception, "traceback_text").orElse("");
        SourceSection section = exception.getSourceLocation();
        if (traceback.isEmpty() && section != null && section.isAvailable()) {
            traceback = "  File \"" + section.getSource().getName() + "\", line " + section.getStartLine() + "\n" + text + "\n";
        }
        return ScriptFailure.ofException(null, className, message, traceback, null);
    }

    private static String plainMessage(PolyglotException exception) {
        if (exception.isResourceExhausted() && !exception.isGuestException()) {
            return "MemoryError: " + exception.getMessage();
        }
        return exception.getMessage() == null ? "unknown error" : exception.getMessage();
    }

    private static Optional<String> location(PolyglotException exception) {
        Optional<String> location = member(exception, "location");
        SourceSection section = exception.getSourceLocation();
        if (location.isPresent() || section == null || !section.isAvailable()) {
            return location;
        }
        return Optional.of(section.getSource().getName() + ":" + section.getStartLine());
    }

    private static boolean hasGuestFrames(PolyglotException exception) {
        for (PolyglotException.StackFrame frame : exception.getPolyglotStackTrace()) {
            if (frame.isGuestFrame()) {
                return true;
            }
        }
        return false;
    }

    /** The lines before the one that {@link #summary} replaces. */
    private static String tracebackWithoutLastLine(PolyglotException exception) {
        String traceback = member(exception, "traceback_text").orElse("").stripTrailing();
        String last = member(exception, "error_line").orElse("").stripTrailing();
        return traceback.endsWith(last) ? traceback.substring(0, traceback.length() - last.length()) : traceback + "\n";
    }

    /** A text that the exception object offers about itself. */
    private static Optional<String> member(PolyglotException exception, String name) {
        Value object = exception.getGuestObject();
        if (object == null || !object.hasMember(name)) {
            return Optional.empty();
        }
        Value value = object.getMember(name);
        return value.isString() && !value.asString().isEmpty() ? Optional.of(value.asString()) : Optional.empty();
    }
}
