package org.scriptling.runtime.error;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;

import org.scriptling.operations.Attributes;
import org.scriptling.operations.Texts;
import org.scriptling.runtime.collection.ScriptList;
import org.scriptling.runtime.value.None;

/** Renders uncaught exceptions as Python does (language.md 13.5). */
public final class Tracebacks {

    private static final int REPEATS_SHOWN = 3;
    private static final String CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";

    private Tracebacks() {
    }

    /** One line of a traceback. */
    public record Frame(String file, int line, String function, String sourceLine) {
    }

    /** The whole traceback, with chained exceptions, ending in {@code Class: text} without a line end. */
    @TruffleBoundary
    public static String render(ExceptionObject exception) {
        StringBuilder text = new StringBuilder();
        render(exception, text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void render(ExceptionObject exception, StringBuilder text, Set<Object> seen) {
        if (!seen.add(exception)) {
            return;
        }
        if (exception.cause() instanceof ExceptionObject cause && !seen.contains(cause)) {
            render(cause, text, seen);
            text.append('\n').append(CAUSE);
        } else if (!exception.isContextSuppressed() && exception.context() instanceof ExceptionObject context && !seen.contains(context)) {
            render(context, text, seen);
            text.append('\n').append(CONTEXT);
        }
        List<Frame> frames = frames(exception);
        if (!frames.isEmpty()) {
            text.append("Traceback (most recent call last):\n");
            appendFrames(frames, text);
        }
        if (exception.renderedSyntaxErrors() != null) {
            text.append(exception.renderedSyntaxErrors());
        } else {
            text.append(lastLine(exception));
        }
        Object notes = Attributes.ownAttribute(exception, "__notes__");
        if (notes instanceof ScriptList list) {
            for (Object note : list.toArray()) {
                text.append('\n').append(Texts.displayJava(note));
            }
        }
    }

    private static void appendFrames(List<Frame> frames, StringBuilder text) {
        Frame previous = null;
        int repeats = 0;
        for (Frame frame : frames) {
            repeats = frame.equals(previous) ? repeats + 1 : 0;
            if (repeats < REPEATS_SHOWN) {
                text.append("  File \"").append(frame.file).append("\", line ").append(frame.line).append(", in ").append(frame.function).append('\n');
                if (!frame.sourceLine.isEmpty()) {
                    text.append("    ").append(frame.sourceLine).append('\n');
                }
            } else if (repeats == REPEATS_SHOWN) {
                int total = 0;
                for (Frame other : frames) {
                    total += other.equals(frame) ? 1 : 0;
                }
                int more = total - REPEATS_SHOWN;
                text.append("  [Previous line repeated ").append(more).append(" more time").append(more == 1 ? "]\n" : "s]\n");
            }
            previous = frame;
        }
    }

    /** {@code Class: text}, module-qualified for classes that are neither builtin nor of the main module. */
    @TruffleBoundary
    public static String lastLine(ExceptionObject exception) {
        String name = exception.scriptClass().qualifiedName();
        Object module = exception.scriptClass().isBuiltin() ? null : exception.scriptClass().ownValue("__module__");
        if (module != null && !Texts.displayJava(module).equals("__main__")) {
            name = Texts.displayJava(module) + "." + name;
        }
        String text = exception.text();
        return text.isEmpty() ? name : name + ": " + text;
    }

    /** {@code file:line} of the innermost frame in a script, or an empty text. */
    @TruffleBoundary
    public static String location(ExceptionObject exception) {
        List<Frame> frames = frames(exception);
        return frames.isEmpty() ? "" : frames.getLast().file + ":" + frames.getLast().line;
    }

    /** The frames from the outermost to the one that raised. */
    @TruffleBoundary
    public static List<Frame> frames(ExceptionObject exception) {
        ScriptException carrier = exception.carrierOrNull();
        if (carrier == null) {
            return List.of();
        }
        List<Frame> frames = new ArrayList<>();
        List<TruffleStackTraceElement> elements = TruffleStackTrace.getStackTrace(carrier);
        if (elements == null) {
            return List.of();
        }
        // The innermost frame of a script is where the exception came from, also when Java code raised it further in.
        Node origin = carrier.origin();
        for (TruffleStackTraceElement element : elements) {
            Node location = element.getLocation();
            if (location == null && origin != null && origin.getRootNode() == element.getTarget().getRootNode()) {
                location = origin;
            }
            RootNode root = element.getTarget().getRootNode();
            SourceSection section = location == null ? null : location.getEncapsulatingSourceSection();
            if (section == null || root.isInternal() || section.getSource().isInternal()) {
                continue;
            }
            frames.add(new Frame(fileName(section), section.getStartLine(), root.getName(), sourceLine(section)));
        }
        Collections.reverse(frames);
        return frames;
    }

    private static String fileName(SourceSection section) {
        return section.getSource().getName();
    }

    private static String sourceLine(SourceSection section) {
        return section.getSource().hasCharacters() ? section.getSource().getCharacters(section.getStartLine()).toString().strip() : "";
    }

    /** {@code __traceback__}: None for an exception that was never raised. */
    @TruffleBoundary
    public static Object tracebackValue(ExceptionObject exception) {
        return exception.carrierOrNull() == null ? None.INSTANCE : new TracebackValue(exception);
    }

    /** The line where an exception was raised, as a guest value for tracebacks; 0 when unknown. */
    static long lineNumber(ExceptionObject exception) {
        List<Frame> frames = frames(exception);
        return frames.isEmpty() ? 0 : frames.getFirst().line;
    }
}
