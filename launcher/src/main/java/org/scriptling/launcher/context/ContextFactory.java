package org.scriptling.launcher.context;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.EnvironmentAccess;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;

import org.scriptling.launcher.LauncherException;
import org.scriptling.launcher.console.Streams;
import org.scriptling.launcher.options.Option;
import org.scriptling.launcher.options.Settings;

/**
 * Makes the contexts that programs run in, with the least privileges that they need: no host classes, no native code, no
 * processes, no other languages; files as {@code --allowed-paths} says.
 */
public final class ContextFactory {

    /** Identifier of the language. */
    public static final String LANGUAGE = "scriptling";

    private final Settings settings;
    private final Streams streams;
    private final Path folder;

    /** @param folder the working directory */
    public ContextFactory(Settings settings, Streams streams, Path folder) {
        this.settings = settings;
        this.streams = streams;
        this.folder = folder;
    }

    /**
     * A new context.
     *
     * @param input   standard input of the program
     * @param threads whether script code will run on several threads
     * @throws LauncherException when an option that concerns contexts is wrong
     */
    public Context create(Program program, InputStream input, boolean threads) throws LauncherException {
        Context.Builder builder = Context.newBuilder(LANGUAGE)
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowEnvironmentAccess(EnvironmentAccess.INHERIT)
                .allowCreateThread(threads)
                .environment(settings.dotEnvVariables())
                .in(input)
                .out(streams.out())
                .err(streams.err())
                .option("engine.WarnInterpreterOnly", "false")
                .option("scriptling.Arguments", String.join("\0", program.arguments()))
                .option("scriptling.ScriptPath", program.path())
                .option("scriptling.LibraryPath", String.join(File.pathSeparator, settings.texts(Option.LIBPATH)))
                .option("scriptling.DisabledLibraries", String.join(",", settings.texts(Option.DISABLE_LIB)));
        if (threads) {
            // The engine's warning about virtual threads concerns debuggers and forced scheduling, which a server does not use.
            builder.allowExperimentalOptions(true).option("engine.WarnVirtualThreadSupport", "false");
        }
        String list = settings.text(Option.ALLOWED_PATHS);
        if (list == null) {
            builder.allowIO(IOAccess.newBuilder().allowHostFileAccess(true).build());
        } else {
            AllowedPaths allowed = AllowedPaths.parse(list, folder);
            builder.allowIO(IOAccess.newBuilder().fileSystem(new RestrictedFileSystem(allowed)).build());
            builder.option("scriptling.AllowedPaths", describe(allowed));
        }
        return builder.build();
    }

    private static String describe(AllowedPaths allowed) {
        List<Path> roots = allowed.roots();
        return roots.isEmpty() ? AllowedPaths.NONE : roots.stream().map(Path::toString).collect(Collectors.joining(","));
    }

    /** The source that {@link Context#eval(Source)} takes. What the program's last expression gives is of no interest. */
    public static Source source(Program program) {
        return Source.newBuilder(LANGUAGE, program.text(), program.sourceName()).option("scriptling.Result", "false").buildLiteral();
    }
}
