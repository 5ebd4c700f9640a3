package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;

/** Runs a script on GraalPy or GraalJS with the optimising compiler, in a process of its own. */
final class GuestLanguageRunner {

    private GuestLanguageRunner() {
    }

    /**
     * Runs the script; one in JavaScript is a module.
     *
     * @param arguments {@code python} or {@code js}, the script's file and its arguments
     */
    public static void main(String[] arguments) throws IOException {
        String language = arguments[0];
        Path script = Path.of(arguments[1]).toAbsolutePath();
        boolean python = language.equals("python");
        // The first argument of Python is the script's name.
        String[] rest = Arrays.copyOfRange(arguments, python ? 1 : 2, arguments.length);
        Context.Builder builder = Context.newBuilder(language).allowAllAccess(true).arguments(language, rest);
        Source.Builder source = Source.newBuilder(language, script.toFile());
        if (python) {
            builder.option("python.PythonPath", script.getParent().toString());
        } else {
            source.mimeType("application/javascript+module");
            builder.allowExperimentalOptions(true).option("js.performance", "true").option("js.timer-resolution", "1");
        }
        try (Context context = builder.build()) {
            if (context.getEngine().getImplementationName().equals("Interpreted")) {
                throw new IllegalStateException("no compiler was found; to measure it would be unfair");
            }
            context.eval(source.build());
        }
    }
}
