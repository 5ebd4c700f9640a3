package org.scriptling.benchmarks;

import java.io.IOException;
import java.nio.file.Path;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;

/** Runs a script on GraalPy with the optimising compiler, in a process of its own. */
final class GraalPyRunner {

    private GraalPyRunner() {
    }

    /**
     * Runs the program.
     *
     * @param arguments the script's file and its arguments
     */
    public static void main(String[] arguments) throws IOException {
        Path script = Path.of(arguments[0]).toAbsolutePath();
        try (Context context = Context.newBuilder("python").allowAllAccess(true).arguments("python", arguments)
                .option("python.PythonPath", script.getParent().toString()).build()) {
            if (context.getEngine().getImplementationName().equals("Interpreted")) {
                throw new IllegalStateException("GraalPy found no compiler; to measure it would be unfair");
            }
            context.eval(Source.newBuilder("python", script.toFile()).build());
        }
    }
}
