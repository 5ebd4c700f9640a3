package org.scriptling.runtime.error;

import java.util.function.Function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Exceptions;
import org.scriptling.operations.Texts;

/** A part of the report of an uncaught exception. Whoever runs a program reads it as a member of the exception. */
enum ReportText {

    /** The whole traceback, ending in the line that names the exception. */
    TRACEBACK("traceback_text", Tracebacks::render),
    /** The line that names the exception. */
    ERROR_LINE("error_line", ReportText::errorLine),
    /** {@code file:line} of the place that raised, or of the first syntax error. */
    LOCATION("location", ReportText::location),
    /** What an uncaught SystemExit prints. */
    EXIT_MESSAGE("exit_message", exception -> exception.scriptClass().isSubclassOf(ExceptionClasses.SYSTEM_EXIT) ? Exceptions.exitMessage(exception) : null);

    private final String memberName;
    private final Function<ExceptionObject, String> text;

    ReportText(String memberName, Function<ExceptionObject, String> text) {
        this.memberName = memberName;
        this.text = text;
    }

    /** The name of the member. */
    String memberName() {
        return memberName;
    }

    /** The text for an exception, or {@code null} when it has none. */
    @TruffleBoundary
    String of(ExceptionObject exception) {
        return text.apply(exception);
    }

    /** The text behind the name of a member, or {@code null}. */
    @TruffleBoundary
    static String find(ExceptionObject exception, String memberName) {
        for (ReportText text : values()) {
            if (text.memberName.equals(memberName)) {
                return text.of(exception);
            }
        }
        return null;
    }

    private static String errorLine(ExceptionObject exception) {
        Object message = exception.renderedSyntaxErrors() == null ? null : Attributes.ownAttribute(exception, "msg");
        return message == null ? Tracebacks.lastLine(exception) : exception.scriptClass().name() + ": " + Texts.displayJava(message);
    }

    private static String location(ExceptionObject exception) {
        if (exception.renderedSyntaxErrors() != null) {
            Object file = Attributes.ownAttribute(exception, "filename");
            Object line = Attributes.ownAttribute(exception, "lineno");
            if (file != null && line != null) {
                return Texts.displayJava(file) + ":" + Texts.displayJava(line);
            }
        }
        String location = Tracebacks.location(exception);
        return location.isEmpty() ? null : location;
    }
}
